import { openMemoryLedger } from './memory.ts';
import { ledgerContract } from './testing/contract.ts';

ledgerContract('memory', { reopen: false, sql: false }, async () => ({
  open: (clock) => openMemoryLedger(clock === undefined ? {} : { clock }),
  clean: async () => undefined,
}));
