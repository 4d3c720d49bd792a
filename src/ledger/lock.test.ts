import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acquireLock, type Holder, isAlive, readHolder } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const left = (holder: Partial<Holder>): void =>
  writeFileSync(
    join(folder, 'recount.lock'),
    JSON.stringify({ pid: deadPid(), host: hostname(), token: 't', started: null, url: null, ...holder }),
  );

it('is held until it is released', () => {
  const lock = acquireLock(folder);
  expect(() => acquireLock(folder)).toThrow(`open in process ${process.pid}`);
  lock.release();
  lock.release();
  acquireLock(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

it('is taken over from a process that is gone', () => {
  left({});
  const lock = acquireLock(folder);
  expect(readHolder(folder)?.pid).toBe(process.pid);
  lock.release();
});

it('is taken over from an earlier process whose number is in use again', () => {
  left({ pid: process.pid, started: '1' });
  expect(isAlive(readHolder(folder) as Holder)).toBe(!existsSync('/proc/self/stat'));
});

it('is not taken from another machine', () => {
  left({ host: 'elsewhere' });
  expect(() => acquireLock(folder)).toThrow('on elsewhere');
});

it('gets over a takeover that a crash left', () => {
  left({});
  const gate = join(folder, 'recount.lock.takeover');
  mkdirSync(gate);
  const long = new Date(Date.now() - 60_000);
  utimesSync(gate, long, long);
  acquireLock(folder).release();
  expect(existsSync(gate)).toBe(false);
});

it('says where the server of the folder listens', () => {
  const lock = acquireLock(folder);
  lock.announce('http://127.0.0.1:4130');
  expect(readHolder(folder)?.url).toBe('http://127.0.0.1:4130');
  lock.release();
});
