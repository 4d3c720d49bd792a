/**
 * How long the aggregation of report-level tables takes, reading left aside: `node bench/run.mjs count`. The table
 * is the one of the shared bench where it is present, and a generated one of its size else.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { RULES } from '../src/reconcile/rules.ts';
import { countTable } from '../src/reconcile/table/count.ts';
import { disagreements } from '../src/reconcile/table/disagreement.ts';
import { PRESETS, type Row } from '../src/reconcile/table/shape.ts';

const file = join(process.env.RECOUNT_SHARED ?? '../shared', 'bench/maverick/reports.jsonl');

function table(): Row[] {
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  console.log(`${file} is not there: a generated table of its size instead`);
  return Array.from({ length: 3287 }, (_, at) => {
    const deaths = (at * 7919) % 40;
    const day = `2031-0${1 + (at % 9)}-1${at % 9}`;
    return {
      id: `r${at}`,
      event_id: `e${Math.floor((at * 2) / 3)}`,
      date_start: day,
      date_end: day,
      city: `town${at % 5}`,
      latitude: at % 5,
      longitude: at % 7,
      geo_precision: at % 6,
      actor1: `actor${at % 3}`,
      actor1_precision: at % 4,
      deaths_low: deaths,
      deaths_best: deaths,
      deaths_high: deaths,
      source_classification: at % 5,
      certain: at % 6,
    };
  });
}

const rows = table();
const shape = PRESETS.find((preset) => preset.id === 'maverick')!;
const events = disagreements(rows, shape)[0]?.events;
console.log(`${rows.length} reports of ${events} events`);
console.log('rule            first, s   median of 9, s');
for (const rule of RULES) {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    countTable(rows, shape, rule);
    return (performance.now() - began) / 1000;
  });
  const median = [...times].sort((a, b) => a - b)[4]!;
  console.log(`${rule.id.padEnd(14)}${times[0]!.toFixed(3).padStart(10)}${median.toFixed(3).padStart(17)}`);
}
