import { expect, test } from 'vitest';
import { type Token, tokenize } from '../../text/tokens.ts';
import { type DateContext, type DateWords, readDates } from '../dates/dates.ts';
import type { DateMention, QuantityMention } from '../mentions.ts';
import { type QuantityWords, readQuantities } from '../quantities.ts';

/** One quantity as a table writes it: `at least 84 = 84.. atLeast, <atLeast> <number>`. */
export type QuantityRow = readonly [text: string, ...mentions: string[]];

/** Asserts words, bounds, exactness, rule and kind of every mention of each row, and that there are no others. */
export function checkQuantities(words: QuantityWords, rows: readonly QuantityRow[]): void {
  for (const [text, ...mentions] of rows) {
    test(text, () => {
      expect(quantitiesIn(text, words).map((m) => quantityRow(m))).toEqual(mentions);
    });
  }
}

export function quantitiesIn(text: string, words: QuantityWords): QuantityMention[] {
  const tokens = tokenize(text);
  const found = readQuantities(text, tokens, 0, tokens.length, words);
  for (const m of found) expect(m.quantity.words).toBe(sliceOf(text, tokens, m.from, m.to));
  return found;
}

function quantityRow(m: QuantityMention): string {
  const { words, low, high, exactness } = m.quantity;
  const value = exactness === 'exact' ? String(low) : `${low ?? ''}..${high ?? ''} ${exactness}`;
  const ordinal = m.ordinal === undefined ? '' : ` (${m.ordinal})`;
  const kind = m.kind === 'count' ? '' : `, ${m.kind}`;
  return `${words} = ${value}${ordinal}, ${m.rule}${kind}`;
}

/** One date as a table writes it: `on Thursday = 2024-08-01, 1, <weekday>`. */
export type DateRow = readonly [text: string, ...mentions: string[]];

/** Asserts words, days, precision, rule, part of the day and what was inferred. */
export function checkDates(words: DateWords, context: DateContext, rows: readonly DateRow[]): void {
  for (const [text, ...mentions] of rows) {
    test(text, () => {
      expect(datesIn(text, words, context).map(dateRow)).toEqual(mentions);
    });
  }
}

export function datesIn(text: string, words: DateWords, context: DateContext): DateMention[] {
  const tokens = tokenize(text);
  const found = readDates(text, tokens, 0, tokens.length, words, context);
  for (const m of found) expect(m.when.words).toBe(sliceOf(text, tokens, m.from, m.to));
  return found;
}

function dateRow({ when, rule, inferred, part }: DateMention): string {
  const days = when.start === when.end ? String(when.start) : `${when.start}..${when.end}`;
  const tail = [part, ...inferred].filter((word) => word !== undefined).join(' ');
  return `${when.words} = ${days}, ${when.precision}, ${rule}${tail === '' ? '' : `, ${tail}`}`;
}

function sliceOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

/** How often a reader looks at tokens: what its cost is made of, whatever the machine. */
export function looksAt(text: string, read: (tokens: readonly Token[]) => unknown): number {
  let looks = 0;
  const counted = new Proxy(tokenize(text), {
    get(target, key) {
      looks++;
      return Reflect.get(target, key);
    },
  });
  read(counted);
  return looks;
}
