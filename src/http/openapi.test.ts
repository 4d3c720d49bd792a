import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openMemoryLedger } from '../ledger/memory.ts';
import type { ClaimView, EventsView, EventView } from '../views/shapes.ts';
import { type Asker, askerOf } from './testing/asker.ts';

/** What every route answers, held against what the document says that it answers. */

interface Content {
  readonly [type: string]: { readonly schema?: object };
}
interface Operation {
  readonly responses: { readonly [status: string]: { readonly content?: Content } };
}
interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: Record<string, object> };
}

const TEXTS = [
  'At least 14 soldiers were killed in an attack on a camp near Gao on Thursday, the army said on 3 May 2031.',
  'Sixteen soldiers died near Gao on Thursday, a hospital source said on 3 May 2031.',
  'Au moins 14 soldats ont été tués jeudi près de Gao, selon l’armée, le 3 mai 2031.',
  'Nine villagers were killed in a raid on Mopti on 9 June 2029, the mayor said.',
  'Fighting went on at Ber on 30 June 2029. A total of 40 people have been killed since the beginning of June, the mayor said.',
];

const OUR_RULE = { id: 'ours', version: '1.0.0', title: 'Ours', says: 'The lowest.', best: 'lowest' };

let folder: string;
let api: Asker;
let document: Document;
let samples: { readonly [operation: string]: readonly (readonly [path: string, body?: object])[] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recount-openapi-'));
  api = await askerOf(await openMemoryLedger());
  document = (await (await api.get('/api/openapi.json')).json()) as Document;
  for (const [i, text] of TEXTS.entries())
    expect((await api.post('/api/reports', { id: `r${i}`, text, publishedAt: '2031-05-04' })).status).toBe(
      200,
    );
  const { events } = (await (await api.get('/api/events')).json()) as EventsView;
  const near = events.filter(({ event }) => event.place?.name === 'Gao');
  const id = near[0]?.id ?? '';
  const other = events.find(({ event }) => event.place?.name === 'Mopti')?.id;
  const { claims, reports, event } = (await (await api.get(`/api/events/${id}`)).json()) as EventView;
  const all = (await (await api.get('/api/claims')).json()) as {
    rows: readonly ClaimView[];
  };
  const total = all.rows.find(({ scope }) => scope === 'cumulative');
  const [claim, second] = claims;
  const [one, two] = [`/api/events/${id}`, `/api/reports/${reports[0]?.id}`];
  const signed = { reason: 'as the annex has it', by: 'Bo' };
  const actor = {
    id: 'fiction-guard',
    kind: 'force',
    name: 'Ford Guard',
    names: [{ name: 'Ford Guard', language: 'en' }],
    members: null,
    country: null,
  };
  const added = {
    event: event.id,
    kind: 'toll',
    measure: 'injured',
    quantity: { low: 14, high: 14, exactness: 'exact', words: '14' },
    span: { start: 0, end: 11, exact: 'At least 14' },
    references: [],
    claimants: [],
    stance: 'asserts',
    modality: 'actual',
    scope: 'event',
  };
  // in this order: later ones change what earlier ones read, and the redaction comes last
  samples = {
    'get /api/health': [['/api/health']],
    'get /api/metrics': [['/api/metrics']],
    'get /api/events': [['/api/events'], ['/api/events?rule=ucdp&limit=1&area=-180,-90,180,90&status=draft']],
    'get /api/events/{id}': [[one], [`${one}?rule=conservative`], ['/api/events/none']],
    'post /api/events/{id}/statuses': [
      [`${one}/statuses`, { to: 'pending', ...signed }],
      [`${one}/statuses`, { to: 'released', ...signed }],
      [`${one}/statuses`, { to: 'reviewed', ...signed }],
      [`${one}/statuses`, { to: 'released', ...signed }],
    ],
    'get /api/events/{id}/export': [
      [`${one}/export?as=claims.csv&version=1`],
      [`${one}/export?as=claims.csv`],
      [`${one}/export?as=event.json`],
      [`${one}/export?as=none`],
    ],
    'post /api/events/{id}/exports': [[`${one}/exports`, { as: 'tolls.csv', ...signed }]],
    'get /api/reports': [['/api/reports']],
    'get /api/reports/{id}': [[two], ['/api/reports/none']],
    'post /api/reports': [
      ['/api/reports', { text: TEXTS[0] }],
      ['/api/reports', { id: 'raw', text: 'Nobody was hurt.', bytes: 'Tm9ib2R5IHdhcyBodXJ0Lg==' }],
      ['/api/reports', {}],
    ],
    'get /api/reports/{id}/custody': [['/api/reports/raw/custody'], ['/api/reports/none/custody']],
    'get /api/reports/{id}/raw': [['/api/reports/raw/raw'], [`${two}/raw`]],
    'post /api/reports/{id}/claims': [
      ['/api/reports/r0/claims', { ...added, ...signed }],
      [`${two}/claims`, { span: null }],
    ],
    'post /api/reports/{id}/readings': [
      [`${two}/readings`, {}],
      ['/api/reports/none/readings', {}],
    ],
    'get /api/claims': [['/api/claims'], ['/api/claims?decision=open&limit=1'], ['/api/claims?limit=0']],
    'get /api/claims/{id}': [[`/api/claims/${claim?.id}`], ['/api/claims/none']],
    'get /api/claims/{id}/proof': [[`/api/claims/${claim?.id}/proof`], ['/api/claims/none/proof']],
    'post /api/decisions': [
      ['/api/decisions', { claim: claim?.id, verdict: 'accepted', ...signed }],
      ['/api/decisions', { claim: 'none', verdict: 'rejected', ...signed }],
    ],
    'get /api/disagreements': [['/api/disagreements']],
    'get /api/ids': [[`/api/ids?kind=claim&prefix=${claim?.id.slice(0, 4)}`]],
    'get /api/rules': [['/api/rules']],
    'post /api/rules': [
      ['/api/rules', { rule: OUR_RULE, ...signed }],
      ['/api/rules', { rule: { ...OUR_RULE, best: 'mine' }, ...signed }],
    ],
    'get /api/search': [['/api/search?q=soldiers'], ['/api/search?q=']],
    'get /api/actors': [['/api/actors']],
    'post /api/registry': [
      ['/api/registry', { actors: [actor] }],
      ['/api/registry', { actors: [{}] }],
    ],
    'get /api/actors/{id}': [['/api/actors/fiction-guard'], ['/api/actors/none']],
    'post /api/events/{id}/titles': [[`${one}/titles`, { title: 'Raid near Gao', ...signed }]],
    'post /api/events/{id}/places': [[`${one}/places`, { place: event.place, ...signed }]],
    'post /api/events/{id}/contexts': [
      [
        `${one}/contexts`,
        { context: { activeWarZone: true, strikeStatus: null, acceptedBy: [], blamed: [] }, ...signed },
      ],
    ],
    'post /api/events/{id}/victims': [
      [
        `${one}/victims`,
        {
          victim: { id: 'v1', name: null, age: null, sex: null, status: 'combatant', fate: 'killed' },
          ...signed,
        },
      ],
    ],
    'post /api/events/{id}/overlaps': [
      [
        `${one}/overlaps`,
        { overlap: { event: other, measure: 'killed', low: 9, certainty: 'confirmed' }, ...signed },
      ],
      [`${one}/overlaps`, { overlap: { event: id, measure: 'killed', certainty: 'confirmed' }, ...signed }],
    ],
    'post /api/divisions': [
      ['/api/divisions', { claim: total?.id, events: [id, other], ...signed }],
      ['/api/divisions', { claim: claim?.id, events: [id], ...signed }],
    ],
    'post /api/events/{id}/corrections': [
      [`${one}/corrections`, { what: 'the figure', words: 'It was fourteen.', ...signed }],
    ],
    'post /api/events/{id}/merges': [
      [`${one}/merges`, { events: [other], ...signed }],
      [`${one}/merges`, { events: [id], ...signed }],
    ],
    'post /api/events/{id}/splits': [
      [`${one}/splits`, { reports: [reports[1]?.id], ...signed }],
      [`${one}/splits`, { reports: ['none'], ...signed }],
    ],
    'post /api/originals': [
      ['/api/originals', { claims: [second?.id ?? claim?.id], original: claim?.id, ...signed }],
    ],
    'post /api/supersessions': [['/api/supersessions', { claim: claim?.id, supersedes: null, ...signed }]],
    'post /api/assessments': [
      [
        '/api/assessments',
        {
          of: { kind: 'report', id: reports[0]?.id },
          reliability: 'B',
          access: 'secondHand',
          interest: null,
          ...signed,
        },
      ],
    ],
    'post /api/graphic-marks': [
      ['/api/graphic-marks', { of: { kind: 'claim', id: claim?.id }, graphic: true, ...signed }],
    ],
    'post /api/notes': [['/api/notes', { about: id, words: 'ask again', ...signed }]],
    'get /api/history': [['/api/history'], [`/api/history?about=${id}&limit=2`]],
    'get /api/head': [['/api/head']],
    // stamp.test.ts starts a server that stamps
    'post /api/stamps': [['/api/stamps', {}]],
    'post /api/audit': [['/api/audit', {}]],
    'get /api/views': [['/api/views']],
    'post /api/views': [['/api/views', {}]],
    'post /api/backups': [
      ['/api/backups', { path: join(folder, 'backup.ndjson') }],
      ['/api/backups', { path: 'here' }],
    ],
    'post /api/redactions': [
      ['/api/redactions', { report: 'r2', ...signed }],
      ['/api/redactions', { report: 'r2', ...signed }],
    ],
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The document's schema as one that stands alone. */
function schemaOf(schema: object): z.ZodType {
  const text = JSON.stringify({ ...schema, $defs: document.components.schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
}

/** Checks an answer against its operation; gives its status. */
async function check(operation: Operation, response: Response, what: string): Promise<number> {
  const declared = operation.responses[response.status] ?? operation.responses.default;
  expect(declared, `${what} answers ${response.status}`).toBeDefined();
  if (response.status === 304) {
    expect(await response.text()).toBe('');
    return 304;
  }
  const type = (response.headers.get('content-type') ?? '').split(';')[0] as string;
  const content = declared?.content?.[type];
  expect(content, `${what} answers ${response.status} as ${type}`).toBeDefined();
  const text = await response.text();
  const body: unknown = type.endsWith('json') ? JSON.parse(text) : text;
  const fits = schemaOf(content?.schema ?? {}).safeParse(body);
  expect(fits.error?.issues ?? [], `${what} answers ${text.slice(0, 400)}`).toEqual([]);
  return response.status;
}

describe('the document of the API', () => {
  it('has a sample for every operation, and none for one that is not there', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(Object.keys(samples).sort()).toEqual(operations.sort());
  });

  it('says what each operation answers: well, badly and unchanged', async () => {
    const well: string[] = [];
    for (const [name, asked] of Object.entries(samples)) {
      const [method = '', path = ''] = name.split(' ');
      const operation = document.paths[path]?.[method] as Operation;
      for (const [address, body] of asked) {
        const what = `${method} ${address}`;
        const headers: Record<string, string> =
          path === '/api/backups' ? { 'x-recount-token': 'the token' } : {};
        const response = method === 'get' ? await api.get(address) : await api.post(address, body, headers);
        const etag = response.headers.get('etag');
        if ((await check(operation, response, what)) === 200) well.push(name);
        if (method === 'post') {
          await check(operation, await api.post(address, '{"not": json'), `${what} without JSON`);
          const foreign = { origin: 'http://evil.example' };
          expect(
            await check(operation, await api.post(address, body, foreign), `${what} from elsewhere`),
          ).toBe(403);
        } else if (etag !== null)
          await check(operation, await api.get(address, { 'if-none-match': etag }), `${what} again`);
      }
    }
    const refused = Object.keys(samples).filter((name) => !well.includes(name));
    expect(refused).toEqual(['post /api/stamps']);
    expect(api.logged).toEqual([]);
  });

  it('fails where an answer is not what it says', async () => {
    const operation = document.paths['/api/head']?.get as Operation;
    const wrong = new Response('{"head": 7}', { headers: { 'content-type': 'application/json' } });
    await expect(check(operation, wrong, 'a wrong answer')).rejects.toThrow();
  });
});
