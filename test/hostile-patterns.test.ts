import { describe, expect, it } from 'vitest';
import type { TollRule } from '../src/extract/rule.ts';
import { languages } from '../src/languages/index.ts';

/**
 * No pattern may backtrack without limit. Every repetition in it is bounded, which a test reads off its source; and
 * strings made to hurt (runs of one letter, of two in turn, of all at random) end.
 */
const rules: [string, TollRule][] = Object.values(languages).flatMap(({ code, claims }) =>
  claims.map((rule): [string, TollRule] => [`${code} ${rule.name}`, rule]),
);

/** A pattern without what stands for itself: escaped characters and classes. */
function bare(pattern: string): string {
  return pattern.replace(/\\./g, '.').replace(/\[(?:\\.|[^\]\\])*\]/g, '.');
}

describe('repetitions', () => {
  it.each(rules)('of %s are bounded', (_, { pattern }) => {
    expect(bare(pattern.source)).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it('are seen by this test', () => {
    expect(bare('a+')).toMatch(/[*+]/);
    expect(bare('(?:a|b){2,}')).toMatch(/\{\d+,\}/);
    expect(bare('\\+[*+]{0,3}')).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each(
    Object.values(languages).flatMap(({ page }) =>
      page.related.relations.map((rule): [string, string] => [rule.name, rule.pattern]),
    ),
  )('of the relation rule %s are bounded but for the letters of one word', (_, pattern) => {
    expect(bare(pattern).replace(/\.[+](?= |\)|$)/g, '')).not.toMatch(/[*+]|\{\d+,\}/);
  });
});

/** Every letter that a chunk can have. */
const LETTERS = Array.from('GQUTpNtsPduKFkVIDCcLEJZWoyiw&+BHheacfXM~\'ORrS%b>m,;()"_.');
const LENGTH = 100_000;
/** Far beyond what a bounded pattern needs; an unbounded one needs longer than the sun will burn. */
const PATIENCE = 20_000;

describe('hostile strings', () => {
  const runs = [
    ...LETTERS,
    ...['G,', 'G&', 'G.', 'Go', 'K,', 'K&', 'KG', 'GK', 'y.', 'o.', 'p,', 'XB', 'Oo', '(.', '"d'],
  ].map((unit) => unit.repeat(LENGTH / unit.length / 10));
  const hostile = [...runs, atRandom(LENGTH)];

  it.each(rules)(
    '%s ends on them',
    (_, { pattern }) => {
      for (const text of hostile) {
        pattern.lastIndex = 0;
        let steps = 0;
        for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
          pattern.lastIndex = match.index + 1;
          steps++;
        }
        expect(steps).toBeLessThanOrEqual(text.length);
      }
    },
    PATIENCE,
  );
});

/** Letters in an order that nobody chose, the same each time. */
function atRandom(length: number): string {
  let seed = 20_311;
  let text = '';
  for (let i = 0; i < length; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += LETTERS[seed % LETTERS.length];
  }
  return text;
}
