import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured, extracted, note } from '../ledger/testing/drafts.ts';
import type { Custody } from './custody.ts';
import { type Asker, askerOf } from './testing/asker.ts';

const TEXT = 'At least 14 soldiers were killed in an attack on a camp near Gao on Thursday, the army said.';
/** As somebody captured it: the markup around the words is part of the evidence. */
const PAGE = `<html><script>alert(1)</script><p>${TEXT}</p></html>`;

let api: Asker;
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const add = (more: object): Promise<Response> =>
  api.post('/api/reports', { id: 'r 1', text: TEXT, publishedAt: '2031-05-03', by: 'Bo', ...more });

beforeEach(async () => {
  api = await askerOf(await openMemoryLedger());
});

describe('the bytes of a report', () => {
  it('come back as they were captured, with their hash, as a file that no browser runs', async () => {
    await add({ bytes: Buffer.from(PAGE).toString('base64') });
    const response = await api.get('/api/reports/r%201/raw');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="r_1.txt"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'repr-digest': `sha-256=:${createHash('sha256').update(PAGE).digest('base64')}:`,
    });
    expect(await response.text()).toBe(PAGE);
  });

  it('are bytes where they are no text', async () => {
    const latin = Buffer.from('Évacués', 'latin1');
    await add({ bytes: latin.toString('base64') });
    const response = await api.get('/api/reports/r%201/raw');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(Buffer.from(await response.arrayBuffer()).equals(latin)).toBe(true);
  });

  it('are not there for a report given as text, none that is there, none that was redacted', async () => {
    await add({});
    expect((await api.get('/api/reports/r%201/raw')).status).toBe(404);
    expect((await api.get('/api/reports/none/raw')).status).toBe(404);
    await api.post('/api/redactions', { report: 'r 1', reason: 'a witness asked' });
    for (const part of ['raw', 'custody']) {
      const gone = await api.get(`/api/reports/r%201/${part}`);
      expect(gone.status).toBe(410);
      expect(await gone.json()).toMatchObject({ code: 'redacted' });
    }
  });
});

describe('the custody of a report', () => {
  it('says who captured it, when, with which hashes, and how often it was read', async () => {
    await add({ bytes: Buffer.from(PAGE).toString('base64'), url: 'https://lantern.example/1' });
    await api.desk.ledger.append([note('r 1', 'beside it'), extracted('r 1', [], [])]);
    const custody = (await (await api.get('/api/reports/r%201/custody')).json()) as Custody;
    expect(custody).toMatchObject({
      report: 'r 1',
      sequence: 1,
      by: 'Bo',
      url: 'https://lantern.example/1',
      textSha256: sha256(TEXT),
      raw: { sha256: sha256(PAGE), bytes: PAGE.length },
      revisionOf: null,
    });
    expect(custody.readings.map(({ sequence, extractor }) => [sequence, extractor])).toEqual([
      [2, 'recount'],
      [4, 'recount'],
    ]);
  });

  it('says so where the file was altered', async () => {
    const report = captured('r9', TEXT);
    if (report.kind !== 'reportCaptured') throw new Error('not a capture');
    await api.desk.ledger.append([{ ...report, payload: { ...report.payload, raw: sha256('other bytes') } }]);
    const response = await api.get('/api/reports/r9/custody');
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 'rawFile' });
  });
});
