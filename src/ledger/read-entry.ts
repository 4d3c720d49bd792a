import type { AnyEntry, Entry } from './entries.ts';
import { LedgerError } from './errors.ts';
import type { Keys } from './keys.ts';
import { open } from './seal.ts';
import type { StoredRow } from './store.ts';
import type { Held } from './tail.ts';
import { upcast } from './upcast.ts';

/** An entry as its row seals it, or as one whose key is gone. */
export function read(row: StoredRow, keys: Keys): AnyEntry {
  const { sequence, id, kind, schema, at, by, report } = row;
  const header = { sequence, id, schema, at, by, report };
  const key = keys.find(row.scope);
  if (key === null) return { ...header, kind, redacted: true };
  const { content, commitment } = open(key, id, row.sealed);
  if (commitment !== row.commitment)
    throw new LedgerError(
      'broken',
      `entry ${sequence} does not hold what was committed to`,
      'run recount audit, then restore from a backup that passes it',
    );
  return entryOf(row, content);
}

function entryOf({ sequence, id, kind, schema, at, by, report }: StoredRow, content: unknown): Entry {
  const { reason, payload } = content as { reason: string | null; payload: unknown };
  return {
    sequence,
    id,
    schema,
    at,
    by,
    report,
    kind,
    redacted: false,
    reason,
    payload: upcast(kind, schema, payload),
  } as Entry;
}

/** As it was written, unless its key was destroyed meanwhile. */
export function recall({ row, json }: Held, keys: Keys): AnyEntry {
  if (json === null || keys.find(row.scope) === null) return read(row, keys);
  const text = Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8');
  return entryOf(row, JSON.parse(text));
}

export function unopened(row: StoredRow): Held {
  return { row, json: null };
}

/** As another thread takes it: what is sealed stays where it is. */
export function unsealed({ row, json }: Held): Held {
  return { row: { ...row, sealed: NOTHING }, json };
}

const NOTHING = new Uint8Array();
