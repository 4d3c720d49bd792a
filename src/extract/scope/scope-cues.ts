import type { Scope } from '../../model/vocabulary.ts';
import { ByWord } from '../../text/by-word.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { ScopeWords } from './scope-words.ts';

/** Something in a sentence that tells of which time a toll is, at a token. */
export interface Cue {
  readonly at: number;
  readonly scope: Scope;
  /** It dates what follows too, until another does: "in 2014", but not "Read also". */
  readonly carries?: boolean;
  /** It is a whole year: "last year". */
  readonly year?: boolean;
  /** It is a word for several events. */
  readonly series?: boolean;
  /** It is a weekday, which an event of the report's own has. */
  readonly day?: true;
  /** It tells of a sum of dead or hurt, and of no state that lasts: "missing since Monday". */
  readonly sum?: true;
  /** It holds for what stands behind it. */
  readonly follows?: true;
  /** It holds for a toll no farther off than so many tokens. */
  readonly reach?: number;
}

/** Reads the cues of a report's sentences. */
export class CueReader {
  readonly #draft: Draft;
  /** Cues of the sentences read so far; a report's tolls share most of their sentences. */
  readonly #cues = new Map<number, readonly Cue[]>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  in(s: number): readonly Cue[] {
    const known = this.#cues.get(s);
    if (known !== undefined) return known;
    const sentence = this.#draft.sentences[s];
    const cues = sentence === undefined ? [] : this.#read(s, sentence.from, sentence.to);
    this.#cues.set(s, cues);
    return cues;
  }

  #read(s: number, from: number, to: number): Cue[] {
    const { hedges } = this.#draft.language;
    const words = this.#draft.language.scope;
    const tokens = this.#draft.tokens.slice(from, to);
    const norms = this.#draft.norms.slice(from, to);
    const line = ` ${norms.join(' ')} `;
    const cues: Cue[] = [
      // "in the **deadliest** raid of the war" is one of them
      ...phrases(line, tokens, hedges.cumulative, from, 'cumulative').filter(
        ({ at }) =>
          !norms
            .slice(Math.max(0, at - from - SUPERLATIVE), at - from)
            .some((norm) => words.superlatives.has(norm)),
      ),
      ...phrases(line, tokens, hedges.background, from, 'background', words.compared),
      ...phrases(line, tokens, words.years, from, 'background', words.compared).map((cue) => ({
        ...cue,
        carries: true,
        year: true,
      })),
    ];
    if (words.earlier !== undefined)
      for (const match of line.matchAll(words.earlier))
        cues.push({
          at: from + blanksBefore(line, match.index + match[0].length - 2),
          scope: 'background',
          follows: true,
        });
    if (words.periods !== undefined)
      for (const match of line.matchAll(words.periods))
        cues.push({ at: from + blanksBefore(line, match.index), scope: 'cumulative' });
    if (!QUOTED.test(line) && words.pointers.some((phrase) => line.startsWith(phrase)))
      cues.push({ at: from, scope: 'background', reach: HEADLINE });
    const may = cueWords(words);
    norms.forEach((norm, i) => {
      if (tokens[i]!.kind !== 'number' && may.of(tokens[i]!) !== true) return;
      if (words.series.has(norm)) {
        const one = words.oneOf.some((phrase) =>
          ` ${norms.slice(Math.max(0, i - 4), i).join(' ')} `.endsWith(phrase),
        );
        const dreaded = norms.slice(Math.max(0, i - 2), i).some((before) => hedges.feared.has(before));
        if (!one && !dreaded && !words.pointing.has(norms[i - 1] ?? ''))
          cues.push({ at: from + i, scope: 'cumulative', series: true, ...this.#hold(norms, i) });
      }
      const dated = this.#isOldDate(norms, i);
      if (dated !== null && (s >= LEAD || dated === 'cumulative'))
        cues.push({ at: from + i, scope: dated, carries: true });
      // *depuis mercredi*: a sum, of what a day begins
      if (words.weekdays.has(norm))
        cues.push(
          words.sums.has(norms[i - 1] ?? '')
            ? { at: from + i, scope: 'cumulative', sum: true, ...(i < OPENING ? {} : { reach: 3 }) }
            : { at: from + i, scope: 'event', reach: 2, day: true },
        );
    });
    return cues;
  }

  /** "killed **in attacks**" holds for what stands before it; "fled, as the attacks went on" does not. */
  #hold(norms: readonly string[], i: number): Pick<Cue, 'follows'> {
    const { during } = this.#draft.language.scope;
    if (during === undefined || norms.slice(Math.max(0, i - 3), i).some((norm) => during.has(norm)))
      return {};
    return { follows: true };
  }

  /**
   * "in 2014", "in April", "late June": a month or a year without a day, in a report that has no date of its own to
   * hold it against (where it has one, its days decide: `own-days.ts`).
   */
  #isOldDate(norms: readonly string[], i: number): Scope | null {
    const norm = norms[i] as string;
    const month = this.#draft.language.scope.months.has(norm);
    if (!month && !YEAR.test(norm)) return null;
    const before = norms.slice(Math.max(0, i - 5), i);
    const last = before.at(-1) ?? '';
    const day = month && /^\d{1,2}$/.test(last);
    if (
      this.#draft.language.scope.since.has(last) ||
      (day && before.some((word) => this.#draft.language.scope.since.has(word)))
    ) {
      // "the deadliest since 2014, **when** a bomb killed 44": of that year, and no sum since
      return norms[i + 1] === ',' && this.#draft.language.scope.whens.has(norms[i + 2] ?? '')
        ? 'background'
        : 'cumulative';
    }
    if (
      this.#draft.publishedAt !== null ||
      before.some((word) => this.#draft.language.scope.weekdays.has(word))
    )
      return null;
    return day || this.#draft.language.scope.datings.has(last) ? 'background' : null;
  }
}

/** Tokens between a superlative and the time that it is of. */
const SUPERLATIVE = 7;
/** Sentences that make a report's beginning: its title and the first of its text. */
export const LEAD = 2;
/** Tokens at a sentence's beginning that hold for the whole of it. */
const OPENING = 4;
/** Tokens of the headline that a pointer points to. */
const HEADLINE = 18;
/** A pointer whose colon opens a quotation points to no other story. */
const QUOTED = /^[^:]{0,40}: ["«“']/;
export const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** The cue nearest to tokens `[from, to)`. */
export function nearest(cues: readonly Cue[], from: number, to: number): Cue | null {
  let best: Cue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const distance = cue.at < from ? from - cue.at : Math.max(0, cue.at - to + 1);
    if (cue.follows === true && cue.at >= from) continue;
    if (distance >= least || distance > (cue.reach ?? Number.POSITIVE_INFINITY)) continue;
    least = distance;
    best = cue;
  }
  return best;
}

const cues = new WeakMap<ScopeWords, ByWord<true>>();

/** Words that may be a cue by themselves, digits apart: nearly none is. */
function cueWords(words: ScopeWords): ByWord<true> {
  let known = cues.get(words);
  if (known === undefined) {
    const { series, months, weekdays } = words;
    known = new ByWord((word) =>
      series.has(word) || months.has(word) || weekdays.has(word) ? true : undefined,
    );
    cues.set(words, known);
  }
  return known;
}

/** Phrases of a list in a line; only those whose first word stands in it are looked for. */
function phrases(
  line: string,
  tokens: readonly Token[],
  list: readonly string[],
  from: number,
  scope: Scope,
  unless: readonly string[] = [],
): Cue[] {
  const cues: Cue[] = [];
  const byFirst = firstWords(list);
  const seen: string[] = [];
  for (const token of tokens) {
    const list = byFirst.of(token);
    if (list === undefined || seen.includes(token.norm)) continue;
    seen.push(token.norm);
    for (const phrase of list) {
      const at = line.indexOf(phrase);
      if (at < 0 || unless.some((words) => line.slice(0, at + 1).endsWith(words))) continue;
      cues.push({ at: from + blanksBefore(line, at), scope });
    }
  }
  return cues;
}

const indexes = new WeakMap<readonly string[], ByWord<readonly string[]>>();

function firstWords(list: readonly string[]): ByWord<readonly string[]> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const phrase of list) {
    const first = phrase.trimStart().split(' ', 1)[0] as string;
    const same = index.get(first);
    if (same === undefined) index.set(first, [phrase]);
    else same.push(phrase);
  }
  const byWord = new ByWord((word) => index.get(word));
  indexes.set(list, byWord);
  return byWord;
}

function blanksBefore(line: string, to: number): number {
  let count = 0;
  for (let i = 1; i <= to; i++) if (line.charCodeAt(i) === 32) count++;
  return count;
}
