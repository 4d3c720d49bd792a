import { ByWord } from '../../text/by-word.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateMention } from '../mentions.ts';
import { dayOfIso, isoOf } from './days.ts';
import { anchored, dressed, intervals, settle, withLentYears } from './join.ts';
import { monthDate } from './month.ts';
import { numericDate } from './numeric.ts';
import { type Reading, readingLike, type Scene } from './reading.ts';
import { feastDate, relativeDate, seasonDate } from './relative.ts';
import { unitDate } from './unit.ts';
import { weekdayDate } from './weekday.ts';
import type { DateWords } from './words.ts';

export type { DateWords } from './words.ts';

export interface DateContext {
  /** The day the text speaks from, ISO; null where nobody knows it. */
  readonly reference: string | null;
  /** The day last told of, ISO, for "the next day" and *la veille*; the day of speech where none is given. */
  readonly anchor?: string | null;
  /** Of "3/7/2017"; the language's own order where it is not given. */
  readonly order?: 'mdy' | 'dmy';
  /** Whether "Thursday" and "2 October" are the last such day or the next; the last where it is not given. */
  readonly prefer?: 'past' | 'future';
}

type Reader = (scene: Scene, at: number) => Reading | null;

/** Which readers a word opens; a word that opens none costs this one look-up. */
const openers = new WeakMap<DateWords, ByWord<readonly Reader[]>>();

function openersOf(words: DateWords): ByWord<readonly Reader[]> {
  const known = openers.get(words);
  if (known !== undefined) return known;
  const map = new Map<string, Reader[]>();
  const add = (keys: Iterable<string>, reader: Reader) => {
    for (const key of keys) {
      const readers = map.get(key);
      if (readers) readers.push(reader);
      else map.set(key, [reader]);
    }
  };
  add(words.months.keys(), monthDate);
  add(words.weekdays.keys(), weekdayDate);
  add(words.units.keys(), unitDate);
  add(words.relative.byWord.keys(), relativeDate);
  add(words.seasons.keys(), seasonDate);
  add(words.feasts.byWord.keys(), feastDate);
  const byWord = new ByWord((word) => map.get(word));
  openers.set(words, byWord);
  return byWord;
}

/** Every date in tokens `[from, to)`, left to right, none overlapping. */
export function readDates(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: DateWords,
  context: DateContext,
): DateMention[] {
  const opens = openersOf(words);
  let scene: Scene | null = null;
  const readings: Reading[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number') {
      // "12 soldiers": digits begin a date only before a mark or other digits, or as four.
      const next = tokens[i + 1];
      if (next?.kind === 'word' && token.norm.length !== 4) continue;
      scene ??= sceneOf(tokens, from, to, words, context);
      const reading = numericDate(scene, i);
      if (reading !== null) readings.push(readingLike(reading));
      continue;
    }
    const readers = opens.of(token);
    if (readers === undefined) continue;
    scene ??= sceneOf(tokens, from, to, words, context);
    for (const reader of readers) {
      const reading = reader(scene, i);
      if (reading !== null) readings.push(readingLike(reading));
    }
  }
  if (readings.length === 0 || scene === null) return [];
  const there = scene;
  const settled = settle(readings).map((reading) => dressed(there, reading));
  const whole = withLentYears(there, anchored(settle(settled)));
  return intervals(there, whole).map((reading) => mention(text, tokens, reading));
}

function sceneOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: DateWords,
  context: DateContext,
): Scene {
  return {
    tokens,
    from,
    to,
    words,
    reference: context.reference === null ? null : dayOfIso(context.reference),
    anchor: context.anchor == null ? null : dayOfIso(context.anchor),
    order: context.order ?? words.order,
    prefer: context.prefer ?? 'past',
  };
}

function mention(text: string, tokens: readonly Token[], reading: Reading): DateMention {
  const { from, to, rule, stretch, precision, inferred, part, open } = reading;
  const words = text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  const start = stretch === null ? null : isoOf(stretch.start);
  const end = stretch === null || open ? null : isoOf(stretch.end);
  return {
    from,
    to,
    rule,
    when: { start, end, precision, words },
    inferred,
    part,
  };
}
