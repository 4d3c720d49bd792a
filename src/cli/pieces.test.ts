import { expect, it } from 'vitest';
import { languages } from '../languages/index.ts';
import { extractReport } from '../record/read.ts';
import { createResolver } from '../registry/resolver.ts';
import { PIECES } from './pieces.ts';

it('every letter that a sentence of the rules is cut into has its words', () => {
  const resolver = createResolver();
  const letters = new Set<string>();
  for (const { code, claims } of Object.values(languages))
    for (const { examples, counter } of claims)
      for (const { text } of [...examples, ...counter])
        for (const { parsed } of extractReport({ text, language: code }, resolver).extraction.parsed.values())
          for (const { code: letter } of parsed.chunks) letters.add(letter);
  expect(letters.size).toBeGreaterThan(30);
  expect([...letters].filter((letter) => PIECES[letter] === undefined)).toEqual([]);
});
