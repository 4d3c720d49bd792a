import { createHash, randomUUID } from 'node:crypto';
import { canonical } from './canonical.ts';
import { type AnyEntry, type Draft, SCHEMA_OF } from './entries.ts';
import { LedgerError } from './errors.ts';
import type { Keys } from './keys.ts';
import type { Appended, AppendOptions, Beside, Ledger } from './ledger.ts';
import type { Signer } from './log/head.ts';
import { extendAll, type Frontier, leafHash, rootOf } from './log/tree.ts';
import { repeated } from './once.ts';
import type { RawStore } from './raw.ts';
import { read, recall, unopened, unsealed } from './read-entry.ts';
import { seal } from './seal.ts';
import type { Batch, Store, StoredRow, Tip } from './store.ts';
import { type Held, Tail } from './tail.ts';
import { validate } from './validate.ts';

export interface Parts {
  readonly store: Store;
  readonly keys: Keys;
  readonly signer: Signer;
  readonly raw: RawStore;
  readonly clock?: () => Date;
  /** How a thread of its own opens the same ledger, where it may. */
  readonly opening?: Beside['opening'];
  /** Run last on `close`: the lock of a folder is given back here. */
  readonly release?: () => void;
}

const PAGE = 500;

/** The ledger over any store: validates, seals, numbers, adds to the tree, signs. */
export async function openLedger(parts: Parts): Promise<Ledger> {
  const { store, keys, signer, raw } = parts;
  const clock = parts.clock ?? (() => new Date());
  const tail = new Tail();
  const closing: (() => Promise<void>)[] = [];

  async function* rows(after = 0): AsyncIterable<StoredRow> {
    let last = after;
    for (;;) {
      const page = await store.rows(last, PAGE);
      yield* page;
      if (page.length < PAGE) return;
      last = (page.at(-1) as StoredRow).sequence;
    }
  }

  const putRaw = (report: string, bytes: Uint8Array): void => {
    const key = keys.obtain(report);
    if (key === null) throw redactedError(report);
    keys.flush();
    raw.put(report, key, bytes);
  };

  const act = (entry: AnyEntry): void => {
    if (enact(entry, keys, raw)) tail.clear();
  };

  const ledger: Ledger = {
    engine: store.engine,
    id: store.ledger,
    async append(drafts, options = {}): Promise<Appended> {
      for (const { report, bytes } of options.raw ?? []) putRaw(report, bytes);
      const at = clock().toISOString();
      const { rows, jsons, once } = prepared(drafts, at, keys, options);
      // keys reach the disk before an entry that needs them
      keys.flush();
      const written = await store.append(once, (tip) => batchOf(tip, rows, store.ledger, at, signer));
      if (!written.repeated) tail.put(written.rows.map((row, i) => ({ row, json: jsons[i] as Uint8Array })));
      const redactions = written.rows.filter((row) => row.kind === 'redaction');
      for (const row of redactions) act(read(row, keys));
      return {
        repeated: written.repeated,
        // opened when somebody asks: who adds thousands does not
        get entries() {
          return written.rows.map((row) => read(row, keys));
        },
      };
    },
    async broughtBy(key, of) {
      const before = await store.used(key);
      if (before === null) return null;
      const page = await store.rows(before.first - 1, before.last - before.first + 1);
      return repeated({ digest: before.digest, rows: page.map((row) => read(row, keys)) }, digestOf(of));
    },
    async *entries(after = 0) {
      let last = after;
      for (;;) {
        const held: readonly Held[] = tail.behind(last);
        const page = held.length > 0 ? held : (await store.rows(last, PAGE)).map(unopened);
        for (const one of page) {
          const entry = recall(one, keys);
          // another process may have redacted: its key ends here as well
          act(entry);
          last = entry.sequence;
          yield entry;
        }
        if (held.length === 0 && page.length < PAGE) return;
      }
    },
    entriesAt: async (sequences) => (await store.rowsAt(sequences)).map((row) => read(row, keys)),
    door: store.door,
    beside:
      parts.opening === undefined
        ? null
        : {
            opening: parts.opening,
            appended: (after) => tail.behind(after).map(unsealed),
            told: (written) => tail.put(written),
            beforeClose: (work) => void closing.push(work),
          },
    secretOf(purpose) {
      // no report has such an id: control characters are refused
      const key = keys.obtain(`\u0000${purpose}`);
      if (key === null)
        throw new LedgerError('broken', `the ledger's secret for ${purpose} is gone`, 'restore a backup');
      keys.flush();
      return key;
    },
    async lastStamp() {
      const row = await store.lastStamp();
      return row === null ? null : read(row, keys);
    },
    async size() {
      const size = await store.size();
      tail.ends(size);
      return size;
    },
    head: async () => (await store.tip()).head,
    rows,
    heads: () => store.heads(),
    publicKey: () => signer.publicKey.export({ type: 'spki', format: 'pem' }) as string,
    raw(file) {
      const key = keys.find(file.report);
      return key === null ? null : raw.get(file, key);
    },
    keyOf: (scope) => keys.find(scope),
    *secrets() {
      for (const slot of keys.slots()) yield { kind: 'key', ...slot };
      for (const file of raw.list()) yield { kind: 'raw', ...file };
      yield { kind: 'signing', pem: signer.secret() };
    },
    once: () => store.once(),
    async close() {
      for (const work of closing) await work();
      await store.close();
      keys.close();
      parts.release?.();
    },
  };
  // a crash between a redaction's entry and the end of its key leaves the key: end it now
  for (const row of await store.redactions()) act(read(row, keys));
  return ledger;
}

function digestOf(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** The bytes of a leaf: everything in the open, and the commitment to what is not. */
export function leafOf(row: Omit<StoredRow, 'sequence' | 'sealed'>): Uint8Array {
  const { id, kind, schema, at, by, report, scope, commitment } = row;
  // canonical JSON: its keys are in order as they stand here
  return Buffer.from(JSON.stringify({ at, by, commitment, id, kind, report, schema, scope }), 'utf8');
}

/** Drafts as they are written. What they were checked as is let go before anything waits for the disk. */
function prepared(drafts: readonly Draft[], at: string, keys: Keys, options: AppendOptions): Prepared {
  const valid = drafts.map(validate);
  const { idempotencyKey: key, idempotencyOf = valid } = options;
  const once = key === undefined ? null : { key, digest: digestOf(idempotencyOf) };
  return { ...sealAll(valid, at, keys), once };
}

interface Prepared {
  readonly rows: readonly SealedDraft[];
  readonly jsons: readonly Uint8Array[];
  readonly once: { readonly key: string; readonly digest: string } | null;
}

function redactedError(scope: string): LedgerError {
  return new LedgerError(
    'invalid',
    `report ${scope} was redacted`,
    'nothing more can be written about its words',
  );
}

type SealedDraft = Omit<StoredRow, 'sequence'>;

function sealAll(drafts: readonly Draft[], at: string, keys: Keys): Pick<Prepared, 'rows' | 'jsons'> {
  const ids = drafts.map(() => randomUUID());
  const scopes = drafts.map(({ report }, i) => report ?? (ids[i] as string));
  const obtained = keys.obtainAll(scopes);
  const jsons: Uint8Array[] = [];
  const rows = drafts.map((draft, i): SealedDraft => {
    const [id, scope, key] = [ids[i] as string, scopes[i] as string, obtained[i] ?? null];
    if (key === null) throw redactedError(scope);
    const { bytes, commitment, json } = seal(key, id, { reason: draft.reason, payload: draft.payload });
    const { kind, by, report } = draft;
    const schema = SCHEMA_OF[kind];
    jsons.push(json);
    return { id, kind, schema, at, by, report, scope, commitment, sealed: bytes };
  });
  return { rows, jsons };
}

function batchOf(
  tip: Tip,
  drafts: readonly SealedDraft[],
  ledger: string,
  at: string,
  signer: Signer,
): Batch {
  const before: Frontier = { size: tip.size, roots: tip.frontier.map((hex) => Buffer.from(hex, 'hex')) };
  const frontier = extendAll(
    before,
    drafts.map((draft) => leafHash(leafOf(draft))),
  );
  const rows = drafts.map((draft, i): StoredRow => ({ ...draft, sequence: tip.size + i + 1 }));
  // a clock that was set back does not take the log's time back with it
  const time = tip.head !== null && tip.head.at > at ? tip.head.at : at;
  const head = signer.sign({ ledger, size: frontier.size, root: rootOf(frontier).toString('hex'), at: time });
  return {
    rows,
    tip: { size: frontier.size, frontier: frontier.roots.map((root) => root.toString('hex')), head },
  };
}

/** The one entry that does something to the store besides being there; whether it is that one. */
function enact(entry: AnyEntry, keys: Keys, raw: RawStore): boolean {
  if (entry.kind !== 'redaction' || entry.redacted) return false;
  keys.destroy(entry.payload.scope);
  raw.remove(entry.payload.scope);
  return true;
}
