import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Line, readBackup } from './backup.ts';
import { leafOf } from './core.ts';
import { LedgerError } from './errors.ts';
import { restoreKeys } from './keys.ts';
import type { Head } from './log/head.ts';
import { EMPTY, extend, type Frontier, leafHash } from './log/tree.ts';
import { openRaw } from './raw.ts';
import type { Batch, OnceRow, StoredRow } from './store.ts';

/** Takes rows into an empty store, with the name of the ledger that they are of. */
export interface Restoring {
  begin(ledger: string): Promise<void>;
  batch(batch: Batch): Promise<void>;
  once(rows: readonly OnceRow[]): Promise<void>;
}

/** Of a backup that was checked: what lies beside the database goes into `folder`, which must hold no ledger yet; the rows go to `store`. */
export async function restore(path: string, folder: string, store: Restoring): Promise<number> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(join(folder, 'keys.bin')) || readdirSync(folder).includes('raw'))
    throw new LedgerError('invalid', `${folder} holds a ledger already`, 'restore into a folder of its own');
  const raw = openRaw(join(folder, 'raw'));
  const keys: { name: string; key: string }[] = [];
  const once: OnceRow[] = [];
  const rows = new Batches(store);
  for await (const line of readBackup(path)) {
    switch (line.is) {
      case 'recount backup 1':
        await store.begin(line.ledger);
        break;
      case 'row':
        rows.add(rowOf(line));
        break;
      case 'head': {
        const { is: _is, ...head } = line;
        await rows.close(head as Head);
        break;
      }
      case 'once': {
        const { is: _is, ...row } = line;
        once.push(row);
        break;
      }
      case 'key':
        keys.push({ name: line.name, key: line.key });
        break;
      case 'raw':
        raw.restore(line.name, Buffer.from(line.sealed, 'base64'));
        break;
      case 'signing':
        writeFileSync(join(folder, 'signing.pem'), line.pem, { mode: 0o600, flush: true });
        break;
    }
  }
  await store.once(once);
  restoreKeys(join(folder, 'keys.bin'), keys);
  return rows.size();
}

function rowOf(line: Extract<Line, { is: 'row' }>): StoredRow {
  const { is: _is, sealed, ...row } = line;
  return { ...row, sealed: Buffer.from(sealed, 'base64') };
}

/** Puts rows and heads together again as they were written: the rows up to each head are one batch. */
class Batches {
  readonly #store: Restoring;
  readonly #rows: StoredRow[] = [];
  #frontier: Frontier = EMPTY;
  #at = 0;

  constructor(store: Restoring) {
    this.#store = store;
  }

  add(row: StoredRow): void {
    this.#rows.push(row);
  }

  async close(head: Head): Promise<void> {
    const rows = this.#rows.slice(this.#at, head.size);
    this.#at = head.size;
    for (const row of rows) this.#frontier = extend(this.#frontier, leafHash(leafOf(row)));
    const frontier = this.#frontier.roots.map((root) => root.toString('hex'));
    await this.#store.batch({ rows, tip: { size: head.size, frontier, head } });
  }

  size(): number {
    return this.#rows.length;
  }
}
