import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import type { ClaimView, DecisionRequest } from '../../src/views/shapes.ts';
import { ACTORS, custodyOf, Story } from './fixture.ts';

const PAGES = join(process.cwd(), 'web/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The server's own policy: what it forbids must fail here too. */
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** How the API answers: as it should, with nothing, with a failure, not for a while, or with 500 claims; or of an event that is not marked as invented. */
export type Mood = 'well' | 'empty' | 'failing' | 'slow' | 'heavy' | 'real';

export interface FixtureServer {
  readonly url: string;
  mood: Mood;
  /** Marks a report or a claim as graphic. */
  graphic(id: string): void;
  /** Forgets every decision. */
  reset(): void;
  /** Claims that somebody decided about, in order. */
  decided(): string[];
  /** Claims about which a decision was taken back, in order. */
  takenBack(): string[];
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const problem = (status: number, title: string): Answer => ({
  status,
  body: { type: 'about:blank', title, status, code: 'fixture', next: 'see the list' },
});

interface Page {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Held in memory: a build that runs meanwhile takes no page away. */
function readPages(): Map<string, Page> {
  const files = readdirSync(PAGES, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [
        `/${relative(PAGES, path)}`,
        { type: TYPES[extname(name)] ?? 'application/octet-stream', bytes: readFileSync(path) },
      ];
    }),
  );
}

export async function startFixture(): Promise<FixtureServer> {
  const pages = readPages();
  let story = new Story();
  let heavy = new Story(480);
  const state = { mood: 'well' as Mood };

  function api(url: URL, body: string): Answer {
    const rule = url.searchParams.get('rule') ?? 'latest';
    if (state.mood === 'failing') return problem(500, 'the server failed at this request');
    const told = state.mood === 'heavy' ? heavy : story;
    if (url.pathname === '/api/decisions') return decide(told, JSON.parse(body) as DecisionRequest);
    if (url.pathname === '/api/events')
      return {
        status: 200,
        body:
          state.mood === 'empty' ? { ...told.events(rule), events: [] } : told.events(rule, url.searchParams),
      };
    if (url.pathname === '/api/actors')
      return {
        status: 200,
        body: {
          total: ACTORS.length,
          next: null,
          rows: ACTORS.map((actor) => ({ actor, events: ['pont-ardel'] })),
        },
      };
    if (url.pathname === '/api/graphic-marks') {
      const { of, graphic } = JSON.parse(body) as { of: { id: string }; graphic: boolean };
      if (graphic) told.graphic.add(of.id);
      else told.graphic.delete(of.id);
      return { status: 200, body: {} };
    }
    if (url.pathname === '/api/search')
      return { status: 200, body: told.search(url.searchParams.get('q') ?? '') };
    const [, , resource, id, part] = url.pathname.split('/');
    if (resource === 'events' && id === 'pont-ardel') {
      const view = told.event(rule);
      const nothing = {
        tolls: [],
        claims: [],
        conflicts: [],
        reports: [],
        references: [],
        related: [],
        relations: [],
        history: [],
      };
      const fiction = state.mood !== 'real';
      return { status: 200, body: { ...view, fiction, ...(state.mood === 'empty' ? nothing : {}) } };
    }
    if (resource === 'actors') {
      const actor = ACTORS.find((one) => one.id === id);
      if (actor !== undefined) return { status: 200, body: { actor, events: ['pont-ardel'] } };
    }
    if (resource === 'reports' && part === 'custody') {
      const view = told.report(decodeURIComponent(id ?? ''));
      return view === null ? problem(404, 'nothing is here') : { status: 200, body: custodyOf(view) };
    }
    if (resource === 'reports') {
      const view = told.report(decodeURIComponent(id ?? ''));
      if (view !== null)
        return { status: 200, body: state.mood === 'empty' ? { ...view, claims: [] } : view };
    }
    return problem(404, 'nothing is here');
  }

  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('content-security-policy', CSP);
    if (url.pathname.startsWith('/api/')) {
      let body = '';
      for await (const chunk of request) body += chunk;
      if (state.mood === 'slow') await new Promise((done) => setTimeout(done, 3_000));
      const { status, body: answer } = api(url, body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      return;
    }
    const found = pages.get(url.pathname) ?? (pages.get('/index.html') as Page);
    response.writeHead(200, { 'content-type': found.type }).end(found.bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get mood() {
      return state.mood;
    },
    set mood(value: Mood) {
      state.mood = value;
    },
    graphic: (id) => void story.graphic.add(id),
    reset: () => {
      story = new Story();
      heavy = new Story(480);
    },
    decided: () =>
      [...(state.mood === 'heavy' ? heavy : story).decisions].map(
        ([claim, { verdict }]) => `${verdict} ${claim}`,
      ),
    takenBack: () => (state.mood === 'heavy' ? heavy : story).takenBack,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function decide(story: Story, { claim, verdict, reason, fields }: DecisionRequest): Answer {
  const found = story.claims().find((one) => one.id === claim);
  if (found === undefined) return problem(404, 'there is no such claim');
  if (verdict === 'open') {
    story.decisions.delete(claim);
    story.takenBack.push(claim);
    return { status: 200, body: story.claims().find((one) => one.id === claim) };
  }
  const before: Partial<ClaimView> = {};
  for (const key of Object.keys(fields ?? {}) as (keyof typeof fields)[])
    Object.assign(before, { [key]: found[key] });
  const at = '2019-03-22T09:00:00Z';
  story.decisions.set(claim, {
    verdict,
    reason,
    by: 'coder',
    at,
    before: fields ? before : null,
    after: fields ?? null,
  });
  story.history.push({
    sequence: story.history.length + 1,
    kind: `claim${verdict}`,
    at,
    by: 'coder',
    reason,
    words: `${verdict} claim ${claim}`,
  });
  return { status: 200, body: story.claims().find((one) => one.id === claim) };
}
