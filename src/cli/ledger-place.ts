import { resolve } from 'node:path';

/** What every command on a ledger is told of it. */
export interface LedgerOptions {
  readonly ledger?: string;
  readonly by?: string;
  /** A time-stamping server. */
  readonly tsa?: string;
}

export function ledgerPlace(options: LedgerOptions): string {
  const given = options.ledger ?? process.env.RECOUNT_LEDGER ?? '.recount';
  return isDatabase(given) ? given : resolve(given);
}

export function isDatabase(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/** Where the keys of a database's ledger lie: apart from it, so that its backups do not hold them. */
export function keysPlace(): string {
  return resolve(process.env.RECOUNT_KEYS ?? '.recount-keys');
}
