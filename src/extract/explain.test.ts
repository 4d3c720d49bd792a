import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.ts';
import { extractReport } from '../record/read.ts';
import { createResolver } from '../registry/resolver.ts';
import { nearMisses } from './explain.ts';
import { parseSentence } from './mentions-of.ts';
import { tollRule } from './rule.ts';

function parsedOf(text: string) {
  const { draft } = extractReport({ text, language: 'en' }, createResolver()).extraction;
  const { from, to } = draft.sentences[0]!;
  return parseSentence(draft, from, to).parsed;
}

const rule = (name: string, pattern: string) => tollRule({ name, pattern, examples: [], counter: [] });

describe('near misses', () => {
  it('say how far a rule came and what stopped it', () => {
    const parsed = parsedOf('Six soldiers were seen near the dam.');
    const [miss] = nearMisses(parsed, [rule('<victims> were <killed>', '{v}B{h}')]);
    expect(parsed.codes.slice(miss?.from, miss?.to)).toBe('GB');
    expect(miss).toMatchObject({ rule: '<victims> were <killed>', stoppedBy: '.' });
  });

  it('leave out a rule that fired', () => {
    const parsed = parsedOf('Six soldiers were killed near the dam.');
    expect(nearMisses(parsed, [rule('<victims> were <killed>', '{v}B{h}')])).toEqual([]);
  });

  it('leave out a rule of which nothing stands', () => {
    const parsed = parsedOf('The market opened at noon.');
    expect(nearMisses(parsed, [rule('<killed> <victims>', '{h}{v}')])).toEqual([]);
  });

  it('take the longest beginning, wherever it stands', () => {
    const parsed = parsedOf('Two guards left, and six soldiers and three traders were seen.');
    const [miss] = nearMisses(parsed, [rule('<victims> were <killed>', '{v}B{h}')]);
    expect(parsed.codes.slice(miss?.from, miss?.to)).toBe('G&GB');
  });

  it('come the nearest first, and are few', () => {
    const parsed = parsedOf('Six soldiers were seen near the dam, a doctor said.');
    const found = nearMisses(parsed, languages.en.claims);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(6);
    const lengths = found.map(({ from, to }) => to - from);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});
