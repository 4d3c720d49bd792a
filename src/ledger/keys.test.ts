import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeys } from './keys.ts';
import { open, seal } from './seal.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-keys-'));
  path = join(folder, 'keys.bin');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps one key a scope over a restart', () => {
  const first = openKeys(path);
  const key = first.obtain('r1');
  expect(first.obtain('r1')).toBe(key);
  expect(first.obtain('r2')).not.toEqual(key);
  expect(first.find('r3')).toBeNull();
  first.flush();
  first.close();
  const again = openKeys(path);
  expect(again.find('r1')).toEqual(key);
  again.close();
});

it('destroys a key for good, in the file as well', () => {
  const keys = openKeys(path);
  const key = Buffer.from(keys.obtain('r1') as Uint8Array);
  keys.obtain('r2');
  keys.destroy('r1');
  expect(keys.find('r1')).toBeNull();
  expect(keys.obtain('r1')).toBeNull();
  keys.close();
  expect(readFileSync(path).includes(key)).toBe(false);
  const again = openKeys(path);
  expect(again.obtain('r1')).toBeNull();
  expect(again.find('r2')).not.toBeNull();
  again.close();
});

it('gets over a slot that a crash left half written', () => {
  const first = openKeys(path);
  const key = first.obtain('r1');
  first.close();
  appendFileSync(path, Buffer.alloc(17, 7));
  const second = openKeys(path);
  const other = second.obtain('r2');
  second.close();
  const third = openKeys(path);
  expect(third.find('r1')).toEqual(key);
  expect(third.find('r2')).toEqual(other);
  third.close();
});

it('seals so that neither another key nor another entry opens it, and equal words do not show', () => {
  const keys = openKeys(null);
  const [a, b] = [keys.obtain('a') as Uint8Array, keys.obtain('b') as Uint8Array];
  const sealed = seal(a, 'entry 1', { words: 'yes' });
  expect(open(a, 'entry 1', sealed.bytes)).toMatchObject({
    content: { words: 'yes' },
    commitment: sealed.commitment,
  });
  expect(() => open(b, 'entry 1', sealed.bytes)).toThrow();
  expect(() => open(a, 'entry 2', sealed.bytes)).toThrow();
  const flipped = Buffer.from(sealed.bytes);
  flipped[40] = (flipped[40] as number) ^ 1;
  expect(() => open(a, 'entry 1', flipped)).toThrow();
  expect(seal(a, 'entry 1', { words: 'yes' }).commitment).not.toBe(sealed.commitment);
});

it('gives two that share a file one key a scope, wherever it was made', () => {
  const [one, two] = [openKeys(path, { shared: true }), openKeys(path, { shared: true })];
  const first = one.obtain('r1');
  const second = two.obtain('r2');
  expect(two.obtain('r1')).toEqual(first);
  expect(one.find('r2')).toEqual(second);
  expect(one.obtain('r3')).toEqual(two.find('r3'));
  one.close();
  two.close();
  const later = openKeys(path);
  expect([...later.slots()]).toHaveLength(3);
  later.close();
});
