import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CountInput } from '../src/reconcile/input.ts';
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

it('checks a total since February against the attacks on record, and never counts it with them', () => {
  const rovim = samples.find(({ name }) => name === 'four-attacks-on-rovim')!;
  const tollOf = (key: string, day: string, overlaps: CountInput['overlaps'] = []) =>
    countEvent({ ...goldInput(rovim, key, day), overlaps }, 'latest').find(
      (toll) => toll.measure === 'killed' && toll.side === 'state-xv' && toll.status === null,
    )!;
  const [rockets, truck] = [tollOf('rockets', '2024-02-03'), tollOf('truck', '2024-02-21')];
  // "En tout, 15 soldats sont morts à Rovim depuis le début de février, d'après les chiffres de l'armée": 2 and 13
  expect([rockets.best, truck.best]).toEqual([2, 13]);
  const overlaps = [rockets, truck].map(({ event, best }) => {
    const figure = { low: best!, high: best! };
    return { event, measure: 'killed' as const, ...figure, certainty: 'confirmed' as const };
  });
  const input = { ...goldInput(rovim, 'night', '2024-03-05'), overlaps };
  const night = countEvent(input, 'latest').find(
    (toll) => toll.measure === 'killed' && toll.side === null && toll.status === null,
  );
  expect(night?.best).toBe(7);
  expect(night?.notes).toContain('the total of 15 leaves 0 beyond the 15 on record');
});
