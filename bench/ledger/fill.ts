import type { Draft } from '../../src/ledger/entries.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Views } from '../../src/views/views.ts';
import { type Cpu, cpu, cpuSince, sum } from './cpu.ts';
import { report } from './reports.ts';

/** Reports that one append takes, and those that are made up, uncounted, before the clock runs on. */
const BATCH = 200;
const ROUND = 5_000;

export interface Filled {
  readonly seconds: number;
  readonly cpu: Cpu;
}

/** Appends at a time: one is sealed while the other is on its way to the disk. */
const WRITERS = 2;

/**
 * Reports with their records, and the views kept up meanwhile: they take a batch in while the next is appended. The
 * clock runs from the first append of a round until its last report is in the views, and all of it on the disk.
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
    // what is left of making them up is not the ledger's to clear away
    globalThis.gc?.();
    const before = cpu(data);
    const began = performance.now();
    const written: Promise<unknown>[] = [];
    let taken = Promise.resolve();
    for (let drafts = batches.shift(); drafts !== undefined; drafts = batches.shift()) {
      written.push(ledger.append(drafts));
      if (written.length < WRITERS) continue;
      await Promise.all([written.shift(), taken]);
      taken = views.follow();
    }
    await Promise.all([...written, taken]);
    await views.refresh();
    seconds += (performance.now() - began) / 1000;
    spent = sum(spent, cpuSince(before, data));
  }
  return { seconds, cpu: spent };
}
