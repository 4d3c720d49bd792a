import { createHash, randomUUID } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { LedgerError } from './errors.ts';
import type { Ledger } from './ledger.ts';
import type { Head } from './log/head.ts';
import type { OnceRow, StoredRow } from './store.ts';
import { syncFolder } from './sync.ts';

/**
 * A backup is one file, a JSON object a line: what it is of, then rows, heads, idempotency keys, keys and raw
 * files as they lie, and last a digest of all lines before it. It holds the keys, so it is as secret as the ledger;
 * what was redacted before it was made is not in it in any form that can be read.
 */
export type Line =
  | { readonly is: 'recount backup 1'; readonly ledger: string; readonly head: Head | null }
  | ({ readonly is: 'row'; readonly sealed: string } & Omit<StoredRow, 'sealed'>)
  | ({ readonly is: 'head'; readonly frontier?: readonly string[] } & Head)
  | ({ readonly is: 'once' } & OnceRow)
  | { readonly is: 'key'; readonly name: string; readonly key: string }
  | { readonly is: 'raw'; readonly name: string; readonly sealed: string }
  | { readonly is: 'signing'; readonly pem: string }
  | { readonly is: 'end'; readonly sha256: string };

/** Writes the ledger as it stands now to `path`, while it goes on being written; the file is there whole or not at all. */
export async function backup(ledger: Ledger, path: string): Promise<{ entries: number; head: Head | null }> {
  const draft = `${path}.${randomUUID()}`;
  const file = openSync(draft, 'wx', 0o600);
  const digest = createHash('sha256');
  const write = (line: Line): void => {
    const text = `${JSON.stringify(line)}\n`;
    if (line.is !== 'end') digest.update(text);
    writeSync(file, text);
  };
  try {
    // heads are read first and rows up to the last of them, so that what comes meanwhile is left out whole
    const heads = await ledger.heads();
    const head = heads.at(-1) ?? null;
    const size = head?.size ?? 0;
    write({ is: 'recount backup 1', ledger: ledger.id, head });
    for await (const row of ledger.rows()) {
      if (row.sequence > size) break;
      write({ is: 'row', ...row, sealed: Buffer.from(row.sealed).toString('base64') });
    }
    for (const one of heads) write({ is: 'head', ...one });
    for (const once of await ledger.once()) if (once.last <= size) write({ is: 'once', ...once });
    // keys last: one that a redaction destroyed while rows were written does not come along
    for (const secret of ledger.secrets()) {
      if (secret.kind === 'key') write({ is: 'key', name: secret.name, key: secret.key });
      else if (secret.kind === 'raw')
        write({ is: 'raw', name: secret.name, sealed: Buffer.from(secret.sealed).toString('base64') });
      else write({ is: 'signing', pem: secret.pem });
    }
    write({ is: 'end', sha256: digest.digest('hex') });
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, path);
    syncFolder(dirname(path));
    return { entries: size, head };
  } catch (error) {
    closeSync(file);
    rmSync(draft, { force: true });
    throw error;
  }
}

/** The lines of a backup in order. Ends with an error where the file was altered or cut off. */
export async function* readBackup(path: string): AsyncGenerator<Exclude<Line, { is: 'end' }>> {
  const digest = createHash('sha256');
  let ended = false;
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++;
    let line: Line;
    try {
      line = JSON.parse(text) as Line;
    } catch {
      throw damaged(path, `line ${number} is not JSON`);
    }
    if (number === 1 && line.is !== 'recount backup 1')
      throw damaged(path, 'it does not begin as a backup does');
    if (ended) throw damaged(path, `line ${number} stands behind its end`);
    if (line.is === 'end') {
      if (line.sha256 !== digest.digest('hex'))
        throw damaged(path, 'its lines do not give the digest at its end');
      ended = true;
      continue;
    }
    digest.update(`${text}\n`);
    yield line;
  }
  if (!ended) throw damaged(path, 'it is cut off');
}

/** Goes through the file once without using it, so that nothing is restored from a damaged one. */
export async function checkBackup(path: string): Promise<void> {
  for await (const _line of readBackup(path));
}

function damaged(path: string, words: string): LedgerError {
  return new LedgerError('broken', `the backup ${path} is damaged: ${words}`, 'use another backup');
}
