import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layouts } from '../languages/index.ts';
import { decode } from './decode.ts';
import { readDocument } from './document.ts';

const shared = process.env.RECOUNT_SHARED ?? '../shared';

interface Given {
  readonly name: string;
  readonly kind: 'text' | 'wiki';
  readonly bytes: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function filesIn(folder: string, kind: Given['kind']): Given[] {
  const path = join(shared, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: `${folder}/${file}`, kind, bytes: readFileSync(join(path, file)) }));
}

/** Every `step`th report of a file of them. */
function linesIn(file: string, step: number): Given[] {
  const path = join(shared, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line, i) => line !== '' && i % step === 0)
    .map((line, i) => ({ name: `${file} ${i}`, kind: 'text', bytes: utf8(JSON.parse(line).text ?? '') }));
}

const given: readonly Given[] = [
  ...filesIn('seed', 'wiki'),
  ...filesIn('bench/claims/wiki', 'wiki'),
  ...filesIn('bench/claims/fr', 'text'),
  ...linesIn('bench/muc4/tst1.jsonl', 5),
  ...linesIn('bench/gvc/reports.jsonl', 20),
];

if (given.length === 0)
  process.stderr.write(`skipped: no texts in ${shared} (set RECOUNT_SHARED to where they are)\n`);

describe.skipIf(given.length === 0)('texts that nobody here wrote', () => {
  it('keep their bytes: every unit maps back to the byte that its character begins at', () => {
    for (const { name, bytes } of given) {
      const { text, byteAt, encoding } = decode(bytes);
      const mark = byteAt(0);
      let expected = mark;
      let i = 0;
      for (const point of text) {
        if (i % 97 === 0) expect([name, i, byteAt(i)]).toEqual([name, i, expected]);
        i += point.length;
        expected += Buffer.byteLength(point);
      }
      expect([name, encoding, byteAt(text.length)]).toEqual([name, 'utf-8', bytes.length]);
    }
  });

  it('are told to be articles or wiki pages', () => {
    const told = given.map(({ name, bytes }) => [name, readDocument(decode(bytes).text, { layouts }).kind]);
    expect(told).toEqual(given.map(({ name, kind }) => [name, kind]));
  });

  it('are cut into blocks in order, apart, in bounds, trimmed, and none lost but furniture', () => {
    for (const { name, bytes } of given) {
      const { text } = decode(bytes);
      const { blocks, text: kept } = readDocument(text, { layouts });
      expect(kept).toBe(text);
      let end = 0;
      let covered = 0;
      for (const block of blocks) {
        expect(block.start, name).toBeGreaterThanOrEqual(end);
        expect(block.end, name).toBeGreaterThan(block.start);
        expect(text.slice(block.start, block.end).trim(), name).toBe(text.slice(block.start, block.end));
        end = block.end;
        covered += block.end - block.start;
      }
      expect(end, name).toBeLessThanOrEqual(text.length);
      // what lies outside is keys, marks and white space
      if (text.trim() !== '') expect(covered / text.replace(/\s+/g, ' ').length, name).toBeGreaterThan(0.75);
    }
  });
});
