/** The server's door (`recount/server`): ledgers, views, the API. The root export loads none of it. */
export { createApp } from './http/app.ts';
export type { Desk, Reader } from './http/context.ts';
export { shippedReader } from './http/reader.ts';
export { type Serving, serve } from './http/serve.ts';
export type { AnyEntry, Draft, Entry, Kind } from './ledger/entries.ts';
export { LedgerError } from './ledger/errors.ts';
export type { Ledger } from './ledger/ledger.ts';
export { openMemoryLedger } from './ledger/memory.ts';
export { openFolderLedger } from './ledger/pglite.ts';
export { openPostgresLedger } from './ledger/postgres.ts';
export { openViews } from './views/open-views.ts';
export type { Views } from './views/views.ts';
