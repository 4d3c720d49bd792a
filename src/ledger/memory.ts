import { randomUUID } from 'node:crypto';
import { openLedger } from './core.ts';
import { openKeys } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { type Head, openSigner } from './log/head.ts';
import { repeated } from './once.ts';
import { openRaw } from './raw.ts';
import type { OnceRow, Store, StoredRow, Tip } from './store.ts';

/** A ledger that ends with the process: for tests, and for looking at files without keeping them. */
export function openMemoryLedger(options: { clock?: () => Date } = {}): Promise<Ledger> {
  return openLedger({
    store: memoryStore(),
    keys: openKeys(null),
    signer: openSigner(null),
    raw: openRaw(null),
    ...options,
  });
}

export function memoryStore(): Store {
  const stored: StoredRow[] = [];
  const heads: Head[] = [];
  const used = new Map<string, { digest: string; rows: readonly StoredRow[] }>();
  let tip: Tip = { size: 0, frontier: [], head: null };
  return {
    engine: 'memory',
    ledger: randomUUID(),
    async append(once, build) {
      const before = once === null ? undefined : used.get(once.key);
      if (once !== null && before !== undefined)
        return { rows: repeated(before, once.digest), repeated: true };
      const batch = build(tip);
      stored.push(...batch.rows);
      heads.push(batch.tip.head);
      tip = batch.tip;
      if (once !== null) used.set(once.key, { digest: once.digest, rows: batch.rows });
      return { rows: batch.rows, repeated: false };
    },
    door: null,
    rowsAt: async (sequences) =>
      [...sequences].sort((a, b) => a - b).flatMap((sequence) => stored[sequence - 1] ?? []),
    rows: async (after, limit) => stored.slice(after, after + limit),
    redactions: async () => stored.filter(({ kind }) => kind === 'redaction'),
    lastStamp: async () => stored.findLast(({ kind }) => kind === 'headStamped') ?? null,
    tip: async () => tip,
    size: async () => tip.size,
    heads: async () => [...heads],
    once: async () => [...used].map(([key, before]) => onceRow(key, before)),
    used: async (key) => {
      const before = used.get(key);
      return before === undefined ? null : onceRow(key, before);
    },
    close: async () => undefined,
  };
}

function onceRow(key: string, { digest, rows }: { digest: string; rows: readonly StoredRow[] }): OnceRow {
  return { key, digest, first: rows[0]?.sequence ?? 0, last: rows.at(-1)?.sequence ?? 0 };
}
