import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countEvent, RULES } from '../src/reconcile/rules.ts';
import { goldInput, handTolls, rowFor } from './support/gold.ts';
import { samples } from './support/samples.ts';

const days = (sample: string): { key: string; day: string }[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'samples', sample, 'expected.json'), 'utf8'))
    .events;

/** Counting by itself: from the claims that a person read, every rule gives what a person worked out of them. */
describe.each(samples)('$name, counted from its gold claims', (sample) => {
  const hand = handTolls(sample);
  const events = days(sample.name);

  it('has the deaths of every event worked out under all nine rules, each with its reason', () => {
    for (const { key } of events) {
      const killed = hand.tolls.find(
        (one) => one.event === key && one.measure === 'killed' && one.of === 'all',
      );
      const only = hand.tolls.find((one) => one.event === key && one.measure === 'killed');
      expect(Object.keys((killed ?? only)?.rules ?? {}).sort(), key).toEqual(
        RULES.map((one) => one.id).sort(),
      );
    }
    for (const row of hand.tolls)
      for (const figures of Object.values(row.rules)) expect(figures[3], row.event).toMatch(/\w/);
  });

  it.each(RULES.map((rule) => rule.id))('%s', (rule) => {
    const given = new Map(events.map(({ key, day }) => [key, countEvent(goldInput(sample, key, day), rule)]));
    for (const wanted of hand.tolls) {
      const figures = wanted.rules[rule];
      const found = rowFor(given.get(wanted.event) ?? [], wanted, sample);
      const where = `${wanted.event}, ${wanted.measure} ${wanted.unit} of ${wanted.of}`;
      if (figures === undefined) continue;
      const [low, best, high, why] = figures;
      expect(found, `${where}: there is no such row (${why})`).toBeDefined();
      expect.soft([found?.low, found?.best, found?.high], `${where}: ${why}`).toEqual([low, best, high]);
    }
  });
});
