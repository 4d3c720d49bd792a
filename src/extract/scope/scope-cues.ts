import type { Scope } from '../../model/vocabulary.ts';
import { ByWord } from '../../text/by-word.ts';
import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';
import { firstOfEach, phraseBegins, phraseEnds } from '../phrases.ts';
import { type LinePattern, matchesIn, mayHold } from './periods.ts';

/** Something in a sentence that tells of which time a toll is, at a token. */
export interface Cue {
  readonly at: number;
  readonly scope: Scope;
  /** It dates what follows too, until another does: "in 2014", but not "Read also". */
  readonly carries?: boolean | undefined;
  /** It is a whole year: "last year". */
  readonly year?: boolean | undefined;
  /** It is a word for several events. */
  readonly series?: boolean | undefined;
  /** It is a weekday, which an event of the report's own has. */
  readonly day?: true | undefined;
  /** It tells of a sum of dead or hurt, and of no state that lasts: "missing since Monday". */
  readonly sum?: true | undefined;
  /** It holds for what stands behind it. */
  readonly follows?: true | undefined;
  /** It holds for a toll no farther off than so many tokens. */
  readonly reach?: number | undefined;
}

/** A cue with every field: one form for all who read it. */
function cueOf(at: number, scope: Scope, traits: Omit<Cue, 'at' | 'scope'> = {}): Cue {
  const { carries, year, series, day, sum, follows, reach } = traits;
  return { at, scope, carries, year, series, day, sum, follows, reach };
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
    const openings = openingsOf(this.#draft.language);
    let may = 0;
    for (let i = from; i < to; i++) {
      const token = this.#draft.tokens[i]!;
      may |= token.kind === 'number' ? BY_ITSELF : (openings.of(token) ?? 0);
    }
    const cues: Cue[] = [];
    for (const at of may & CUMULATIVE ? this.#phrases(hedges.cumulative, from, to) : NONE) {
      // "in the **deadliest** raid of the war" is one of them
      if (!this.#isRanked(from, at)) cues.push(cueOf(at, 'cumulative'));
    }
    for (const at of may & BACKGROUND ? this.#phrases(hedges.background, from, to, words.compared) : NONE)
      cues.push(cueOf(at, 'background'));
    for (const at of may & SAME_DAY ? this.#phrases(words.sameDay, from, to) : NONE)
      cues.push(cueOf(at, 'event'));
    for (const at of may & YEARS ? this.#phrases(words.years, from, to, words.compared) : NONE)
      cues.push(cueOf(at, 'background', { carries: true, year: true }));
    if (words.earlier !== undefined)
      for (const [, end] of this.#stretches(words.earlier, from, to))
        cues.push(cueOf(end, 'background', { follows: true }));
    if (words.periods !== undefined)
      for (const [start] of this.#stretches(words.periods, from, to)) {
        // "in one of the **bloodiest** strikes in years"
        if (!this.#isRanked(from, start)) cues.push(cueOf(start, 'cumulative'));
      }
    if (this.#isPointer(from, to)) cues.push(cueOf(from, 'background', { reach: HEADLINE }));
    if ((may & BY_ITSELF) !== 0) this.#readWords(s, from, to, cues);
    return cues;
  }

  /** "the **deadliest** raid of", "one of the **bloodiest** strikes in": a rank, and no sum. */
  #isRanked(from: number, at: number): boolean {
    const before = this.#draft.norms.slice(Math.max(from, at - SUPERLATIVE), at);
    return before.some((norm) => this.#draft.language.scope.superlatives.has(norm));
  }

  /** Cues that are one word each. */
  #readWords(s: number, from: number, to: number, cues: Cue[]): void {
    const { hedges, scope: words } = this.#draft.language;
    const openings = openingsOf(this.#draft.language);
    const norms = this.#draft.norms.slice(from, to);
    norms.forEach((norm, i) => {
      const token = this.#draft.tokens[from + i]!;
      if (token.kind !== 'number' && ((openings.of(token) ?? 0) & BY_ITSELF) === 0) return;
      if (words.series.has(norm)) {
        const one = words.oneOf.some((phrase) =>
          ` ${norms.slice(Math.max(0, i - 4), i).join(' ')} `.endsWith(phrase),
        );
        const dreaded = norms.slice(Math.max(0, i - 2), i).some((before) => hedges.feared.has(before));
        if (!one && !dreaded && !words.pointing.has(norms[i - 1] ?? ''))
          cues.push(cueOf(from + i, 'cumulative', { series: true, follows: this.#holds(norms, i) }));
      }
      const dated = this.#isOldDate(norms, i);
      if (dated !== null && (s >= LEAD || dated === 'cumulative'))
        cues.push(cueOf(from + i, dated, { carries: true }));
      // *depuis mercredi*: a sum, of what a day begins
      // "since **Monday's bombing**": of that event
      if (words.weekdays.has(norm))
        cues.push(
          words.sums.has(norms[i - 1] ?? '') && !this.#isOfIncident(norms, i)
            ? cueOf(from + i, 'cumulative', { sum: true, reach: i < OPENING ? undefined : 3 })
            : cueOf(from + i, 'event', { reach: 2, day: true }),
        );
    });
  }

  /** Where phrases of a list first stand, those not that stand right behind one of `unless`. */
  #phrases(list: readonly string[], from: number, to: number, unless: readonly string[] = []): number[] {
    const { tokens } = this.#draft;
    return firstOfEach(list, tokens, from, to).flatMap(({ from: at }) =>
      phraseEnds(unless, tokens, from, at) ? [] : at,
    );
  }

  /** The first and the last token of what a pattern matches. */
  #stretches(pattern: LinePattern, from: number, to: number): (readonly [number, number])[] {
    const may = mayHold(pattern, this.#draft.tokens, from, to);
    if (may === 0) return [];
    const line = this.#line(from, to);
    return matchesIn(pattern, may, line).map(({ index, 0: words }) => [
      from + blanksBefore(line, index),
      from + blanksBefore(line, index + words.length - 2),
    ]);
  }

  /** "Read also: …" */
  #isPointer(from: number, to: number): boolean {
    const { tokens, language } = this.#draft;
    return phraseBegins(language.scope.pointers, tokens, from, to) && !QUOTED.test(this.#line(from, to));
  }

  /** The folded tokens parted by blanks, a blank on either side. */
  #line(from: number, to: number): string {
    return ` ${this.#draft.norms.slice(from, to).join(' ')} `;
  }

  /** "Monday's **bombing**", "Monday night's **deadly attack**" */
  #isOfIncident(norms: readonly string[], i: number): boolean {
    const s = norms.slice(i + 1, i + 4).indexOf('s') + 1 + i;
    const { incidents } = this.#draft.language.scope;
    return (
      s > i + 1 &&
      /^['’]$/.test(norms[s - 1]!) &&
      norms.slice(s + 1, s + 3).some((norm) => incidents.has(norm))
    );
  }

  /** "killed **in attacks**" holds for what stands before it; "fled, as the attacks went on" does not. */
  #holds(norms: readonly string[], i: number): true | undefined {
    const { during } = this.#draft.language.scope;
    const occasion =
      during === undefined || norms.slice(Math.max(0, i - 3), i).some((norm) => during.has(norm));
    return occasion ? undefined : true;
  }

  /** "in **a 2019** car bombing", in a report of a later year. */
  #isOfYear(norms: readonly string[], i: number): boolean {
    const norm = norms[i] as string;
    const own = this.#draft.publishedAt?.slice(0, 4);
    if (own === undefined || !YEAR.test(norm) || norm >= own) return false;
    const { language } = this.#draft;
    const before = norms[i - 1] ?? '';
    if (!language.quantities.articles.has(before) && !language.places.determiners.has(before)) return false;
    return norms.slice(i + 1, i + 5).some((word) => language.scope.incidents.has(word));
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
      if (norms[i + 1] === ',' && this.#draft.language.scope.whens.has(norms[i + 2] ?? ''))
        return 'background';
      // "one of the **biggest** on the west of the country since 2022": a rank, and no sum
      const ranked = norms.slice(Math.max(0, i - RANK), i);
      return ranked.some((word) => this.#draft.language.scope.superlatives.has(word)) ? null : 'cumulative';
    }
    if (this.#isOfYear(norms, i)) return 'background';
    if (
      this.#draft.publishedAt !== null ||
      before.some((word) => this.#draft.language.scope.weekdays.has(word))
    )
      return null;
    return day || this.#draft.language.scope.datings.has(last) ? 'background' : null;
  }
}

/** Tokens between a superlative and "since". */
const RANK = 10;
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

/** What may begin with a word: a cue of a word by itself, or a phrase of one of the lists. */
const BY_ITSELF = 1;
const CUMULATIVE = 2;
const BACKGROUND = 4;
const SAME_DAY = 8;
const YEARS = 16;
const NONE: readonly number[] = [];

const openings = new WeakMap<Language, ByWord<number>>();

/** What may begin with each word, digits apart: with nearly none does anything, and one pass over a sentence tells. */
function openingsOf(language: Language): ByWord<number> {
  const known = openings.get(language);
  if (known !== undefined) return known;
  const { hedges, scope } = language;
  const may = new Map<string, number>();
  const add = (word: string, what: number): void => {
    may.set(word, (may.get(word) ?? 0) | what);
  };
  for (const words of [scope.series, scope.months, scope.weekdays])
    for (const word of words) add(word, BY_ITSELF);
  for (const [phrases, what] of [
    [hedges.cumulative, CUMULATIVE],
    [hedges.background, BACKGROUND],
    [scope.sameDay, SAME_DAY],
    [scope.years, YEARS],
  ] as const)
    for (const phrase of phrases) add(phrase.trim().split(' ')[0] as string, what);
  const made = new ByWord((word) => may.get(word));
  openings.set(language, made);
  return made;
}

function blanksBefore(line: string, to: number): number {
  let count = 0;
  for (let i = 1; i <= to; i++) if (line.charCodeAt(i) === 32) count++;
  return count;
}
