import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSigner, verifyHead } from './head.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-head-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps its key in a file that only its user reads, and leaves nothing beside it', () => {
  const path = join(folder, 'signing.pem');
  const head = openSigner(path).sign({ ledger: 'l', size: 1, root: 'a'.repeat(64), at: 'now' });
  expect(verifyHead(head, openSigner(path).publicKey)).toBe(true);
  expect(verifyHead({ ...head, size: 2 }, openSigner(path).publicKey)).toBe(false);
  expect(readdirSync(folder)).toEqual(['signing.pem']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('does not take the place of a key that another process made a moment ago', async () => {
  const path = join(folder, 'signing.pem');
  // another process puts its key there as often as it can, whole, while this one begins ledgers
  const other = spawn(process.execPath, [
    '-e',
    `const fs = require('node:fs'), crypto = require('node:crypto');
     for (let i = 0; ; i++) {
       const { privateKey } = crypto.generateKeyPairSync('ed25519');
       fs.writeFileSync(${JSON.stringify(join(folder, 'other'))} + i, privateKey.export({ type: 'pkcs8', format: 'pem' }));
       try { fs.linkSync(${JSON.stringify(join(folder, 'other'))} + i, ${JSON.stringify(path)}); } catch {}
       fs.unlinkSync(${JSON.stringify(join(folder, 'other'))} + i);
     }`,
  ]);
  try {
    for (let i = 0; i < 200; i++) {
      const one = openSigner(path);
      expect(openSigner(path).secret()).toBe(one.secret());
      rmSync(path, { force: true });
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  } finally {
    other.kill('SIGKILL');
  }
});
