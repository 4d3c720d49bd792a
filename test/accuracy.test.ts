import { expect, it } from 'vitest';
import { readReport } from '../src/record/read.ts';
import { fallen } from './support/benchmarks.ts';
import { resolverOf } from './support/resolver.ts';
import { samples } from './support/samples.ts';
import { f1Of, scoreReport } from './support/score.ts';

const scores = samples.map((sample) => {
  const resolver = resolverOf(sample);
  return {
    name: sample.name,
    scores: sample.reports.map((report) => scoreReport(report, readReport(report, resolver))),
  };
});
const all = scores.flatMap((one) => one.scores);

it('finds the tolls of the samples as well as it did', () => {
  const f1 = f1Of(all);
  process.stdout.write(`samples: ${JSON.stringify(f1)}\n`);
  if (process.env.RECOUNT_SHOW) {
    for (const one of scores) process.stdout.write(`  ${one.name} ${JSON.stringify(f1Of(one.scores))}\n`);
    for (const { missed, spurious } of all) {
      for (const line of missed) process.stdout.write(`  - ${line}\n`);
      for (const line of spurious) process.stdout.write(`  + ${line}\n`);
    }
  }
  expect(fallen('samples', f1)).toEqual([]);
  // a floor of its own, so that a clone fails where reading broke altogether
  expect(f1.value).toBeGreaterThan(0.6);
});
