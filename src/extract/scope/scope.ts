import type { Scope } from '../../model/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { TollDraft } from '../extraction.ts';
import { groupBy } from '../group-by.ts';
import { type Cue, CueReader, LEAD, nearest, YEAR } from './scope-cues.ts';
import type { ScopeWords } from './scope-words.ts';

/** What a report as a whole is about: one event, or a matter of which events are examples. */
export type Profile = 'event' | 'survey';

/** Reads the scope of tolls of one report. */
export class ScopeReader {
  readonly #draft: Draft;
  readonly #words: ScopeWords;
  readonly #profile: Profile;
  /** By sentence. */
  readonly #told: ReadonlyMap<number, readonly TollDraft[]>;
  readonly #tolledLead: boolean;
  readonly #cues: CueReader;

  constructor(draft: Draft, tolls: readonly TollDraft[]) {
    this.#draft = draft;
    this.#words = draft.language.scope;
    this.#cues = new CueReader(draft);
    this.#told = groupBy(tolls, (toll) => toll.sentence);
    // a box tells the losses of the page's own event
    const inBox = ({ sentence }: TollDraft): boolean =>
      draft.document.blocks[draft.sentences[sentence]!.block]?.kind === 'boxRow';
    this.#tolledLead = tolls.some(
      (toll) => CASUALTIES.has(toll.measure) && (toll.sentence < BEGINNING || inBox(toll)),
    );
    this.#profile = this.#profileOf(tolls);
  }

  /** The cue nearest to the toll in its sentence; without one, size and what the report is about. */
  of(toll: TollDraft): Scope {
    const cues = this.#cues.in(toll.sentence);
    const { from, to } = toll.parsed.chunks[toll.victim]!;
    const before = this.#pointsBack(toll.sentence, from);
    if (before !== null) return before;
    const behind = toll.later === true ? toll.parsed.chunks[toll.hit]!.from : 0;
    const near = nearest(
      cues.filter((cue) => cue.at >= behind && !isOfRelative(toll, cue.at)),
      from,
      to,
    );
    // a whole year's thousands are a total, though the year is over
    const several = isLarge(toll) || cues.some((cue) => cue.series);
    if (near?.series === true) {
      // *les attentats … **avaient** fait 32 morts*, *les raids ont fait **lundi** trois morts*
      const mates = this.#told.get(toll.sentence) ?? [];
      if (mates.some((mate) => mate.victim <= toll.victim && this.#isPluperfect(mate))) return 'background';
      if (cues.some(({ day }) => day === true)) return 'event';
    }
    // *tués **mercredi** dans une province en proie depuis 2017 à …*
    if (near !== null && near.scope === 'cumulative' && dayBetween(cues, near, to)) return 'event';
    // *les otages détenus **depuis mars** ont été libérés*: since when they were held
    const { chunks } = toll.parsed;
    const held = near?.scope === 'cumulative' && toll.measure === 'released' && near.at >= to;
    if (held && near.at < chunks[toll.hit]!.from) return 'event';
    if (near?.sum === true && !CASUALTIES.has(toll.measure)) return 'event';
    // *mardi, deux bergers **avaient été** enlevés*, in a story of Friday
    if (near?.day === true && this.#isPluperfect(toll) && !this.#isOwnWeekday(toll.sentence, near.at))
      return 'background';
    if (isLarge(toll) && near?.scope !== 'cumulative' && this.#isOfOneWar(toll)) return 'background';
    if (near !== null)
      return near.carries && (several || this.#isYearly(toll, near)) ? 'cumulative' : near.scope;
    const mirrored = this.#mirrored(toll);
    if (mirrored !== null) return mirrored;
    if (this.#isPluperfect(toll)) return 'background';
    const pointsBack = this.#pointsTo(toll);
    const carried = this.#carried(toll, pointsBack);
    if (pointsBack && carried !== null) return carried;
    if (this.#isWarToll(toll) || this.#isSumSoFar(toll)) return 'cumulative';
    if (carried !== null) return carried;
    if (this.#isPresupposed(toll)) return 'background';
    if (this.#isBesideSum(toll)) return 'cumulative';
    return this.#profile === 'survey' && this.#isTotal(toll) ? 'cumulative' : 'event';
  }

  /**
   * One event where the first lines tell a toll or name one incident; else the report is about a matter, and events
   * in it are examples. A report without such words in its language is taken to be of one event.
   */
  #profileOf(tolls: readonly TollDraft[]): Profile {
    if (this.#words.incidents.size === 0) return 'event';
    const lead = this.#draft.sentences.slice(0, LEAD);
    const told = lead.some((sentence, s) => {
      if (tolls.some((toll) => toll.sentence === s && !this.#isWarToll(toll))) return true;
      return s === 0 && this.#wordsIn(sentence).some((word) => this.#words.incidents.has(word));
    });
    return told ? 'event' : 'survey';
  }

  /** "Since May 600 have died. **On the other side**, 24 soldiers were killed": of the same time. */
  #mirrored({ sentence }: TollDraft): Scope | null {
    const { norms, sentences, language } = this.#draft;
    const { from, block } = sentences[sentence]!;
    if (!norms.slice(from, from + SIDE).some((norm) => language.sideWords.has(norm))) return null;
    const before = this.#told.get(sentence - 1)?.at(-1);
    if (before === undefined || sentences[sentence - 1]?.block !== block) return null;
    const scope = this.of(before);
    return scope === 'event' ? null : scope;
  }

  /** Whether the weekday at a token is one that the beginning names too. */
  #isOwnWeekday(s: number, at: number): boolean {
    const { norms, sentences } = this.#draft;
    const end = sentences[Math.min(BEGINNING, s)]?.from ?? 0;
    return s === 0 || norms.slice(0, end).includes(norms[at] as string);
  }

  #wordsIn({ from, to }: { readonly from: number; readonly to: number }): readonly string[] {
    return this.#draft.norms.slice(from, to);
  }

  /** "an ambush **had killed** 15": told as past by the report itself, not by whoever it quotes. */
  #isPluperfect({ parsed: { chunks, codes }, victim, hit }: TollDraft): boolean {
    if (/[Rr"]/.test(codes.slice(0, victim))) return false;
    // *elle avait **le** bras arraché*: a state
    if (this.#draft.language.places.determiners.has(this.#draft.norms[chunks[hit]!.from] as string))
      return false;
    const first = Math.max(0, Math.min(victim, hit) - 2);
    return chunks
      .slice(first, Math.max(victim, hit))
      .some(
        ({ code, from }) =>
          'HB'.includes(code) && this.#words.pluperfect.has(this.#draft.norms[from] as string),
      );
  }

  /** "50 workers died **in 2021**": in a report about a matter, a year without an incident is a period. */
  #isYearly({ quantity, sentence }: TollDraft, { at, year }: Cue): boolean {
    // "in one of the **worst** attacks, in June last year"
    if (
      year === true &&
      this.#wordsIn(this.#draft.sentences[sentence]!).some((word) => this.#words.superlatives.has(word))
    )
      return false;
    if (year === true && (quantity.low ?? 0) >= SUM)
      return !this.#wordsIn(this.#draft.sentences[sentence]!).some((word) => this.#words.incidents.has(word));
    if (this.#profile !== 'survey' || (quantity.low ?? 0) < 10 || !YEAR.test(this.#draft.norms[at] as string))
      return false;
    return !this.#wordsIn(this.#draft.sentences[sentence]!).some((word) => this.#words.incidents.has(word));
  }

  /** "a **war** over the pass **in 2009** in which 2,300 died": large for an incident, and one event all the same. */
  #isOfOneWar({ sentence }: TollDraft): boolean {
    const words = this.#wordsIn(this.#draft.sentences[sentence]!);
    const { wars, since } = this.#words;
    return (
      words.some((word) => wars.has(word)) &&
      words.some((word, i) => YEAR.test(word) && !since.has(words[i - 1] ?? ''))
    );
  }

  /** "days after **an attack** that left four dead": the toll is of the one that lies before. */
  #pointsBack(s: number, at: number): Scope | null {
    const words = this.#words;
    const { from } = this.#draft.sentences[s]!;
    const { norms } = this.#draft;
    for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
      if (!words.incidents.has(norms[i] as string)) continue;
      // *deux semaines après le massacre*, in a story under that word: its own
      if (this.#isOfTitle(i)) continue;
      for (let k = i - 1; k >= Math.max(from, i - 3); k--)
        if (words.after.has(norms[k] as string)) return 'background';
    }
    return null;
  }

  /** Whether the incident at `i` is a definite one that the title names by the same word. */
  #isOfTitle(i: number): boolean {
    const { norms, sentences, document, language } = this.#draft;
    const title = sentences[0];
    if (title === undefined || document.blocks[title.block]?.kind !== 'title' || i < title.to) return false;
    const definite =
      language.places.determiners.has(norms[i - 1] ?? '') && !language.dates.articles.has(norms[i - 1] ?? '');
    return definite && norms.slice(title.from, title.to).includes(norms[i] as string);
  }

  /** Thousands of victims: nobody dies by the thousand in one incident without a date. */
  #isWarToll(toll: TollDraft): boolean {
    const { measure, quantity } = toll;
    if (LARGE[measure] === undefined) return false;
    if (quantity.low === null && quantity.high === null)
      return hasWord(quantity.words, this.#words.thousands);
    return isLarge(toll) && !toll.parsed.codes.includes('d');
  }

  /** "432 persons **have** died": so many, of whom no day and no incident is named, are a sum. */
  #isSumSoFar({ quantity, parsed: { chunks, codes }, sentence, victim, hit, measure }: TollDraft): boolean {
    const { perfect } = this.#words;
    if (perfect === undefined || !CASUALTIES.has(measure) || codes.includes('d')) return false;
    // "the toll **has** risen to 40" is the toll of the event
    if (codes[hit] === 'L' && this.#profile === 'event') return false;
    // nor are those a sum whom the beginning of its story tells of: "I **have** counted 230 bodies"
    if (this.#profile === 'event' && sentence > 0 && sentence <= BEGINNING) return false;
    if ((quantity.low ?? quantity.high ?? 0) < SUM) return false;
    const between = chunks.slice(Math.max(0, Math.min(victim, hit) - 2), Math.max(victim, hit) + 1);
    if (!between.some(({ from }) => perfect.has(this.#draft.norms[from] as string))) return false;
    return !this.#wordsIn(this.#draft.sentences[sentence]!).some((word) => this.#words.incidents.has(word));
  }

  /** In a report about a matter, fifty and more of whom no day and no incident is named. */
  #isTotal({ quantity, parsed, sentence, agent }: TollDraft): boolean {
    if (agent !== null) return false;
    const few = (quantity.low ?? quantity.high ?? 0) < 50 && !hasWord(quantity.words, this.#words.hundreds);
    if (few || parsed.codes.includes('d')) return false;
    return !this.#wordsIn(this.#draft.sentences[sentence]!).some((word) => this.#words.incidents.has(word));
  }

  /** In a report about a matter, what a dated sentence began the next goes on with: "In that operation, 40 were killed." */
  #carried(toll: TollDraft, pointsBack: boolean): Scope | null {
    if (this.#profile === 'event' && !pointsBack) return null;
    for (let s = toll.sentence - 1; s >= Math.max(LEAD, toll.sentence - 2); s--) {
      const last = this.#cues.in(s).at(-1);
      if (last !== undefined) return pointsBack || last.scope === 'background' ? 'background' : null;
    }
    return null;
  }

  /** "the **murder of** Adan Weru" deep in a report whose beginning tells no toll: known already, and spoken of. */
  #isPresupposed({ sentence, parsed: { codes }, hit, quantity }: TollDraft): boolean {
    if (this.#tolledLead || sentence < DEEP || quantity.high === 0) return false;
    return codes[hit] === 'E' || codes[hit] === 'Z';
  }

  /** "3,290 were hurt this year, and that leaves out the **629 who died**": of the same sum. */
  #isBesideSum(toll: TollDraft): boolean {
    if ((toll.quantity.low ?? 0) < SUM || toll.parsed.codes.includes('d')) return false;
    const beside = this.#told.get(toll.sentence) ?? [];
    return beside.some((other) => other !== toll && this.#isSumSoFar(other));
  }

  #pointsTo({ sentence }: TollDraft): boolean {
    const { from, to } = this.#draft.sentences[sentence]!;
    const { norms } = this.#draft;
    for (let i = from + 1; i < to; i++)
      if (this.#words.incidents.has(norms[i] as string) && this.#words.pointing.has(norms[i - 1] as string))
        return true;
    return false;
  }
}

/** A weekday between a toll, which ends at `to`, and a cue behind it. */
function dayBetween(cues: readonly Cue[], near: Cue, to: number): boolean {
  return cues.some(({ day, at }) => day === true && at >= to && at < near.at);
}

/** "my wife was lying dead", said Ana Reyl, **who has lived there since 2022**: of whom the clause tells, and not of the toll. */
export function isOfRelative({ parsed: { chunks, codes }, victim, hit }: TollDraft, at: number): boolean {
  if (isOfSpeaker(chunks, codes, at)) return true;
  const last = Math.max(victim, hit);
  // "the gunman, **who had been dismissed last month**, was shot dead": a clause between, of whoever it befell
  if (chunks[hit] !== undefined && victim < hit && at < chunks[hit].from && at >= chunks[victim]!.to) {
    const aside = /,(?:[GN])?w[^,;_"]{1,9},/.exec(codes.slice(victim + 1, hit));
    if (aside === null) return false;
    const [from, to] = [victim + 1 + aside.index, victim + aside.index + aside[0].length];
    return at > chunks[from]!.from && at < chunks[to]!.from;
  }
  if (chunks[last] === undefined || at <= chunks[last].to) return false;
  const relative = codes.slice(last + 1).search(/N,[^;_]{0,4}?w|,wH/);
  return relative >= 0 && at > chunks[last + 1 + relative]!.from;
}

/** Tokens at a sentence's beginning within which it says that it is of the other side. */
const SIDE = 4;

/** "Lawyers for Peace, **a group that counts abuses in the war**, said": of whoever speaks. */
function isOfSpeaker(chunks: TollDraft['parsed']['chunks'], codes: string, at: number): boolean {
  if (!codes.includes('R')) return false;
  for (const aside of codes.matchAll(ASIDE)) {
    const [from, to] = [aside.index, aside.index + aside[0].length - 1];
    if (at > chunks[from]!.from && at < chunks[to]!.from) return true;
  }
  return false;
}

/** What stands between a speaker and the verb, set off by commas. */
const ASIDE = /(?<=[pNSG.]),[^,;_"RKFkIDEJZ]{1,14},[.HhBd]{0,2}R/g;

/** Tokens between an incident and the toll that a clause of its own may hold. */
const REACH = 22;
/** Sentences within which a report comes to what it is about. */
const BEGINNING = 4;
/** From which sentence on a death that is only named is not what the report is about. */
const DEEP = 12;
/** From how many on those who have died are a sum. */
const SUM = 30;
const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'injured', 'killedOrInjured']);

/** From how many on a toll is that of a war rather than of an incident. */
const LARGE: { readonly [measure: string]: number } = {
  killed: 1000,
  injured: 1000,
  killedOrInjured: 1000,
  displaced: 100_000,
};

function hasWord(words: string, set: ReadonlySet<string>): boolean {
  return words.split(/\s+/).some((word) => set.has(word.toLowerCase()));
}

export function isLarge({ measure, quantity }: TollDraft): boolean {
  return (quantity.low ?? 0) >= (LARGE[measure] ?? Number.POSITIVE_INFINITY);
}
