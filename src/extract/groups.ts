import type { KnownActor } from '../model/resolver.ts';
import type { Draft } from './draft.ts';
import { type Entry, type Head, type Hit, PEOPLE } from './lexicon.ts';
import type { ActorMention, QuantityMention } from './mentions.ts';

/**
 * A counted or named group as the shallow parse reads it, tokens `[from, to)`:
 *
 *     at least 84 fighters of the northern front
 *     ^^^^^^^^^^^ ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
 *     quantity   head     complement (gives the actor)
 */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly quantity: QuantityMention | null;
  readonly head: Head | null;
  /** Tokens of the words that say who: modifiers, head and complement. */
  readonly wordsFrom: number;
  readonly wordsTo: number;
  readonly actor: KnownActor | null;
  /** "others", "another": counted beside those named before. */
  readonly other: boolean;
  /** A participle before the noun: "three **wounded** soldiers". */
  readonly hit: Hit | null;
  readonly name: string | null;
  /** A bare name behind a word that puts something there ("in North Askel"): no victim. */
  readonly located?: true;
}

/** The mentions of one sentence by the token they start at. */
export interface MentionMap {
  readonly quantities: ReadonlyMap<number, QuantityMention>;
  readonly actors: ReadonlyMap<number, ActorMention>;
  readonly dates: ReadonlyMap<number, { readonly to: number }>;
}

/** Reads the noun group at `at`, counted by `quantity` or by nothing; null where no noun stands there. */
export function readGroup(
  draft: Draft,
  mentions: MentionMap,
  quantity: QuantityMention | null,
  at: number,
  to: number,
): Group | null {
  const reader = new GroupReader(draft, mentions, to);
  return reader.read(quantity, at);
}

class GroupReader {
  readonly #draft: Draft;
  readonly #mentions: MentionMap;
  readonly #to: number;
  #i = 0;
  #head: Head | null = null;
  #headEnd = 0;
  #actor: KnownActor | null = null;
  #demonymEnd = 0;
  #unknown = 0;
  #firstUnknown = -1;
  #hit: Hit | null = null;
  #other = false;
  #counted = false;

  constructor(draft: Draft, mentions: MentionMap, to: number) {
    this.#draft = draft;
    this.#mentions = mentions;
    this.#to = to;
  }

  read(quantity: QuantityMention | null, at: number): Group | null {
    this.#i = at;
    this.#counted = quantity !== null;
    if (quantity !== null) this.#partitive();
    const wordsFrom = this.#i;
    while (this.#i < this.#to && this.#step());
    let end = this.#headEnd;
    if (this.#head === null) {
      if (this.#demonymEnd > 0) end = this.#demonymEnd;
      else if (quantity !== null && this.#firstUnknown >= 0) end = this.#firstUnknown + 1;
      else if (this.#other) end = wordsFrom;
      else return null;
    }
    if (this.#head !== null || this.#demonymEnd > 0) end = this.#complement(end, quantity !== null);
    return {
      from: quantity?.from ?? at,
      to: end,
      quantity,
      head: this.#head ?? (this.#demonymEnd > 0 ? PEOPLE : null),
      wordsFrom,
      wordsTo: end,
      actor: this.#actor,
      other: this.#other,
      hit: this.#hit,
      name: null,
    };
  }

  /** "three **of the 12** soldiers", *cinq **autres*** */
  #partitive(): void {
    let of = false;
    while (this.#i < this.#to) {
      const whole = this.#mentions.quantities.get(this.#i);
      if (of && whole !== undefined) {
        this.#i = whole.to;
        continue;
      }
      const entry = this.#entries(this.#i).find((e) => e.mark !== undefined);
      if (entry?.mark === 'O') this.#other = true;
      else if (entry?.mark === 'o' && !of) of = true;
      else if (!(entry?.mark === "'" && of)) return;
      this.#i += entry.words.length;
    }
  }

  #isPossessive(i: number): boolean {
    const { tokens, norms } = this.#draft;
    if (norms[i] !== "'" || tokens[i]!.spaced) return false;
    const owned = norms[i + 1] === 's' && !tokens[i + 1]!.spaced ? i + 2 : i + 1;
    if (owned >= this.#to || !tokens[owned]!.spaced) return false;
    for (let k = owned; k < Math.min(owned + 3, this.#to); k++) {
      const entries = this.#entries(k);
      if (entries.some((e) => e.head !== undefined)) return true;
      if (entries.length > 0 || this.#mentions.quantities.has(k)) return false;
    }
    return false;
  }

  /** One token or phrase further into the group; false at its end. */
  #step(): boolean {
    const i = this.#i;
    const number = this.#mentions.quantities.get(i);
    if (number !== undefined && this.#head === null && NAMING.has(number.kind)) {
      // "a Mi-24 helicopter", "a 9-storey building"
      this.#i = number.to;
      return true;
    }
    if (number !== undefined || this.#mentions.dates.has(i)) return false;
    const token = this.#draft.tokens[i]!;
    const entries = this.#entries(i);
    if (this.#head !== null && this.#isPossessive(i)) {
      // "the mayor's **office**": what is owned is meant, not the owner
      this.#head = null;
      this.#i = this.#draft.norms[i + 1] === 's' ? i + 2 : i + 1;
      return true;
    }
    const head = entries.find((e) => e.head !== undefined);
    const actor = this.#mentions.actors.get(i);
    if (actor !== undefined && (head === undefined || actor.to > i + head.words.length)) {
      return this.#takeActor(actor);
    }
    if (head !== undefined) return this.#takeHead(head);
    if (this.#head !== null) return this.#adjectives();
    const hit = entries.find((e) => e.hit !== undefined);
    if (hit !== undefined) return this.#takeParticiple(hit);
    const mark = entries.find((e) => e.mark !== undefined);
    if (mark !== undefined) {
      if (mark.mark === 'O') this.#other = true;
      // "one of **Weru's** children": the owner's name stands before the noun
      else if (
        mark.mark === "'" &&
        this.#counted &&
        this.#unknown > 0 &&
        token.norm === "'" &&
        !token.spaced
      ) {
        this.#firstUnknown = -1;
      } else if (mark.mark !== '~' || this.#unknown > 0) return false;
      this.#i += mark.words.length;
      return true;
    }
    if (token.kind === 'mark') {
      if (!JOINS.has(token.norm)) return false;
      this.#i++;
      return true;
    }
    const { language } = this.#draft;
    if (this.#unknown >= language.modifiers) return false;
    // where the noun comes first, "attack" is the noun and what follows it no head: *trois attaques djihadistes*
    if (language.adjectivesFollow && entries.some((e) => e.act !== undefined)) return false;
    if (this.#firstUnknown < 0 && token.kind === 'word') this.#firstUnknown = i;
    this.#unknown++;
    this.#i++;
    return true;
  }

  /** *hélicoptères **Black Hawk** américains*: plain words behind the noun, where a nationality ends them. */
  #adjectives(): boolean {
    if (!this.#draft.language.adjectivesFollow) return false;
    for (let i = this.#i; i < Math.min(this.#i + 3, this.#to); i++) {
      if (this.#mentions.actors.get(i)?.demonym === true && i > this.#i) {
        this.#i = i;
        return true;
      }
      if (!this.#isPlainWord(i, this.#entries(i))) return false;
    }
    return false;
  }

  #takeActor(mention: ActorMention): boolean {
    this.#actor ??= mention.actor;
    this.#i = mention.to;
    const head = this.#headWithin(mention);
    if (this.#head !== null) this.#headEnd = mention.to;
    else if (head !== null) {
      this.#head = head;
      this.#headEnd = mention.to;
    } else this.#demonymEnd = mention.demonym || mention.actor.kind === 'community' ? mention.to : 0;
    return true;
  }

  /** "Northern soldiers", *soldats nordistes* known as one actor still have their noun. */
  #headWithin(mention: ActorMention): Head | null {
    for (let i = mention.to - 1; i >= mention.from; i--) {
      const head = this.#entries(i).find(
        (entry) => entry.head !== undefined && entry.head.number !== 'group',
      )?.head;
      if (head !== undefined) return head;
    }
    return null;
  }

  #takeHead(entry: Entry): boolean {
    const head = entry.head as Head;
    // "police officers": the last noun is the head, what the first said of the force is kept
    this.#head =
      this.#head === null ||
      this.#head.unit !== 'person' ||
      head.status !== 'unknown' ||
      head.unit !== 'person'
        ? head
        : { ...this.#head, number: head.number };
    this.#i += entry.words.length;
    this.#headEnd = this.#i;
    return true;
  }

  /** "three wounded soldiers": a measure word that stands before its noun. */
  #takeParticiple(entry: Entry): boolean {
    if (entry.hit?.form !== 'K' || this.#hit !== null) return false;
    const next = this.#i + entry.words.length;
    const follows = next < this.#to && !this.#mentions.quantities.has(next) && this.#nounWithin(next, 3);
    if (!follows) return false;
    this.#hit = entry.hit;
    this.#i = next;
    return true;
  }

  #nounWithin(at: number, reach: number): boolean {
    for (let i = at; i < Math.min(at + reach, this.#to); i++) {
      if (this.#mentions.quantities.has(i)) return false;
      const entries = this.#entries(i);
      if (entries.some((e) => e.head !== undefined && e.head.number !== 'one')) return true;
      if (entries.some((e) => e.mark !== undefined || e.hit !== undefined)) return false;
      if (this.#draft.tokens[i]?.kind === 'mark') return false;
    }
    return false;
  }

  /** "members **of the special forces**", *soldats **de l'armée***: taken in where it tells whose they are. */
  #complement(at: number, counted: boolean): number {
    const link = this.#entries(at).find(
      (e) => e.mark === 'o' || (e.mark === 'i' && FROM.has(e.words[0] as string)),
    );
    if (link === undefined) return counted ? this.#pair(at) : at;
    let i = at + link.words.length;
    i = this.#determiners(i);
    let end = at;
    for (let steps = 0; i < this.#to && steps < 8; steps++) {
      if (this.#mentions.quantities.has(i) || this.#mentions.dates.has(i)) break;
      const actor = this.#mentions.actors.get(i);
      const entries = this.#entries(i);
      const head = entries.find((e) => e.head !== undefined);
      if (actor !== undefined) {
        this.#actor ??= actor.actor;
        i = actor.to;
        end = i;
      } else if (head !== undefined) {
        i += head.words.length;
        end = i;
        this.#inherit(head.head as Head);
      } else if (end === i && end > at && this.#isPossessive(i)) {
        // "members of **the judge's escort**"
        i += this.#draft.norms[i + 1] === 's' ? 2 : 1;
      } else if (end === at && link.mark === 'o' && (this.#isPlainWord(i, entries) || this.#isHyphen(i))) i++;
      else break;
    }
    return end;
  }

  /** "250 soldiers **and civilians**": one count of two kinds. */
  #pair(at: number): number {
    const and = this.#entries(at).find((e) => e.mark === '&');
    if (and === undefined) return at;
    const next = at + and.words.length;
    if (this.#mentions.quantities.has(next)) return at;
    for (let i = next; i < Math.min(next + 2, this.#to); i++) {
      const entries = this.#entries(i);
      const head = entries.find((e) => e.head?.number === 'many' && e.head.unit === this.#head?.unit);
      if (head !== undefined) {
        const after = this.#entries(i + head.words.length);
        if (
          after.some((e) => e.mark === 'B' || e.hit !== undefined) ||
          i + head.words.length >= this.#to ||
          this.#endsAt(i + head.words.length)
        ) {
          this.#mix(head.head as Head);
          return i + head.words.length;
        }
        return at;
      }
      if (!this.#isPlainWord(i, entries)) return at;
    }
    return at;
  }

  #endsAt(i: number): boolean {
    return this.#draft.tokens[i]?.kind === 'mark';
  }

  #mix(second: Head): void {
    const first = this.#head;
    if (first === null || first.status === second.status) return;
    this.#head = { ...first, status: 'unknown', force: null, occupation: null };
  }

  #inherit(of: Head): void {
    const head = this.#head;
    if (head === null || head.status !== 'unknown' || head.unit !== 'person') return;
    this.#head = { ...head, status: of.force !== null ? 'combatant' : of.status, force: of.force };
  }

  #determiners(at: number): number {
    let i = at;
    while (i < this.#to) {
      const entry = this.#entries(i).find((e) => e.mark === "'");
      if (entry === undefined) return i;
      i += entry.words.length;
    }
    return i;
  }

  #isPlainWord(i: number, entries: readonly Entry[]): boolean {
    const token = this.#draft.tokens[i];
    return token !== undefined && token.kind !== 'mark' && entries.length === 0;
  }

  #isHyphen(i: number): boolean {
    const token = this.#draft.tokens[i];
    return token !== undefined && token.norm === '-' && !token.spaced;
  }

  #entries(i: number): readonly Entry[] {
    return i < this.#to ? this.#draft.language.lexicon.at(this.#draft.tokens, i, this.#to) : [];
  }
}

const JOINS = new Set(['-', '"', '«', '“', "'", '/']);
const FROM = new Set(['from']);
/** Numbers that belong to a name or a measure inside the group and count nothing. */
const NAMING: ReadonlySet<string> = new Set([
  'model',
  'unitName',
  'label',
  'measure',
  'age',
  'distance',
  'duration',
]);

/** A count without a noun. */
export function bareGroup(quantity: QuantityMention, end: number): Group {
  return {
    from: quantity.from,
    to: end,
    quantity,
    head: null,
    wordsFrom: end,
    wordsTo: end,
    actor: null,
    other: false,
    hit: null,
    name: null,
  };
}
