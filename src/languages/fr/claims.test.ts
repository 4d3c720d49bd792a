import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../extract/extraction.ts';
import type { Example } from '../../extract/rule.ts';
import { extractReport } from '../../record/read.ts';
import { openRegistry } from '../../registry/open.ts';
import { claims } from './claims.ts';

const registry = openRegistry();

const read = (text: string): Extraction => extractReport({ text, language: 'fr' }, registry).extraction;

/** "killed 3–null" for every toll in the text, those that the rule found or all. */
const found = (text: string, rule?: string): string[] =>
  read(text)
    .tolls.filter((toll) => rule === undefined || toll.rule === rule)
    .map(({ measure, quantity }) => `${measure} ${quantity.low}–${quantity.high}`);

describe.each(claims.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as [string, Example]))(
    'reads: %s',
    (text, { gives }) => {
      expect(found(text, name), `${name} must fire`).not.toEqual([]);
      expect(found(text)).toEqual(expect.arrayContaining([...(gives ?? [])]));
    },
  );

  it.each(rule.counter.map(({ text }) => [text]))('leaves: %s', (text) => {
    expect(found(text, name)).toEqual([]);
  });
});
