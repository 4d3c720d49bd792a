import { expect, test } from 'vitest';
import { type Item, readAll, textOf } from './queue.ts';

const work = ['a', 'b', 'c'].map((name) => ({ name, request: async () => ({ text: name }) }));
const added = (known = false) => ({ report: 'r', known, claims: 3 });

function run(send: Parameters<typeof readAll>[1], stop = new AbortController()) {
  const told: string[] = [];
  let last: readonly Item[] = [];
  const done = readAll(work, send, stop.signal, (items) => {
    last = items;
    told.push(items.map(({ state }) => state).join(' '));
  });
  return { done, told, last: () => last };
}

test('one after the other, with how far it is', async () => {
  const { done, told } = run(async ({ text }) => added(text === 'b'));
  await done;
  expect(told).toEqual([
    'waiting waiting waiting',
    'reading waiting waiting',
    'added waiting waiting',
    'added reading waiting',
    'added known waiting',
    'added known reading',
    'added known added',
  ]);
});

test('one that fails does not stop the others', async () => {
  const { done, last } = run(async ({ text }) => {
    if (text === 'a') throw new Error('no');
    return added();
  });
  await done;
  expect(last().map(({ state }) => state)).toEqual(['failed', 'added', 'added']);
});

test('stopped, nothing further is sent', async () => {
  const stop = new AbortController();
  const sent: string[] = [];
  const { done, last } = run(async ({ text }) => {
    sent.push(text);
    stop.abort();
    throw new DOMException('stopped', 'AbortError');
  }, stop);
  await done;
  expect(sent).toEqual(['a']);
  expect(last().map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped']);
});

test('bytes that are no UTF-8 are read as old Windows wrote them', () => {
  expect(textOf(new TextEncoder().encode('tués'))).toBe('tués');
  expect(textOf(new Uint8Array([0x74, 0x75, 0xe9, 0x73]))).toBe('tués');
});
