import { describe, expect, it } from 'vitest';
import type { Example } from '../extract/rule.ts';
import type { LanguageCode } from '../model/vocabulary.ts';
import { readReport } from '../record/read.ts';
import { createResolver } from '../registry/resolver.ts';
import { languages } from './index.ts';

const resolver = createResolver();

/** Each toll that `rule` read in a sentence, as "killed 3–3". */
function readBy(rule: string, text: string, language: LanguageCode): string[] {
  const { claims } = readReport({ text, language }, resolver);
  return claims
    .filter((claim) => claim.kind === 'toll' && claim.derivation.some((step) => step.rule === rule))
    .map((claim) => `${claim.measure} ${claim.quantity?.low}–${claim.quantity?.high}`);
}

describe.each(Object.values(languages))('the toll rules of $code', ({ code, claims }) => {
  const examples = claims.flatMap((rule) =>
    rule.examples.map((example): [string, Example] => [rule.name, example]),
  );
  const counters = claims.flatMap((rule) =>
    rule.counter.map((example): [string, Example] => [rule.name, example]),
  );

  it.each(claims)('$name has an example and a counter-example', (rule) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counter.length).toBeGreaterThan(0);
  });

  it.each(examples)('%s fires on its example', (name, { text, gives = [] }) => {
    expect.soft(gives.length, 'an example says what it gives').toBeGreaterThan(0);
    const read = readBy(name, text, code);
    for (const toll of gives) expect(read, text).toContain(toll);
  });

  it.each(counters)('%s leaves its counter-example alone', (name, { text }) => {
    expect(readBy(name, text, code), text).toEqual([]);
  });
});
