import { describe, expect, it } from 'vitest';
import { openLedger } from './core.ts';
import type { AnyEntry } from './entries.ts';
import { openKeys } from './keys.ts';
import { openSigner } from './log/head.ts';
import { memoryStore } from './memory.ts';
import { openRaw } from './raw.ts';
import type { Store } from './store.ts';
import { captured, extracted, note, redacted } from './testing/drafts.ts';

/** A ledger with the numbers after which rows were read from its store. */
async function watched() {
  const inner = memoryStore();
  const asked: number[] = [];
  const store: Store = {
    ...inner,
    rows: (after, limit) => {
      asked.push(after);
      return inner.rows(after, limit);
    },
  };
  const ledger = await openLedger({
    store,
    keys: openKeys(null),
    signer: openSigner(null),
    raw: openRaw(null),
  });
  const from = async (after: number): Promise<AnyEntry[]> => {
    const found: AnyEntry[] = [];
    for await (const entry of ledger.entries(after)) found.push(entry);
    return found;
  };
  return { ledger, asked, from };
}

describe('what was just appended', () => {
  it('is read without the store, and is what the store holds', async () => {
    const { ledger, asked, from } = await watched();
    await ledger.append([captured('r1', 'Four soldiers were killed.'), extracted('r1', [], [])]);
    await ledger.append([note('r1', 'a note'), captured('r2', 'Two were wounded.')]);
    const held = await from(0);
    // one question: whether there is more
    expect(asked).toEqual([4]);
    expect(held).toEqual(await ledger.entriesAt([1, 2, 3, 4]));
  });

  it('is let go once it was passed, and read from the store by whoever comes later', async () => {
    const { ledger, asked, from } = await watched();
    await ledger.append([captured('r1', 'Four soldiers were killed.'), note('r1', 'a note')]);
    await from(2);
    asked.length = 0;
    expect(await from(0)).toEqual(await ledger.entriesAt([1, 2]));
    expect(asked).toEqual([0]);
  });

  it('is closed by a redaction that comes before it is read', async () => {
    const { ledger, from } = await watched();
    await ledger.append([captured('r1', 'Four soldiers were killed.')]);
    await ledger.append([redacted('r1')]);
    const [first] = await from(0);
    expect(first).toMatchObject({ sequence: 1, redacted: true });
    expect(JSON.stringify(first)).not.toContain('soldiers');
  });

  it('of which there is a lot is let go from its beginning', async () => {
    const { ledger, asked, from } = await watched();
    const long = 'A river rose and fell. '.repeat(400_000);
    for (let i = 0; i < 4; i++) await ledger.append([captured(`r${i}`, long)]);
    expect((await from(0)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(asked[0]).toBe(0);
  });
});
