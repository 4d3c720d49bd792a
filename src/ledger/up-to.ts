import { LedgerError } from './errors.ts';
import type { Ledger } from './ledger.ts';

/** The ledger as it stood when entry `last` was written; what was redacted since is redacted in it as well. */
export function ledgerUpTo(ledger: Ledger, last: number): Ledger {
  return {
    ...ledger,
    // what is folded from it lies in memory, beside the views of now
    door: null,
    beside: null,
    async *entries(after = 0) {
      if (after >= last) return;
      for await (const entry of ledger.entries(after)) {
        yield entry;
        if (entry.sequence >= last) return;
      }
    },
    entriesAt: (sequences) => ledger.entriesAt(sequences.filter((sequence) => sequence <= last)),
    size: async () => Math.min(last, await ledger.size()),
    append: () =>
      Promise.reject(new LedgerError('invalid', 'what was is not written to', 'append to the ledger itself')),
    close: async () => undefined,
  };
}
