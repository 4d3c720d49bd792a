import type { Draft } from '../draft.ts';
import type { Entry } from '../lexicon.ts';
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
  at(i: number): readonly Entry[] {
    return i < this.to ? this.draft.lexicon.at(i, this.to) : NONE;
  }

  /** A word or number of which the lexicon says nothing. */
  isPlain(i: number): boolean {
    const token = this.draft.tokens[i];
    return token !== undefined && token.kind !== 'mark' && this.at(i).length === 0;
  }

  isMark(i: number): boolean {
    return this.draft.tokens[i]?.kind === 'mark';
  }

  isHyphen(i: number): boolean {
    const token = this.draft.tokens[i];
    return token !== undefined && token.norm === '-' && !token.spaced;
  }

  /** Behind the determiners at `at`. */
  pastDeterminers(at: number): number {
    let i = at;
    while (i < this.to) {
      const entry = this.at(i).find((e) => e.mark === "'");
      if (entry === undefined) return i;
      i += entry.words.length;
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
      const entries = this.at(k);
      if (entries.some((e) => e.head !== undefined)) return true;
      if (entries.length > 0 || this.mentions.quantities.has(k)) return false;
    }
    return false;
  }

  /** Whether a noun of several stands at `at` or within `reach` tokens, and nothing but modifiers before it. */
  nounWithin(at: number, reach: number): boolean {
    for (let i = at; i < Math.min(at + reach, this.to); i++) {
      if (this.mentions.quantities.has(i)) return false;
      const entries = this.at(i);
      if (entries.some((e) => e.head !== undefined && e.head.number !== 'one')) return true;
      if (entries.some((e) => e.mark !== undefined || e.hit !== undefined)) return false;
      if (this.draft.tokens[i]?.kind === 'mark') return false;
    }
    return false;
  }
}

/** Words that may stand between an owner and what is owned, with it: "the region's self-styled northern **forces**". */
const OWNED = 5;
const NONE: readonly Entry[] = [];
