import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { register as compare } from './compare.ts';
import { register as count } from './count.ts';
import { register as explain } from './explain.ts';
import { fileProblem } from './file-problem.ts';
import { register as group } from './group.ts';
import { register as read } from './read.ts';
import { register as rules } from './rules.ts';
import { terminalWith } from './testing/terminal.ts';

const terminal = terminalWith(read, explain, count, compare, group, rules);
const { run } = terminal;
const MAP = ['--map', 'event=e,killed=k'];

describe('a file that cannot be read', () => {
  it.each([
    ['EACCES', 'you may not open it'],
    ['EROFS', 'it lies on a disk that cannot be written'],
    ['ENOSPC', 'the disk is full'],
  ])('%s is said in words', (code, why) => {
    expect(fileProblem(Object.assign(new Error(code), { code }))).toMatchObject({ why });
  });

  it('leaves what is no problem of a file to others', () => {
    expect(fileProblem(new TypeError('x is undefined'))).toBeNull();
    expect(fileProblem(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))).toBeNull();
  });

  it.each([
    [['read', 'none.txt']],
    [['explain', 'none.txt']],
    [['count', 'none.csv', ...MAP]],
    [['group', 'none.jsonl']],
  ])('%j: it is not there, and no call of the system is named', async (args) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toMatch(/^recount: none\.\w+: there is no such file\n {2}check the path\n$/);
  });

  it.each([[['read']], [['group']], [['count', ...MAP]]])(
    '%j of a folder: name a file',
    async ([verb, ...more]) => {
      const { status, err } = await run(verb as string, terminal.folder, ...more);
      expect(status).toBe(3);
      expect(err).toMatch(/it is a folder\n {2}name a file/);
    },
  );

  it('names neither the bytes nor the parser where a line is not JSON', async () => {
    const file = terminal.file('bytes.jsonl', '\u0001\uFFFD"\n');
    const { status, err } = await run('group', file);
    expect(status).toBe(1);
    expect(err).toContain('bytes.jsonl:1: not read: the line is not JSON\n');
  });

  it('lists no rules where a folder has no report to count them in', async () => {
    const folder = join(terminal.folder, 'empty');
    mkdirSync(folder);
    expect(await run('rules', '--extract', folder)).toMatchObject({ status: 1, out: '' });
    const { err } = await run('rules', '--extract', join(folder, 'none'));
    expect(err).toContain('none: there is no such file\n  name a report');
  });

  it('says what an empty report is called', async () => {
    const { status, out, err } = await run('read', terminal.file('empty.txt', ''));
    expect(status).toBe(0);
    expect(err).toBe('note: the file is empty (0 bytes)\n');
    expect(out).toMatch(/^Untitled report\n/);
  });
});
