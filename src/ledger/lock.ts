import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { LedgerError } from './errors.ts';

/** Who holds a folder. `url` is set once a server listens, so that commands can go through it. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
  /** When the process began, where the system says so: tells a holder from a later process with its number. */
  readonly started: string | null;
  readonly url: string | null;
}

export interface Lock {
  readonly token: string;
  announce(url: string): void;
  release(): void;
}

/** The folder is held by a live process. */
export class HeldError extends LedgerError {
  readonly holder: Holder;
  constructor(holder: Holder, folder: string) {
    super(
      'held',
      `the ledger ${folder} is open in process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}`,
      holder.url === null ? 'wait until it is done, then try again' : `a server holds it at ${holder.url}`,
    );
    this.holder = holder;
  }
}

const LOCK = 'recount.lock';
/** A takeover lasts milliseconds; one this old was left by a crash. */
const TAKEOVER_AGE = 10_000;

/**
 * PGlite opens one folder from two processes without a word and corrupts it, so the folder is locked by a file
 * that appears whole or not at all (`link`). A lock whose process is gone is taken over, by one taker at a time.
 */
export function acquireLock(folder: string, name: string = LOCK): Lock {
  const path = join(folder, name);
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    token: randomUUID(),
    started: ownStart(),
    url: null,
  };
  for (let tries = 0; tries < 5; tries++) {
    if (place(path, mine)) return lockOf(path, mine);
    const holder = readHolder(folder, name);
    if (holder === null) continue;
    if (isAlive(holder)) throw new HeldError(holder, folder);
    takeOver(path, () => readHolder(folder, name), holder);
  }
  throw new LedgerError('held', `the lock of ${folder} changes hands too fast`, 'try again in a moment');
}

/** Who holds the folder now, live or not; null where nobody does. */
export function readHolder(folder: string, name: string = LOCK): Holder | null {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Holder;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function isAlive(holder: Holder): boolean {
  // another machine's processes cannot be seen: a shared folder is held until its holder lets go
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const started = startOf(holder.pid);
  return started === null || holder.started === null || started === holder.started;
}

/** Runs `work` alone among all processes, waiting up to ten seconds for the others; no step of it may wait. */
export function alone<T>(folder: string, name: string, work: () => T): T {
  const until = Date.now() + PATIENCE;
  for (;;) {
    let lock: Lock;
    try {
      lock = acquireLock(folder, name);
    } catch (error) {
      if (!(error instanceof LedgerError && error.code === 'held') || Date.now() > until) throw error;
      Atomics.wait(pause, 0, 0, 1);
      continue;
    }
    try {
      return work();
    } finally {
      lock.release();
    }
  }
}

const PATIENCE = 10_000;
const pause = new Int32Array(new SharedArrayBuffer(4));

function place(path: string, holder: Holder): boolean {
  const draft = `${path}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function takeOver(path: string, now: () => Holder | null, stale: Holder): void {
  const gate = `${path}.takeover`;
  try {
    mkdirSync(gate);
  } catch {
    try {
      if (Date.now() - statSync(gate).mtimeMs > TAKEOVER_AGE) rmdirSync(gate);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    return;
  }
  try {
    // only what was found dead is removed, not what someone has placed since
    if (now()?.token === stale.token) unlinkSync(path);
  } finally {
    rmdirSync(gate);
  }
}

function lockOf(path: string, mine: Holder): Lock {
  let held = true;
  return {
    token: mine.token,
    announce(url) {
      const draft = `${path}.${mine.token}`;
      writeFileSync(draft, JSON.stringify({ ...mine, url }), { mode: 0o600 });
      renameSync(draft, path);
    },
    release() {
      if (!held) return;
      held = false;
      unlinkSync(path);
    },
  };
}

/** Asked of the system once: the lock of a key file is taken for every append. */
function ownStart(): string | null {
  own ??= { start: startOf(process.pid) };
  return own.start;
}

let own: { readonly start: string | null } | undefined;

/** Clock ticks since boot at which the process began (Linux); null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
