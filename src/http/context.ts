import type { RegistryActor, RegistryPlace } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Record as ReportRecord } from '../model/record.ts';
import type { ReportInput } from '../record/read.ts';
import type { Views } from '../views/views.ts';
import type { Log } from './problem.ts';

/** Actors and places that people added to a ledger. */
export interface AddedRegistry {
  readonly actors: readonly RegistryActor[];
  readonly places: readonly RegistryPlace[];
}

/** How reports are read here; spans of the record are in code points. */
export interface Reader {
  readonly name: string;
  readonly version: string;
  readonly read: (input: ReportInput, added: AddedRegistry) => ReportRecord;
}

/** What the routes work with. */
export interface Desk {
  readonly ledger: Ledger;
  readonly views: Views;
  readonly reader: Reader;
  /** Who makes the entries of those who do not say. */
  readonly by: string;
  readonly clock: () => Date;
  /** Known to the user who runs the server: opens what holds keys. */
  readonly token: string;
  readonly log: Log;
  /** The address of a time-stamping server (RFC 3161), where one is set. */
  readonly stamps?: string;
}
