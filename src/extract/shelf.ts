import type { Token } from '../text/tokens.ts';
import { letterOf } from './chunks/hit-letter.ts';
import type { Entry, Hit } from './lexicon.ts';

/** What the lexicon says of the words at one token: the longest entries there, and which of them is what. */
export interface Reading {
  readonly entries: readonly Entry[];
  /** How many tokens they take; 0 where the lexicon knows nothing. */
  readonly length: number;
  readonly hits: readonly Hit[];
  /** The letter that the hits have as a chunk. */
  readonly letter: string;
  readonly head: Entry | null;
  readonly act: Entry | null;
  readonly mark: Entry | null;
}

function readingOf(entries: readonly Entry[]): Reading {
  const hits = entries.flatMap(({ hit }) => hit ?? []);
  return {
    entries,
    length: entries[0]?.words.length ?? 0,
    hits,
    letter: letterOf(hits),
    head: entries.find((entry) => entry.head !== undefined) ?? null,
    act: entries.find((entry) => entry.act !== undefined) ?? null,
    mark: entries.find((entry) => entry.mark !== undefined) ?? null,
  };
}

/** Where the lexicon knows nothing. */
export const NOTHING: Reading = readingOf([]);

/** Entries that may stand where two words follow each other, the longest first. */
interface Rack {
  readonly entries: readonly Entry[];
  /** Those of them that open a claim. */
  readonly openers: readonly Entry[];
  /** By the entry they begin with and the accent they were met with; made when first asked for. */
  readonly readings: (Reading | undefined)[];
}

/** The entries of one first word. Where they are many (*de*, *en*, *a*) the second word tells which few may stand. */
export class Shelf {
  /** Some of them open a claim. */
  readonly opens: boolean;
  /** One of them is a word of saying or whoever says ("said", "according to", "sources"). */
  readonly says: boolean;
  /** One of them is a word for one person, of a single word: "captain", *préfet*. */
  readonly titles: boolean;
  readonly #entries: readonly Entry[];
  #alone: Rack | null = null;
  #bySecond: ReadonlyMap<string, Rack> | null = null;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries.map(inOneForm).sort((a, b) => b.words.length - a.words.length);
    this.opens = entries.some(opensClaim);
    this.titles = entries.some(
      ({ words, head }) => words.length === 1 && head?.number === 'one' && head.unit === 'person',
    );
    this.says = entries.some(({ mark }) => mark === 'R' || mark === 'r' || mark === 'S');
  }

  /** What stands at `tokens[at]`, before `to`. */
  readAt(tokens: readonly Token[], at: number, to: number): Reading {
    const rack = this.#rackAt(tokens, at);
    const { entries } = rack;
    const accent = accentOf(tokens[at] as Token);
    for (let k = 0; k < entries.length; k++)
      if (stands(entries[k] as Entry, tokens, at, to, accent))
        return rack.readings[k * ACCENTS + accent] ?? readingFrom(rack, k, accent);
    return NOTHING;
  }

  /** Whether a word or phrase that opens a claim stands whole at `tokens[at]`, before `to`: most sentences have none. */
  opensAt(tokens: readonly Token[], at: number, to: number): boolean {
    if (!this.opens) return false;
    const accent = accentOf(tokens[at] as Token);
    for (const entry of this.#rackAt(tokens, at).openers)
      if (stands(entry, tokens, at, to, accent)) return true;
    return false;
  }

  #rackAt(tokens: readonly Token[], at: number): Rack {
    if (this.#alone === null) this.#rack();
    const second = this.#bySecond === null ? undefined : tokens[at + 1]?.norm;
    return (second === undefined ? undefined : this.#bySecond?.get(second)) ?? (this.#alone as Rack);
  }

  #rack(): void {
    const all = this.#entries;
    const seconds = new Set(all.flatMap(({ words }) => words[1] ?? []));
    if (seconds.size === 0 || all.length < MANY) {
      this.#alone = rackOf(all);
      return;
    }
    this.#alone = rackOf(all.filter(({ words }) => words.length === 1));
    const bySecond = new Map<string, Rack>();
    for (const second of seconds)
      bySecond.set(second, rackOf(all.filter(({ words }) => words.length === 1 || words[1] === second)));
    this.#bySecond = bySecond;
  }
}

/** From how many entries on a second look-up costs less than trying them one by one. */
const MANY = 4;

function rackOf(entries: readonly Entry[]): Rack {
  return { entries, openers: entries.filter(opensClaim), readings: [] };
}

/** What the `k`th entry and those beside it say; all are of the same words, and differ by an accent or by what they say. */
function readingFrom({ entries, readings }: Rack, k: number, accent: number): Reading {
  const first = entries[k] as Entry;
  const reading = readingOf(entries.slice(k).filter((one) => isBeside(one, first, accent)));
  readings[k * ACCENTS + accent] = reading;
  return reading;
}

/** Entries are asked for their parts by every reader: objects of one form are read several times as fast. */
function inOneForm({ words, accented, hit, head, mark, act, report }: Entry): Entry {
  return { words, accented, hit, head, mark, act, report };
}

/**
 * A measure word, a deed, a noun that says what befell them, *parmi*, which counts a part of those before, or a denial,
 * which answers them.
 */
function opensClaim({ hit, act, head, mark, report }: Entry): boolean {
  if (hit !== undefined || act !== undefined || head?.bare != null) return true;
  return mark === 'c' || report?.stance === 'denies';
}

/** Whether a word bears an accent, as far as one can see. */
const BARE = 0;
const ACCENTED = 1;
/** Capitals are often written without accents, a single one ("A Gao") nearly always. */
const UNSEEN = 2;
const ACCENTS = 3;

function accentOf({ accented, upper, capital, start, end }: Token): number {
  if (accented) return ACCENTED;
  return upper || (capital && end - start === 1) ? UNSEEN : BARE;
}

function bears(entry: Entry, accent: number): boolean {
  return entry.accented === undefined || (entry.accented ? accent !== BARE : accent !== ACCENTED);
}

function isBeside(entry: Entry, first: Entry, accent: number): boolean {
  if (entry.words.length !== first.words.length || !bears(entry, accent)) return false;
  return entry.words.every((word, k) => word === first.words[k]);
}

function stands(entry: Entry, tokens: readonly Token[], at: number, to: number, accent: number): boolean {
  const { words } = entry;
  if (at + words.length > to || !bears(entry, accent)) return false;
  for (let k = 1; k < words.length; k++) if (tokens[at + k]?.norm !== words[k]) return false;
  return true;
}
