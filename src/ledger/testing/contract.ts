import { createPublicKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leafOf } from '../core.ts';
import type { AnyEntry, Draft, Entry } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { verifyHead } from '../log/head.ts';
import { EMPTY, extend, leafHash, rootOf } from '../log/tree.ts';
import { accepted, captured, eventOf, extracted, note, redacted, tollClaim } from './drafts.ts';

export interface Subject {
  open(clock?: () => Date): Promise<Ledger>;
  /** Opens the same ledger again after `close`. */
  reopen?: () => Promise<Ledger>;
  /** Runs SQL past the ledger. */
  sql?: (statement: string) => Promise<unknown>;
  clean(): Promise<void>;
}

/** What a store can be asked beyond the common: `memory` ends with `close` and has no SQL. */
export interface Can {
  readonly reopen: boolean;
  readonly sql: boolean;
}

/** What every store must do. Each engine's test file runs it. */
export function ledgerContract(name: string, can: Can, make: () => Promise<Subject>): void {
  describe(`the ledger on ${name}`, () => {
    let subject: Subject;
    let ledger: Ledger;
    beforeEach(async () => {
      subject = await make();
      ledger = await subject.open();
    });
    afterEach(async () => {
      await ledger.close();
      await subject.clean();
    });

    it('is empty at first and has no head', async () => {
      expect(await ledger.size()).toBe(0);
      expect(await ledger.head()).toBeNull();
      expect(await all(ledger)).toEqual([]);
    });

    it('gives back what was appended, in order, with who, when, why and the schema number', async () => {
      const text = 'Four soldiers were killed at Tavrin.';
      const claim = tollClaim('c1', 'e1', text, 'Four soldiers were killed', 4);
      await ledger.append([captured('r1', text), extracted('r1', [claim], [eventOf('e1')])]);
      await ledger.append([accepted(claim, 'r1', 'Bo', 'the text says so')]);
      const entries = (await all(ledger)) as Entry[];
      expect(
        entries.map((entry) => [entry.sequence, entry.kind, entry.by, entry.reason, entry.schema]),
      ).toEqual([
        [1, 'reportCaptured', 'Ada', null, 1],
        [2, 'recordExtracted', 'recount', null, 1],
        [3, 'claimAccepted', 'Bo', 'the text says so', 1],
      ]);
      const [first, second] = entries;
      expect(first?.kind === 'reportCaptured' && first.payload.text).toBe(text);
      expect(second?.kind === 'recordExtracted' && second.payload.record.claims).toEqual([claim]);
      expect(entries.every((entry) => !Number.isNaN(Date.parse(entry.at)))).toBe(true);
    });

    it('pages past its batch size without a gap', async () => {
      await ledger.append(Array.from({ length: 1_203 }, (_, i) => note('x', `note ${i}`)));
      const sequences = (await all(ledger)).map((entry) => entry.sequence);
      expect(sequences).toEqual(Array.from({ length: 1_203 }, (_, i) => i + 1));
      expect((await all(ledger, 1_200)).map((entry) => entry.sequence)).toEqual([1_201, 1_202, 1_203]);
    });

    it('writes all drafts or none', async () => {
      const broken = { ...note('x', 'y'), payload: { about: '', words: 3 } } as unknown as Draft;
      await expect(ledger.append([note('x', 'fine'), broken])).rejects.toMatchObject({ code: 'invalid' });
      expect(await ledger.size()).toBe(0);
    });

    it('refuses an entry that says not who', async () => {
      await expect(ledger.append([{ ...note('x', 'y'), by: ' ' }])).rejects.toMatchObject({
        code: 'invalid',
      });
    });

    it('appends once under one idempotency key, also from writers at the same time', async () => {
      const results = await Promise.all(
        Array.from({ length: 8 }, () => ledger.append([note('x', 'once')], { idempotencyKey: 'k' })),
      );
      expect(await ledger.size()).toBe(1);
      expect(results.filter((result) => !result.repeated)).toHaveLength(1);
      expect(new Set(results.map((result) => result.entries[0]?.id)).size).toBe(1);
      await expect(ledger.append([note('x', 'other')], { idempotencyKey: 'k' })).rejects.toMatchObject({
        code: 'keyReused',
      });
    });

    it('says what a key brought, and takes the request for the content where that is given', async () => {
      expect(await ledger.broughtBy('k', { a: 1 })).toBeNull();
      const options = { idempotencyKey: 'k', idempotencyOf: { a: 1 } };
      const { entries } = await ledger.append([note('x', 'first'), note('x', 'second')], options);
      expect(await ledger.broughtBy('k', { a: 1 })).toEqual(entries);
      expect((await ledger.append([note('x', 'another')], options)).entries).toEqual(entries);
      await expect(ledger.broughtBy('k', { a: 2 })).rejects.toMatchObject({ code: 'keyReused' });
      expect(await ledger.size()).toBe(2);
    });

    it('numbers entries of writers at the same time without a gap or a double', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => ledger.append([note('x', `${i}a`), note('x', `${i}b`)])),
      );
      const entries = await all(ledger);
      expect(entries.map((entry) => entry.sequence)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
      // drafts of one append stay together
      for (let i = 0; i < 40; i += 2)
        expect(words(entries[i])?.slice(0, -1)).toBe(words(entries[i + 1])?.slice(0, -1));
    });

    it('signs a head over a tree that anyone can build from the rows', async () => {
      await ledger.append([note('x', 'a'), note('x', 'b')]);
      await ledger.append([note('x', 'c')]);
      let frontier = EMPTY;
      for await (const row of ledger.rows()) frontier = extend(frontier, leafHash(leafOf(row)));
      const head = await ledger.head();
      expect(head).toMatchObject({ ledger: ledger.id, size: 3, root: rootOf(frontier).toString('hex') });
      expect(verifyHead(head!, createPublicKey(ledger.publicKey()))).toBe(true);
      expect(verifyHead({ ...head!, size: 2 }, createPublicKey(ledger.publicKey()))).toBe(false);
      expect((await ledger.heads()).map((one) => one.size)).toEqual([2, 3]);
    });

    it('keeps no word of a payload in the open', async () => {
      await ledger.append([captured('r1', 'The mill at Tavrin burned.'), note('x', 'a quiet word')]);
      for await (const row of ledger.rows()) {
        const open = `${JSON.stringify(row)}${Buffer.from(row.sealed).toString('latin1')}`;
        expect(open).not.toMatch(/Tavrin|quiet/);
      }
    });

    it('redacts a report: its words are gone, that it was there is not', async () => {
      await ledger.append([captured('r1', 'A name that must go.'), captured('r2', 'This stays.')]);
      await ledger.append([redacted('r1', 'asked by the family')]);
      const [gone, stays, redaction] = await all(ledger);
      expect(gone).toMatchObject({ redacted: true, kind: 'reportCaptured', report: 'r1', by: 'Ada' });
      expect(gone).not.toHaveProperty('payload');
      expect(stays).toMatchObject({ redacted: false });
      expect(redaction).toMatchObject({ by: 'Cy', reason: 'asked by the family' });
      expect(ledger.keyOf('r1')).toBeNull();
      await expect(ledger.append([captured('r1', 'again')])).rejects.toMatchObject({ code: 'invalid' });
    });

    it('does not let its time run backwards when the clock does', async () => {
      await ledger.close();
      await subject.clean();
      subject = await make();
      const times = ['2031-05-02T10:00:00Z', '2031-05-02T09:00:00Z', '2031-05-02T11:00:00Z'];
      ledger = await subject.open(() => new Date(times.shift() as string));
      for (const words of ['a', 'b', 'c']) await ledger.append([note('x', words)]);
      expect((await all(ledger)).map((entry) => entry.at.slice(11, 13))).toEqual(['10', '09', '11']);
      expect((await ledger.heads()).map((head) => head.at.slice(11, 13))).toEqual(['10', '10', '11']);
    });

    if (can.reopen)
      it('is the same ledger when it is opened again', async () => {
        await ledger.append([note('x', 'kept'), captured('r1', 'gone')], { idempotencyKey: 'k' });
        await ledger.append([redacted('r1', 'why')]);
        const before = {
          id: ledger.id,
          head: await ledger.head(),
          entries: await all(ledger),
          key: ledger.publicKey(),
        };
        await ledger.close();
        ledger = await subject.reopen!();
        expect({
          id: ledger.id,
          head: await ledger.head(),
          entries: await all(ledger),
          key: ledger.publicKey(),
        }).toEqual(before);
        expect(
          (
            await ledger
              .append([note('x', 'kept'), captured('r1', 'gone')], { idempotencyKey: 'k2' })
              .catch((e) => e)
          ).code,
        ).toBe('invalid');
      });

    if (can.sql)
      it('has a database that refuses change, whoever asks', async () => {
        await ledger.append([note('x', 'a')], { idempotencyKey: 'k' });
        for (const statement of [
          `update entries set by = 'Eve'`,
          'delete from entries',
          'truncate entries',
          `update heads set root = 'x'`,
          'delete from heads',
          'truncate heads cascade',
          `update ledger set id = 'other'`,
          'delete from once',
        ])
          await expect(subject.sql!(statement), statement).rejects.toThrow(/append-only|foreign key/);
        expect(await ledger.size()).toBe(1);
      });
  });
}

async function all(ledger: Ledger, after = 0): Promise<AnyEntry[]> {
  const entries: AnyEntry[] = [];
  for await (const entry of ledger.entries(after)) entries.push(entry);
  return entries;
}

function words(entry: AnyEntry | undefined): string | undefined {
  return entry !== undefined && !entry.redacted && entry.kind === 'noteMade'
    ? entry.payload.words
    : undefined;
}
