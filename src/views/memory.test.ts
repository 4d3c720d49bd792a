import { openMemoryLedger } from '../ledger/memory.ts';
import { viewsContract } from './testing/contract.ts';

viewsContract('memory', async () => ({
  open: (clock) => openMemoryLedger({ clock }),
  clean: async () => undefined,
}));
