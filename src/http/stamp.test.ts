import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../ledger/audit.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Head, headText } from '../ledger/log/head.ts';
import { stampRequest, tokenOf, verifyStamp } from '../ledger/log/stamp.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import { opensslMissing, startAuthority, type TestAuthority } from '../ledger/testing/authority.ts';
import { note } from '../ledger/testing/drafts.ts';
import type { Stamped } from './stamp.ts';
import { type Asker, askerOf } from './testing/asker.ts';

const missing = opensslMissing();

describe.each(['rsa', 'ec'] as const)(
  `stamps of heads, by a server with a key of kind %s ${missing ?? ''}`,
  (kind) => {
    if (missing !== null) return it.skip(missing, () => undefined);
    let authority: TestAuthority;
    beforeAll(async () => {
      authority = await startAuthority(kind);
    }, 60_000);
    afterAll(() => authority.stop());

    const begun = async (): Promise<{ api: Asker; ledger: Ledger }> => {
      const ledger = await openMemoryLedger();
      await ledger.append([note('x', 'one')]);
      return { ledger, api: await askerOf(ledger, { stamps: authority.url }) };
    };
    const stamped = async (api: Asker, body: object = {}): Promise<Stamped> => {
      const response = await api.post('/api/stamps', body);
      const made = (await response.json()) as Stamped;
      expect(response.status, JSON.stringify(made)).toBe(200);
      return made;
    };
    const headOf = async (api: Asker): Promise<{ head: Head; stamp: Stamped | null }> =>
      (await (await api.get('/api/head')).json()) as { head: Head; stamp: Stamped | null };

    it('are taken, kept as an entry, printed with the head, checked by the audit and by openssl', async () => {
      const { api, ledger } = await begun();
      expect((await headOf(api)).stamp).toBeNull();
      const response = await api.post('/api/stamps', { by: 'Bo' });
      expect(response.status).toBe(200);
      const made = (await response.json()) as Stamped;
      expect(made).toMatchObject({
        authority: 'CN=Fiction Time Stamping',
        server: authority.url,
        sequence: 2,
      });
      expect(Math.abs(Date.parse(made.at) - Date.now())).toBeLessThan(600_000);
      await ledger.append([note('x', 'two')]);
      const { head, stamp } = await headOf(api);
      expect(stamp).toEqual(made);
      expect([head.size, stamp?.head.size]).toEqual([3, 1]);
      expect(await audit(ledger)).toMatchObject({ ok: true, stamps: 1 });
      const { folder } = authority;
      writeFileSync(join(folder, 'head.txt'), headText(made.head));
      writeFileSync(join(folder, 'token'), Buffer.from(made.token, 'base64'));
      const args = [
        'ts',
        '-verify',
        '-data',
        'head.txt',
        '-in',
        'token',
        '-token_in',
        '-CAfile',
        authority.ca,
      ];
      expect(execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' }).toString()).toContain(
        'Verification: OK',
      );
    });

    it('are not taken again while nothing but the stamp was written', async () => {
      const { api, ledger } = await begun();
      const first = await (await api.post('/api/stamps', {})).json();
      expect(await (await api.post('/api/stamps', {})).json()).toEqual(first);
      expect(await ledger.size()).toBe(2);
    });

    it('do not hold where a byte, the head or the request is another', async () => {
      const { ledger } = await begun();
      const head = (await ledger.head()) as Head;
      const { bytes, nonce } = stampRequest(head);
      const answer = await fetch(authority.url, { method: 'POST', body: bytes as Uint8Array<ArrayBuffer> });
      const token = tokenOf(new Uint8Array(await answer.arrayBuffer()));
      expect(verifyStamp(token, head, nonce).authority).toBe('CN=Fiction Time Stamping');
      expect(() => verifyStamp(token, { ...head, size: 2 })).toThrow('something else');
      expect(() => verifyStamp(token, head, Buffer.from('another!'))).toThrow('another request');
      // what nobody signed may change without harm (the root that the server sends along); never the time, never who signed
      const honest = verifyStamp(token, head);
      let found = 0;
      for (let at = 0; at < token.length; at++) {
        const altered = Buffer.from(token);
        altered[at] = (altered[at] as number) ^ 0x04;
        try {
          expect(verifyStamp(altered, head)).toEqual(honest);
        } catch (error) {
          expect((error as Error).name).not.toBe('AssertionError');
          found++;
        }
      }
      expect(found).toBeGreaterThan(token.length / 2);
    });

    it('are missed by the audit where they are of another log, or say another time than their entry', async () => {
      const { api, ledger } = await begun();
      const { head, token, at } = await stamped(api);
      const draft = (payload: object) =>
        ({ kind: 'headStamped', by: 'Eve', reason: null, report: null, payload }) as never;
      const base = { head, server: 'x', token, at };
      const other = await openMemoryLedger();
      await other.append([note('x', 'one')]);
      await other.append([draft(base)]);
      expect((await audit(other)).fault).toMatchObject({ where: 'stamp', sequence: 2 });
      await ledger.append([draft({ ...base, at: '2001-01-01T00:00:00.000Z' })]);
      expect((await audit(ledger)).fault).toMatchObject({ where: 'stamp', sequence: 3 });
    });

    it('cost nothing where the server refuses, is not there, or none is set', async () => {
      const { api, ledger } = await begun();
      const gone = await askerOf(ledger, { stamps: 'http://127.0.0.1:1/' });
      const unset = await askerOf(ledger);
      const refusing = await startAuthority(kind);
      refusing.refuse();
      const refused = await askerOf(ledger, { stamps: refusing.url });
      for (const [asker, status, code] of [
        [gone, 502, 'stamp'],
        [refused, 502, 'stamp'],
        [unset, 422, 'noServer'],
      ] as const) {
        const response = await asker.post('/api/stamps', {});
        expect(response.status).toBe(status);
        expect(await response.json()).toMatchObject({ code });
      }
      await refusing.stop();
      expect(await ledger.size()).toBe(1);
      expect((await api.post('/api/stamps', {})).status).toBe(200);
    }, 60_000);
  },
);
