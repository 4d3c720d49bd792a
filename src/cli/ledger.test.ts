import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../http/app.ts';
import { serve } from '../http/serve.ts';
import { openFolderLedger } from '../ledger/pglite.ts';
import type { EventView } from '../views/shapes.ts';
import { register as accept } from './accept.ts';
import { register as add } from './add.ts';
import { register as audit } from './audit.ts';
import { register as correct } from './correct.ts';
import { openDesk } from './desk.ts';
import { register as events } from './events.ts';
import { register as exportEvent } from './export.ts';
import { inputsOf } from './inputs.ts';
import { register as reject } from './reject.ts';
import { register as show } from './show.ts';

const TEXT =
  'At least 14 soldiers were killed in an attack on a camp near Gao on Thursday, the army said on 3 May 2031.\n';

// each command opens the embedded store anew, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
let out: string[];
let err: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-cli-'));
  out = [];
  err = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command as a person would; gives its exit status and what it printed. */
async function recount(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  out = [];
  err = [];
  process.exitCode = undefined;
  const program = new Command('recount').exitOverride();
  for (const register of [add, accept, reject, correct, events, show, exportEvent, audit]) register(program);
  await program.parseAsync(['node', 'recount', ...args, '--ledger', join(folder, 'ledger')]);
  return { status: Number(process.exitCode ?? 0), out: out.join(''), err: err.join('') };
}

const view = async (): Promise<EventView> => {
  const listed = (await recount('events', '--json')).out.split('\n')[0] as string;
  const { id } = JSON.parse(listed) as { id: string };
  return JSON.parse((await recount('show', id.slice(0, 8), '--json')).out) as EventView;
};

describe('the ledger commands', () => {
  it('go from a file to a claim, a decision, a number and a file', async () => {
    const file = join(folder, 'report.txt');
    writeFileSync(file, TEXT);
    const added = await recount(
      'add',
      file,
      '--published',
      '2031-05-03',
      '--outlet',
      'The Lantern',
      '--fiction',
      '--by',
      'Ada',
    );
    expect(added).toMatchObject({ status: 0, err: '' });
    expect((await recount('add', file)).out).toContain('known already');
    expect((await recount('audit')).out).toMatch(
      /^holds: 2 entries under 1 signed heads, \d+ spans, 1 raw files/,
    );

    const before = await view();
    const claim = before.claims.find((one) => one.measure === 'killed');
    expect(claim?.quantity).toMatchObject({ low: 14, exactness: 'atLeast' });
    expect(before.fiction).toBe(true);

    const corrected = await recount(
      'correct',
      claim!.id.slice(0, 9),
      '--set',
      'quantity.low=16',
      '--reason',
      'misprint',
      '--by',
      'Bo',
    );
    expect(corrected.err).toBe('');
    expect(corrected.out).toContain('at least 16 killed');
    const after = await view();
    expect(after.tolls.find((toll) => toll.measure === 'killed')?.low).toBe(16);
    expect(after.history.at(-1)).toMatchObject({ by: 'Bo', reason: 'misprint' });

    const saved = join(folder, 'claims.csv');
    await recount('export', after.id, '--as', 'claims.csv', '--out', saved);
    expect(readFileSync(saved, 'utf8')).toContain('corrected,Bo');

    await recount('reject', claim!.id, '--reason', 'another camp');
    expect((await view()).tolls.find((toll) => toll.measure === 'killed')?.best ?? null).toBeNull();
  });

  it('say what is wrong, what to do next, and end with the documented status', async () => {
    expect(await recount('events')).toMatchObject({
      status: 3,
      err: expect.stringContaining('recount add FILE makes one'),
    });
    const bad = join(folder, 'bad.jsonl');
    writeFileSync(
      bad,
      `{"id":"a","text":${JSON.stringify(TEXT)}}\nnot json\n{"id":"b"}\n{"id":"c","file":"../../etc/passwd"}\n`,
    );
    const added = await recount('add', bad, join(folder, 'none.txt'));
    expect(added.status).toBe(1);
    expect(added.out.split('\n').filter((line) => line.startsWith('a  '))).toHaveLength(1);
    expect(added.err).toContain('bad.jsonl:2: the line is not JSON');
    expect(added.err).toContain('neither "text" nor "file"');
    expect(added.err).toContain('outside the folder');
    expect(added.err).toContain('none.txt');
    expect(await recount('show', 'zzz')).toMatchObject({
      status: 1,
      err: expect.stringContaining('recount events lists them'),
    });
    const { claims } = await view();
    const id = claims[0]!.id;
    expect(await recount('correct', id, '--reason', 'x')).toMatchObject({ status: 2 });
    expect(await recount('correct', id, '--set', 'nonsense', '--reason', 'x')).toMatchObject({ status: 2 });
    expect(await recount('correct', id, '--set', 'nonsense=1', '--reason', 'x')).toMatchObject({ status: 1 });
    expect(await recount('accept', id, '--reason', ' ')).toMatchObject({ status: 2 });
    expect((await view()).history.filter((row) => row.kind.startsWith('claim'))).toEqual([]);
  });

  it('go through the server that holds the folder', async () => {
    writeFileSync(join(folder, 'report.txt'), TEXT);
    await recount('add', join(folder, 'report.txt'));
    const desk = await openDesk({ ledger: join(folder, 'ledger'), by: 'the server' });
    await expect(openFolderLedger(join(folder, 'ledger'))).rejects.toMatchObject({ code: 'held' });
    const serving = await serve(createApp(desk), 0);
    desk.ledger.announce?.(serving.url);
    const { claims } = await view();
    expect(await recount('accept', claims[0]!.id, '--reason', 'read', '--by', 'Ada')).toMatchObject({
      status: 0,
    });
    await desk.views.refresh();
    expect((await desk.views.claim(claims[0]!.id))?.view.decision?.by).toBe('Ada');
    await serving.stop();
    await desk.ledger.close();
    expect((await view()).claims[0]?.decision?.by).toBe('Ada');
  });
});

describe('inputs', () => {
  it('are taken from a folder as its event.json says', async () => {
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'reports', '1.txt'), 'One.');
    writeFileSync(
      join(folder, 'list.jsonl'),
      '{"id":"r1","file":"reports/1.txt","outlet":"The Lantern","note":"x"}\n',
    );
    writeFileSync(join(folder, 'event.json'), '{"fiction":true,"reports":"list.jsonl"}');
    const inputs = [];
    for await (const input of inputsOf(folder, { language: 'en' })) inputs.push(input);
    expect(inputs).toEqual([
      {
        from: join(folder, 'reports', '1.txt'),
        request: {
          id: 'r1',
          outlet: 'The Lantern',
          fiction: true,
          language: 'en',
          text: 'One.',
          bytes: 'T25lLg==',
        },
        warnings: [],
      },
    ]);
  });
});
