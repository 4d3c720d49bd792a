import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createApp } from '../http/app.ts';
import { serve } from '../http/serve.ts';
import { openFolderLedger } from '../ledger/pglite.ts';
import type { EventView } from '../views/shapes.ts';
import { register as accept } from './accept.ts';
import { register as add } from './add.ts';
import { register as audit } from './audit.ts';
import { register as claim } from './claim.ts';
import { register as correct } from './correct.ts';
import { register as correction } from './correction.ts';
import { openDesk } from './desk.ts';
import { register as events } from './events.ts';
import { register as exportEvent } from './export.ts';
import { register as graphic } from './graphic.ts';
import { inputsOf } from './inputs.ts';
import { register as place } from './place.ts';
import { register as reject } from './reject.ts';
import { register as reopen } from './reopen.ts';
import { register as reportOf } from './report.ts';
import { register as rule } from './rule.ts';
import { register as show } from './show.ts';
import { type Ran, terminalWith } from './testing/terminal.ts';

const TEXT =
  'At least 14 soldiers were killed in an attack on a camp near Gao on Thursday, the army said on 3 May 2031.\n';

// each command opens the embedded store anew, which takes its time on a busy machine
vi.setConfig({ testTimeout: 240_000 });

const terminal = terminalWith(
  ...[
    add,
    accept,
    reject,
    reopen,
    claim,
    correct,
    place,
    graphic,
    reportOf,
    correction,
    rule,
    events,
    show,
    exportEvent,
    audit,
  ],
);

/** Runs a command on the ledger of the test. */
const recount = (...args: string[]): Promise<Ran> =>
  terminal.run(...args, '--ledger', join(terminal.folder, 'ledger'));

const view = async (): Promise<EventView> => {
  const listed = (await recount('events', '--json')).out.split('\n')[0] as string;
  const { id } = JSON.parse(listed) as { id: string };
  return JSON.parse((await recount('show', id.slice(0, 8), '--json')).out) as EventView;
};

describe('the ledger commands', () => {
  it('go from a file to a claim, a decision, a number and a file', async () => {
    const file = terminal.file('report.txt', TEXT);
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
      /^holds: 2 entries under 1 signed head, \d+ spans, 1 raw file,/,
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

    const saved = join(terminal.folder, 'claims.csv');
    await recount('export', after.id, '--as', 'claims.csv', '--out', saved);
    expect(readFileSync(saved, 'utf8')).toContain('corrected,Bo');

    await recount('reject', claim!.id, '--reason', 'another camp');
    expect((await view()).tolls.find((toll) => toll.measure === 'killed')?.best ?? null).toBeNull();
    await recount('reopen', claim!.id, '--reason', 'the same camp');
    expect((await view()).tolls.find((toll) => toll.measure === 'killed')?.low).toBe(16);
  });

  it('take from a claim what it lacks', async () => {
    await recount('add', terminal.file('report.txt', TEXT), '--published', '2031-05-03');
    const { id } = (await view()).claims.find((one) => one.measure === 'killed')!;
    const set = (...fields: string[]) =>
      recount(
        'correct',
        id,
        ...fields.flatMap((field) => ['--set', field]),
        '--reason',
        'read again',
        '--json',
      );
    expect(JSON.parse((await set('answers=c1', 'partOf=c2')).out)).toMatchObject({
      answers: 'c1',
      partOf: 'c2',
    });
    const untied = JSON.parse((await set('partOf=null')).out);
    expect(untied).toMatchObject({ id, answers: 'c1', quantity: { low: 14 } });
    expect(untied).not.toHaveProperty('partOf');
  });

  it('place an event, publish a correction, add a rule by which it is counted', async () => {
    await recount('add', terminal.file('report.txt', TEXT), '--published', '2031-05-03');
    const { id } = await view();
    const signed = ['--reason', 'as the map has it', '--by', 'Bo'];
    expect(
      (await recount('place', id, 'Ford', '--at', '12.5,-31.25', '--country', 'XT', ...signed)).err,
    ).toBe('');
    expect((await view()).event.place).toMatchObject({ name: 'Ford', lat: 12.5, lon: -31.25, country: 'XT' });
    expect(await recount('place', id, 'Ford', '--at', '91,0', ...signed)).toMatchObject({ status: 2 });
    expect((await recount('correction', id, 'the place', 'It was the ford.', ...signed)).status).toBe(0);
    expect((await view()).history.at(-1)).toMatchObject({ kind: 'correctionPublished', by: 'Bo' });
    const ours = { id: 'ours', version: '1.0.0', title: 'Ours', says: 'The highest.', best: 'highest' };
    expect((await recount('rule', terminal.file('ours.json', JSON.stringify(ours)), ...signed)).status).toBe(
      0,
    );
    const shown = JSON.parse((await recount('show', id, '--rule', 'ours', '--json')).out) as EventView;
    expect(shown.tolls.find(({ measure }) => measure === 'killed')).toMatchObject({ rule: 'ours', best: 14 });
    const [report] = shown.reports;
    const more = ['claim', report!.id, 'an attack on a camp', '--measure', 'injured'];
    expect((await recount(...more, '--low', '3', '--high', 'none', ...signed)).out).toContain(
      'at least 3 injured',
    );
    expect(await recount(...more, '--low', 'many', ...signed)).toMatchObject({ status: 2 });
    expect(await recount('claim', report!.id, 'nowhere', '--measure', 'killed', ...signed)).toMatchObject({
      status: 2,
    });
    expect((await view()).claims.filter(({ measure }) => measure === 'injured')).toHaveLength(1);
    expect(await recount('rule', terminal.file('no.json', '[]'), ...signed)).toMatchObject({ status: 2 });
    const captured = await recount('report', report!.id.slice(0, 6));
    expect(captured.out).toMatch(/\nCustody\n {2}captured .* \(entry \d+\)\n {2}text sha256 [0-9a-f]{64}\n/);
    expect(captured.out).toContain('at least 14 killed (soldiers) — army');
    const copy = join(terminal.folder, 'copy.txt');
    expect((await recount('report', report!.id, '--original', copy)).status).toBe(0);
    expect(readFileSync(copy, 'utf8')).toBe(TEXT);
    const { claims } = await view();
    const claim = claims[0]!.id;
    expect((await recount('graphic', 'claim', claim.slice(0, 8), ...signed)).out).toContain(
      `claim ${claim} is graphic`,
    );
    expect((await view()).claims.find(({ id }) => id === claim)?.graphic).toBe(true);
    expect((await recount('graphic', 'claim', claim, '--not', ...signed)).out).toContain('is not graphic');
    expect((await view()).claims.find(({ id }) => id === claim)?.graphic).toBe(false);
    expect(await recount('graphic', 'event', id, ...signed)).toMatchObject({ status: 2 });
  });

  it('say what is wrong, what to do next, and end with the documented status', async () => {
    expect(await recount('events')).toMatchObject({
      status: 3,
      err: expect.stringContaining('recount add FILE makes one'),
    });
    const bad = terminal.file(
      'bad.jsonl',
      `{"id":"a","text":${JSON.stringify(TEXT)}}\nnot json\n{"id":"b"}\n{"id":"c","file":"../../etc/passwd"}\n`,
    );
    const added = await recount('add', bad, join(terminal.folder, 'none.txt'));
    expect(added.status).toBe(1);
    expect(added.out.split('\n').filter((line) => line.startsWith('a  '))).toHaveLength(1);
    expect(added.err).toContain('bad.jsonl:2: the line is not JSON');
    expect(added.err).toContain('neither "text" nor "file"');
    expect(added.err).toContain('outside the folder');
    expect(added.err).toContain('none.txt: there is no such file');
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
    await recount('add', terminal.file('report.txt', TEXT));
    const desk = await openDesk({ ledger: join(terminal.folder, 'ledger'), by: 'the server' });
    await expect(openFolderLedger(join(terminal.folder, 'ledger'))).rejects.toMatchObject({ code: 'held' });
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
    const { folder } = terminal;
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
