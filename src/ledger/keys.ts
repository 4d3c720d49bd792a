import { hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { LedgerError } from './errors.ts';
import { alone } from './lock.ts';

/** One key a report (or an entry that belongs to none). Destroying it is what a redaction does. */
export interface Keys {
  /** The key of `scope`, made when there is none yet; null when it was destroyed. */
  obtain(scope: string): Uint8Array | null;
  /** The same for many, in their order: those that are new are written together. */
  obtainAll(scopes: readonly string[]): readonly (Uint8Array | null)[];
  /** The key of `scope` where there is one. */
  find(scope: string): Uint8Array | null;
  /** Makes what `obtain` made durable: called before an entry sealed with it is written. */
  flush(): void;
  destroy(scope: string): void;
  /** Every slot as it lies, hex: `name` is the hash of the scope. */
  slots(): Iterable<{ readonly name: string; readonly key: string }>;
  close(): void;
}

interface Slot {
  readonly at: number;
  /** Null where it was destroyed. */
  key: Buffer | null;
}

const NAME = 32;
const KEY = 32;
const SLOT = NAME + KEY;
const DESTROYED = Buffer.alloc(KEY);

/**
 * Keys in one file of fixed slots, `SHA-256(scope) ‖ key`, appended and kept in memory. A destroyed key is
 * overwritten in place with zeros: the slot stays and says that there was one. Pass null for memory alone. With
 * `shared`, several processes use the file: they add to it one at a time and take in what the others added.
 */
export function openKeys(path: string | null, options: { readonly shared?: boolean } = {}): Keys {
  const slots = new Map<string, Slot>();
  const file = path === null ? null : openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  let size = file === null ? 0 : load(file, 0, slots);
  let dirty = false;

  const write = (bytes: Buffer, at: number): void => {
    if (file === null) return;
    for (let done = 0; done < bytes.length; )
      done += writeSync(file, bytes, done, bytes.length - done, at + done);
    dirty = true;
  };
  const flush = (): void => {
    if (file === null || !dirty) return;
    fsyncSync(file);
    dirty = false;
  };
  const usable = (name: string): Buffer | null | undefined => slots.get(name)?.key;
  /** What other processes added meanwhile. */
  const takeIn = (): void => {
    if (options.shared && file !== null) size = load(file, size, slots);
  };
  const add = (names: readonly string[]): void => {
    takeIn();
    const fresh = [...new Set(names)].filter((name) => usable(name) === undefined);
    if (fresh.length === 0) return;
    const bytes = Buffer.allocUnsafe(fresh.length * SLOT);
    const keys = randomBytes(fresh.length * KEY);
    const made = fresh.map((name, i) => {
      const key = keys.subarray(i * KEY, (i + 1) * KEY);
      bytes.write(name, i * SLOT, 'hex');
      bytes.set(key, i * SLOT + NAME);
      return { name, at: size + i * SLOT, key };
    });
    // known once they are written: a disk that is full leaves none behind that is in memory alone
    write(bytes, size);
    for (const { name, ...slot } of made) slots.set(name, slot);
    size += bytes.length;
  };
  const obtainAll = (scopes: readonly string[]): (Uint8Array | null)[] => {
    const names = scopes.map(nameOf);
    const missing = names.filter((name) => usable(name) === undefined);
    if (missing.length > 0) {
      if (path === null || !options.shared) add(missing);
      else alone(dirname(path), `${basename(path)}.lock`, () => add(missing));
    }
    return names.map((name) => usable(name) ?? null);
  };

  return {
    obtainAll,
    obtain: (scope) => obtainAll([scope])[0] ?? null,
    find(scope) {
      const name = nameOf(scope);
      if (usable(name) === undefined) takeIn();
      return usable(name) ?? null;
    },
    flush,
    destroy(scope) {
      const slot = slots.get(nameOf(scope));
      if (slot === undefined || slot.key === null) return;
      // gone from memory too, where it may lie beside others
      slot.key.fill(0);
      slot.key = null;
      write(DESTROYED, slot.at + NAME);
      flush();
    },
    *slots() {
      takeIn();
      for (const [name, { key }] of slots) yield { name, key: (key ?? DESTROYED).toString('hex') };
    },
    close() {
      if (file !== null) closeSync(file);
    },
  };
}

/** Writes a key file from the slots of a backup. */
export function restoreKeys(
  path: string,
  slots: readonly { readonly name: string; readonly key: string }[],
): void {
  const bytes = slots.map(({ name, key }) => Buffer.from(name + key, 'hex'));
  if (bytes.some((slot) => slot.length !== SLOT))
    throw new LedgerError('broken', 'the backup holds a key of another length', 'use another backup');
  writeFileSync(path, Buffer.concat(bytes), { mode: 0o600, flag: 'wx', flush: true });
}

/** As it stands in a slot, in hex. Entries of one report come together. */
function nameOf(scope: string): string {
  if (scope !== last.scope) last = { scope, name: hash('sha256', scope, 'hex') };
  return last.name;
}

let last = { scope: '', name: hash('sha256', '', 'hex') };

/** Takes in the slots from `from` on; gives where the last whole one ends. */
function load(file: number, from: number, slots: Map<string, Slot>): number {
  const bytes = Buffer.alloc(Math.max(0, fstatSync(file).size - from));
  if (bytes.length > 0 && readSync(file, bytes, 0, bytes.length, from) !== bytes.length)
    throw new LedgerError(
      'unavailable',
      'the key file could not be read whole',
      'check the disk and try again',
    );
  // a slot half written by a crash was never flushed, so no entry stands on it: it is written over
  const whole = bytes.length - (bytes.length % SLOT);
  for (let at = 0; at < whole; at += SLOT) {
    const name = bytes.subarray(at, at + NAME).toString('hex');
    const key = Buffer.from(bytes.subarray(at + NAME, at + SLOT));
    slots.set(name, { at: from + at, key: key.equals(DESTROYED) ? null : key });
  }
  return from + whole;
}
