import type { Draft } from '../draft.ts';
import type { Entry } from '../lexicon.ts';
import { NOTHING, type Reading } from '../shelf.ts';
import type { MentionMap } from './group.ts';

/** The words of one sentence before token `to`, as a reader of noun groups asks for them. */
export class SentenceWords {
  readonly draft: Draft;
  readonly mentions: MentionMap;
  readonly to: number;

  constructor(draft: Draft, mentions: MentionMap, to: number) {
    this.draft = draft;
    this.mentions = mentions;
    this.to = to;
  }

  /** What the lexicon knows at token `i`; nothing behind the end. */
  read(i: number): Reading {
    return i < this.to ? this.draft.lexicon.read(i, this.to) : NOTHING;
  }

  /** The same, as entries. */
  at(i: number): readonly Entry[] {
    return this.read(i).entries;
  }

  /** A word or number of which the lexicon says nothing. */
  isPlain(i: number): boolean {
    const token = this.draft.tokens[i];
    return token !== undefined && token.kind !== 'mark' && this.read(i).length === 0;
  }

  isMark(i: number): boolean {
    return this.draft.tokens[i]?.kind === 'mark';
  }

  isQuotation(i: number): boolean {
    return i < this.to && QUOTATION.has(this.draft.norms[i] as string);
  }

  isHyphen(i: number): boolean {
    const token = this.draft.tokens[i];
    return token !== undefined && token.norm === '-' && !token.spaced;
  }

  /** Behind the determiners at `at`. */
  pastDeterminers(at: number): number {
    let i = at;
    while (i < this.to) {
      const { entries, length } = this.read(i);
      if (!entries.some((e) => e.mark === "'")) return i;
      i += length;
    }
    return i;
  }

  /** "the mayor**'s office**": an apostrophe behind which a noun follows. */
  isPossessive(i: number): boolean {
    const { tokens, norms } = this.draft;
    if (norms[i] !== "'" || tokens[i]!.spaced) return false;
    const owned = norms[i + 1] === 's' && !tokens[i + 1]!.spaced ? i + 2 : i + 1;
    if (owned >= this.to || !tokens[owned]!.spaced) return false;
    for (let k = owned; k < Math.min(owned + OWNED, this.to); k++) {
      const { head, length } = this.read(k);
      if (head !== null) return true;
      if (length > 0 || this.mentions.quantities.has(k)) return false;
    }
    return false;
  }

  /** Whether a noun of several stands at `at` or within `reach` tokens, and nothing but modifiers before it. */
  nounWithin(at: number, reach: number): boolean {
    for (let i = at; i < Math.min(at + reach, this.to); i++) {
      if (this.mentions.quantities.has(i)) return false;
      const { entries, hits, mark } = this.read(i);
      if (entries.some((e) => e.head !== undefined && e.head.number !== 'one')) return true;
      if (mark !== null || hits.length > 0) return false;
      if (this.draft.tokens[i]?.kind === 'mark') return false;
    }
    return false;
  }
}

const QUOTATION: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»']);

/** Words that may stand between an owner and what is owned, with it: "the region's self-styled northern **forces**". */
const OWNED = 5;
