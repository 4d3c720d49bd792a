import type { Draft } from '../../src/ledger/entries.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Views } from '../../src/views/views.ts';
import { type Cpu, cpu, cpuSince, sum } from './cpu.ts';
import { report } from './reports.ts';

/** Reports that one append takes, and those that are made up, uncounted, before the clock runs on. */
const BATCH = 500;
const ROUND = 5_000;

export interface Filled {
  readonly seconds: number;
  readonly cpu: Cpu;
}

/**
 * Reports with their records, and the views kept up meanwhile: after each append they are asked to take it in, and
 * the next append does not wait for that. The clock runs from the first append of a round until the views have its last.
 */
export async function fill(
  ledger: Ledger,
  views: Views,
  reports: number,
  data: string | null,
): Promise<Filled> {
  let seconds = 0;
  let spent: Cpu = { own: 0, server: 0 };
  for (let from = 0; from < reports; from += ROUND) {
    const batches: Draft[][] = [];
    for (let at = from; at < Math.min(from + ROUND, reports); at += BATCH)
      batches.push(Array.from({ length: Math.min(BATCH, reports - at) }, (_, i) => report(at + i)).flat());
    const before = cpu(data);
    const began = performance.now();
    const taken: Promise<void>[] = [];
    for (let drafts = batches.shift(); drafts !== undefined; drafts = batches.shift()) {
      await ledger.append(drafts);
      taken.push(views.refresh());
    }
    await Promise.all(taken);
    seconds += (performance.now() - began) / 1000;
    spent = sum(spent, cpuSince(before, data));
  }
  return { seconds, cpu: spent };
}
