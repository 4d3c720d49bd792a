import { canonical } from '../ledger/canonical.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Keeper, keep } from './fold/keep.ts';
import type { Hasher } from './hash.ts';
import { memoryViews } from './store/memory.ts';
import { sqlViews } from './store/sql.ts';
import type { ViewStore } from './store/store.ts';
import { keyOf, type Rows, TABLE_NAMES, type Table } from './store/tables.ts';

/** A row of the views that the entries do not give. */
export interface ViewFault {
  readonly table: Table;
  readonly key: string;
  readonly words: string;
}

const PAGE = 2_000;

/**
 * Builds the views a second time, in tables beside them, and holds every row against the first. While rows are
 * compared nothing is taken in (`alone`); both are then at the same entry.
 */
export async function checkViews(
  ledger: Ledger,
  store: ViewStore,
  hash: Hasher,
  keeper: Keeper,
  alone: (work: () => Promise<void>) => Promise<void>,
): Promise<ViewFault | null> {
  const second = ledger.door === null ? memoryViews() : await sqlViews(ledger.door, 'views_checked');
  try {
    await second.reset();
    const copy = await keep(ledger, second, hash);
    await copy.catchUp(keeper.cursor().sequence);
    let fault: ViewFault | null = null;
    await alone(async () => {
      await keeper.catchUp();
      await copy.catchUp(keeper.cursor().sequence);
      for (const table of TABLE_NAMES) {
        fault = await differing(table, store, second);
        if (fault !== null) return;
      }
    });
    return fault;
  } finally {
    await second.drop();
  }
}

async function differing<T extends Table>(
  table: T,
  store: ViewStore,
  second: ViewStore,
): Promise<ViewFault | null> {
  let after: Rows[T] | null = null;
  for (;;) {
    const [is, should]: [Rows[T][], Rows[T][]] = await Promise.all([
      store.page(table, after, PAGE),
      second.page(table, after, PAGE),
    ]);
    for (let i = 0; i < Math.max(is.length, should.length); i++) {
      const one: Rows[T] | undefined = is[i];
      const other: Rows[T] | undefined = should[i];
      if (one !== undefined && other !== undefined && written(one) === written(other)) continue;
      const key: string = keyOf<T>(table, (other ?? one) as Rows[T]);
      const words =
        one === undefined
          ? `row ${key} of the view ${table} is missing`
          : other === undefined
            ? `row ${key} of the view ${table} comes from no entry`
            : keyOf<T>(table, one) === key
              ? `row ${key} of the view ${table} is not what the entries give`
              : `row ${key} of the view ${table} is missing, or another stands before it`;
      return { table, key, words: `${words}; recount views rebuild makes the views anew` };
    }
    if (should.length < PAGE) return null;
    after = should.at(-1) as Rows[T];
  }
}

/** A row as it is compared: bytes as hex, keys in order. */
export function written(row: object): string {
  return canonical(
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
      ]),
    ),
  );
}
