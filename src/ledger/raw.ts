import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { decrypt, encrypt } from './seal.ts';
import { syncFolder } from './sync.ts';

/** The bytes of a report as captured. */
export interface RawFile {
  readonly report: string;
  /** SHA-256 of the bytes, hex: by it the entry names them. */
  readonly sha256: string;
}

/** Captured bytes beside the database, named by their content and sealed under their report's key. */
export interface RawStore {
  /** Durable when it returns: a file is there before the entry that names it. */
  put(report: string, key: Uint8Array, bytes: Uint8Array): string;
  /** The bytes; null where there is no such file. Throws where it was altered or the key is another. */
  get(file: RawFile, key: Uint8Array): Uint8Array | null;
  /** Takes the files of a redacted report away; without its key they are noise already. */
  remove(report: string): void;
  /** As they lie, sealed: for backups. */
  list(): Iterable<{ readonly name: string; readonly sealed: Uint8Array }>;
  /** Puts a file back as `list` gave it. */
  restore(name: string, sealed: Uint8Array): void;
}

/** Files under `folder`, or in memory where it is null. */
export function openRaw(folder: string | null): RawStore {
  const files: Files = folder === null ? memoryFiles() : folderFiles(folder);
  return {
    put(report, key, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const name = nameOf({ report, sha256 });
      if (files.read(name) === null) files.write(name, encrypt(key, name, bytes));
      return sha256;
    },
    get(file, key) {
      const name = nameOf(file);
      const sealed = files.read(name);
      return sealed === null ? null : decrypt(key, name, sealed);
    },
    remove(report) {
      const end = `.${shortHash(report)}`;
      for (const name of files.names()) if (name.endsWith(end)) files.remove(name);
    },
    *list() {
      for (const name of files.names()) yield { name, sealed: files.read(name) as Uint8Array };
    },
    restore(name, sealed) {
      if (!NAME.test(name)) throw new Error(`${JSON.stringify(name)} is not the name of a raw file`);
      files.write(name, sealed);
    },
  };
}

const NAME = /^[0-9a-f]{64}\.[0-9a-f]{16}$/;

/** The content's hash, and whose it is: the same bytes under two reports are sealed twice. */
function nameOf({ report, sha256 }: RawFile): string {
  return `${sha256}.${shortHash(report)}`;
}

function shortHash(report: string): string {
  return createHash('sha256').update(report).digest('hex').slice(0, 16);
}

interface Files {
  names(): string[];
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
  remove(name: string): void;
}

function memoryFiles(): Files {
  const kept = new Map<string, Uint8Array>();
  return {
    names: () => [...kept.keys()].sort(),
    read: (name) => kept.get(name) ?? null,
    write: (name, bytes) => void kept.set(name, bytes),
    remove: (name) => void kept.delete(name),
  };
}

/** `raw/ab/abcdef….0123…`: two hundred and fifty-six folders, so that none grows too long to list. */
function folderFiles(folder: string): Files {
  const pathOf = (name: string): string => join(folder, name.slice(0, 2), name);
  return {
    names() {
      if (!existsSync(folder)) return [];
      const shards = readdirSync(folder).filter((shard) => /^[0-9a-f]{2}$/.test(shard));
      return shards
        .flatMap((shard) => readdirSync(join(folder, shard)).filter((name) => NAME.test(name)))
        .sort();
    },
    read(name) {
      const path = pathOf(name);
      return existsSync(path) ? readFileSync(path) : null;
    },
    write(name, bytes) {
      const path = pathOf(name);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const draft = `${path}.${randomUUID()}`;
      const file = openSync(draft, 'wx', 0o600);
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } catch (error) {
        rmSync(draft, { force: true });
        throw error;
      } finally {
        closeSync(file);
      }
      renameSync(draft, path);
      syncFolder(dirname(path));
      syncFolder(folder);
    },
    remove: (name) => rmSync(pathOf(name), { force: true }),
  };
}
