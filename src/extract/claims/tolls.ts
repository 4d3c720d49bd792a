import type { Measure, Unit } from '../../model/vocabulary.ts';
import type { Chunk, Parsed } from '../chunks/chunk.ts';
import { lettersOf } from '../letters.ts';
import type { Hit } from '../lexicon.ts';
import { mayMatch, type TollRule } from '../rule.ts';
import { isAge, isOfAges } from './ages.ts';
import { standsAlone } from './alone.ts';
import { asMany, isOfWhich } from './as-many.ts';
import { likeCandidate, quantityOf, type TollCandidate, type TurnedDown, turnedDown } from './candidate.ts';
import { readElsewhere } from './elsewhere.ts';
import { measureWords } from './measure-words.ts';
import { isDeniable, NOT_HAPPENED, objectionTo } from './objections.ts';
import { readParts } from './parts.ts';
import { ownLoser, whoseOf } from './whose.ts';

export interface Tolls {
  readonly found: readonly TollCandidate[];
  readonly turnedDown: readonly TurnedDown[];
}

/** Letters that open a toll: a sentence with none of them is not parsed further. */
const HIT = /[KFkIDELJZWVCgjlx]/;

/**
 * Runs the rules over one parsed sentence, in order. A group counts once: the first rule that reads it has it,
 * and what its measure words coordinate ("captured and released") comes with it.
 */
export function readTolls(
  parsed: Parsed,
  sentence: number,
  rules: readonly TollRule[],
  inBox = false,
  speakers: ReadonlySet<number> = new Set(),
): Tolls {
  const state = new State(parsed, sentence, speakers);
  if (HIT.test(parsed.codes) || inBox) {
    const letters = lettersOf(parsed.codes);
    for (const rule of rules)
      if ((inBox ? !rule.leads : !rule.boxOnly) && mayMatch(rule, letters)) state.apply(rule);
    if (!inBox) state.anybody(rules);
    state.whole(inBox);
    if (!inBox) state.elsewhere();
  }
  // "19 wounded people were brought in": the measure word stands inside the group
  state.modified();
  state.parts();
  state.bare();
  asMany(state.found);
  // "1,200 displaced, **including 700 children**": the whole was a bare noun
  state.parts();
  return { found: state.found, turnedDown: state.turnedDown };
}

class State {
  readonly found: TollCandidate[] = [];
  readonly turnedDown: TurnedDown[] = [];
  readonly #parsed: Parsed;
  readonly #sentence: number;
  /** Chunks that count no more: read by a rule before, or the words of whoever speaks. */
  readonly #taken: Set<number>;
  readonly #speakers: ReadonlySet<number>;

  constructor(parsed: Parsed, sentence: number, speakers: ReadonlySet<number>) {
    this.#taken = new Set(speakers);
    this.#speakers = speakers;
    this.#parsed = parsed;
    this.#sentence = sentence;
  }

  apply(rule: TollRule, codes = this.#parsed.codes): void {
    const { pattern, groups } = rule;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(codes); match !== null; match = pattern.exec(codes)) {
      const at = match.indices as RegExpIndicesArray;
      const victims = at[groups.victims];
      const hits = at[groups.hits];
      if (victims === undefined || hits === undefined) break;
      const agent = groups.agent === 0 ? undefined : at[groups.agent];
      const who = groups.who === 0 ? undefined : at[groups.who];
      const fired = this.#take(rule, victims, hits, agent?.[0] ?? null, who?.[0] ?? null);
      // what stands behind the first chunk may be the beginning of another match; what hangs on the victims is none
      pattern.lastIndex = fired ? Math.max(victims[1], hits[0], match.index + 1) : match.index + 1;
    }
  }

  /** "**a machinist** was killed": one whom the lexicon does not know, by the rules that speak of people alone. */
  anybody(rules: readonly TollRule[]): void {
    const { chunks } = this.#parsed;
    if (!chunks.some(isSomebody)) return;
    const codes = chunks.map((chunk) => (isSomebody(chunk) ? 'U' : chunk.code)).join('');
    const letters = lettersOf(codes);
    for (const rule of rules) if (rule.ofAnybody === true && mayMatch(rule, letters)) this.apply(rule, codes);
  }

  #take(
    rule: TollRule,
    victims: [number, number],
    hits: [number, number],
    agent: number | null,
    who: number | null,
  ): boolean {
    const words = measureWords(this.#parsed, hits);
    let fired = false;
    for (let v = victims[0]; v < victims[1]; v++) {
      const chunk = this.#parsed.chunks[v] as Chunk;
      // "eight shops and **the clinic** were burnt": the last of a list of things counted is one more
      const last = chunk.code === 's' && v > victims[0] && this.#parsed.codes[v - 1] === '&';
      if (chunk.group === undefined || !(last || COUNTED.includes(chunk.code) || isSomebody(chunk))) continue;
      // "(five)" behind a noun counts it again; "(about 200, dead and wounded together)" tells itself
      const within = hits[0] > v && !this.#parsed.codes.slice(v, hits[1]).includes(')');
      if (this.#parsed.codes[v - 1] === '(' && !within) continue;
      if (this.#isAside(v, victims[0])) continue;
      if (this.#taken.has(v) || chunk.group.located || this.#isApposed(v, victims)) continue;
      if (isOfWhich(this.#parsed.codes, v)) continue;
      for (const { hit, at } of words) {
        if (this.#isOfNearer(at, victims)) continue;
        const made = this.#candidate(rule, v, at, hit, agent, who);
        if (made === null) continue;
        const reason = objectionTo(made);
        this.#taken.add(v);
        fired = true;
        if (reason === NOT_HAPPENED && isDeniable(made))
          this.found.push(likeCandidate(made, { negated: true }));
        else if (reason === null)
          this.found.push(rule.ofLast === true ? likeCandidate(made, { partOf: this.#lastOf(made) }) : made);
        else this.#turnDown(made, reason);
      }
    }
    return fired;
  }

  /** "the sheriff named **the boy who died**": whoever stands nearer to the measure word, and has it, is who it is said of. */
  #isOfNearer(hit: number, [, to]: readonly [number, number]): boolean {
    if (hit < to) return false;
    const { codes } = this.#parsed;
    return this.found.some(
      (toll) =>
        toll.hit === hit &&
        toll.victim >= to &&
        toll.victim < hit &&
        /^,?w/.test(codes.slice(toll.victim + 1, hit)),
    );
  }

  /** "their son, **who is four**, was hurt"; "killed 46 people, **most** of whom …": an age, and a share with no noun. */
  #isAside(v: number, first: number): boolean {
    const { codes, chunks } = this.#parsed;
    if (!'QU'.includes(codes[v] as string)) return false;
    if (/wB$/.test(codes.slice(0, v)) && codes[v + 1] === ',') return true;
    if (codes[v] === 'Q' && (isAge(this.#parsed, v) || isOfAges(this.#parsed, v))) return true;
    if (v <= first || codes[v] !== 'Q') return false;
    // "the bodies of 19 men, **several** in camouflage"
    const { low, high } = chunks[v]?.group?.quantity?.quantity ?? { low: 0, high: 0 };
    const some = low === null && high === null && codes[v - 1] === ',' && codes[v + 1] === 'i';
    return some || chunks[v]?.group?.quantity?.rule === '<others>';
  }

  /** The last toll of the same measure before this one. */
  #lastOf(toll: TollCandidate): TollCandidate | null {
    const before = this.found.filter(
      ({ measure, victim, partOf }) => measure === toll.measure && victim < toll.victim && partOf === null,
    );
    return before.sort((a, b) => b.victim - a.victim)[0] ?? null;
  }

  /** "the mayor, **Jean Weru**, was killed": two names with a comma and no "and" are one person. */
  #isApposed(v: number, [from, to]: readonly [number, number]): boolean {
    const { codes, chunks } = this.#parsed;
    // "two of her colleagues, **both drivers**, were missing"
    if (v > from && codes[v - 1] === ',' && chunks[v]?.group?.quantity?.rule === '<both>') return true;
    if (v <= from) return false;
    // "the village chief, **Jean Weru**, and his son"
    const [title, name] = [chunks[v - 2]?.group, chunks[v]?.group];
    if (
      /^N,N$/.test(codes.slice(v - 2, v + 1)) &&
      title?.head != null &&
      title.name === null &&
      name?.head === null
    )
      return true;
    if (codes.slice(from, to).includes('&')) return false;
    // "Reyl, 31, **a father of two**, died"
    if (/^[NG.],u,[NG]$/.test(codes.slice(v - 4, v + 1)) && this.#isOne(v)) return true;
    return /^[NG],[NG]$/.test(codes.slice(v - 2, v + 1)) && this.#isOne(v - 2) && this.#isOne(v);
  }

  #isOne(v: number): boolean {
    const quantity = (this.#parsed.chunks[v] as Chunk).group?.quantity;
    return quantity == null || quantity.quantity.high === 1;
  }

  #candidate(
    rule: Pick<TollRule, 'name' | 'measure' | 'later' | 'alone'>,
    v: number,
    hitAt: number,
    hits: readonly Hit[],
    agent: number | null,
    who: number | null = null,
  ): TollCandidate | null {
    const chunk = this.#parsed.chunks[v] as Chunk;
    const group = chunk.group!;
    const loser = ownLoser(this.#parsed, group.head, hits, agent);
    const of = who ?? loser;
    const whose =
      of === null ? whoseOf(this.#parsed, v, hits, this.#speakers) : (this.#parsed.chunks[of] as Chunk);
    const own = loser === null ? group.head : (whose.group?.head ?? group.head);
    const head = own ?? (group.quantity === null ? null : (whose.group?.head ?? null));
    const person = head === null ? hits.some((hit) => hit.people !== null) : head.unit === 'person';
    // animals die as people do and are taken as things are
    const animal = head?.unit === 'animal';
    const measureOf = (h: Hit): Measure | null =>
      person ? h.people : animal && (h.people === 'killed' || h.people === 'injured') ? h.people : h.things;
    const unit = unitOf(head?.unit, person);
    const hit = hits.find(
      (h) =>
        measureOf(h) !== null &&
        h.only?.has(unit) !== false &&
        !(rule.alone === true && h.alone === undefined) &&
        !(h.leads === true && hitAt > v && person),
    );
    const said = rule.measure ?? (hit === undefined ? null : measureOf(hit));
    if (said === null || hit === undefined) return null;
    // "hold three **hostages**": whoever holds them took them
    // and prisoners are fighters: *le front **détient** neuf soldats*
    const fighters = said === 'abducted' && head?.status === 'combatant' && head.unit === 'person';
    const measure =
      said === 'captured' && head?.bare === 'abducted' ? 'abducted' : fighters ? 'captured' : said;
    // "lost control of three districts": a noun the lexicon does not know is neither people nor things
    const ofBoth = hits.some((one) => one.people !== null) && hits.some((one) => one.things !== null);
    if (chunk.code === 'U' && ofBoth) return null;
    return {
      rule: rule.name,
      measure,
      quantity: quantityOf(chunk),
      unit,
      victim: v,
      hit: hitAt,
      agent,
      parsed: this.#parsed,
      sentence: this.#sentence,
      head,
      whose,
      modality: hit.modality ?? null,
      ownLoss: hit.ownLoss === true,
      later: rule.later === true,
      refused: false,
      negated: false,
      partOf: null,
    };
  }

  /** "three **wounded** soldiers": the measure word stands inside the group and no rule has read the group. */
  modified(): void {
    this.#parsed.chunks.forEach((chunk, v) => {
      const hit = chunk.group?.hit;
      if (hit == null || this.#taken.has(v) || chunk.group?.quantity == null) return;
      const made = this.#candidate({ name: '<number> <wounded> <people>' }, v, v, [hit], null);
      if (made === null) return;
      this.#taken.add(v);
      const reason = objectionTo(made);
      if (reason === null) this.found.push(made);
      else this.#turnDown(made, reason);
    });
  }

  /** "killed 12 people in the city **and nine in the port**". */
  elsewhere(): void {
    if (this.found.length > 0) readElsewhere(this.#parsed, this.found, this.#taken);
  }

  /** Parts of the tolls found so far. */
  parts(): void {
    readParts(this.#parsed, this.found, this.#taken);
  }

  /** "**heavy losses**": words that are count and measure in one, without a figure. */
  whole(inBox: boolean): void {
    this.#parsed.chunks.forEach((chunk, v) => {
      const hit = chunk.hits?.find((one) => one.form === 'C' || (inBox && one.form === 'c'));
      if (hit?.people == null) return;
      this.#taken.add(v);
      this.found.push({
        rule: '<heavy losses>',
        measure: hit.people,
        quantity: { low: null, high: null, exactness: 'vague', words: chunk.words ?? '' },
        unit: 'person',
        victim: v,
        hit: v,
        agent: null,
        parsed: this.#parsed,
        sentence: this.#sentence,
        head: null,
        whose: chunk,
        modality: hit.modality ?? null,
        ownLoss: false,
        later: false,
        refused: false,
        negated: false,
        partOf: null,
      });
    });
  }

  /** "…, **five prisoners**, …": a noun that by itself says what befell them, in a list of losses. */
  bare(): void {
    const { chunks } = this.#parsed;
    chunks.forEach((chunk, v) => {
      const bare = chunk.group?.head?.bare;
      if (bare == null || this.#taken.has(v) || chunk.group?.quantity == null || chunk.code !== 'G') return;
      // "took a **life**" says who did it and not how many died
      if (bare === 'killed' && chunk.group.head?.number === 'one' && this.#parsed.codes[v - 1] === 'v')
        return;
      if (!standsAlone(this.#parsed, v, bare, this.found.length > 0)) return;
      this.#taken.add(v);
      const made: TollCandidate = {
        rule: '<number> <prisoners>',
        measure: bare,
        quantity: quantityOf(chunk),
        unit: 'person',
        victim: v,
        hit: v,
        agent: null,
        parsed: this.#parsed,
        sentence: this.#sentence,
        head: chunk.group.head,
        whose: chunk,
        modality: null,
        ownLoss: false,
        later: false,
        refused: false,
        negated: false,
        partOf: null,
      };
      const reason = objectionTo(made);
      if (reason === null) this.found.push(made);
      else this.#turnDown(made, reason);
    });
  }

  #turnDown(claim: TollCandidate, reason: string): void {
    this.turnedDown.push(turnedDown(claim, reason));
  }
}

/** A count of one before a noun that the lexicon does not know. */
function isSomebody({ code, group }: Chunk): boolean {
  return code === '.' && group?.quantity != null;
}

/** Members of a list that count, one thing named among them; others only stand between them. */
const COUNTED = 'GQUTNs';

function unitOf(unit: Unit | undefined, person: boolean): Unit {
  return unit ?? (person ? 'person' : 'other');
}
