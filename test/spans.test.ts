import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Record } from '../src/model/record.ts';
import type { Span } from '../src/model/span.ts';
import { toBorder } from '../src/record/border.ts';
import { type ReportInput, readReport } from '../src/record/read.ts';
import { resolverOf } from './support/resolver.ts';
import { samples } from './support/samples.ts';
import { shared } from './support/shared.ts';

function spansOf(record: Record): Span[] {
  return [
    ...record.claims.flatMap((claim) => [claim.span, ...claim.derivation.map((step) => step.span)]),
    ...record.relations.map((relation) => relation.span),
    ...record.rejected.map((one) => one.span),
  ];
}

/** The spans that do not quote their text, in UTF-16 units or, behind the border, in code points. */
function misquoted(input: ReportInput, resolver = resolverOf(null)): string[] {
  const record = readReport(input, resolver);
  const inside = spansOf(record).filter(({ start, end, exact }) => input.text.slice(start, end) !== exact);
  const points = Array.from(input.text);
  const outside = spansOf(toBorder(record)).filter(
    ({ start, end, exact }) => points.slice(start, end).join('') !== exact,
  );
  return [...inside, ...outside].map((span) => `${input.id} ${span.start}–${span.end} «${span.exact}»`);
}

describe.each(samples)('sample $name', (sample) => {
  const resolver = resolverOf(sample);

  it('quotes its texts', () => {
    for (const report of sample.reports) expect(misquoted(report, resolver)).toEqual([]);
  });

  it('gives records in the form of the codebook', () => {
    for (const report of sample.reports) {
      const record = toBorder(readReport(report, resolver));
      expect(Record.parse(record), report.id).toEqual(record);
    }
  });

  it('gives the same record twice', () => {
    for (const report of sample.reports)
      expect(readReport(report, resolver)).toEqual(readReport(report, resolver));
  });
});

it('quotes a text with characters of two units', () => {
  const [first] = samples.at(-1)?.reports ?? [];
  const text = `🇽🇹 𝕂erdoum — ${first?.text}`;
  expect(readReport({ id: 'astral', text }, resolverOf(null)).claims.length).toBeGreaterThan(0);
  expect(misquoted({ id: 'astral', text })).toEqual([]);
});

describe.skipIf(shared === null)('texts of others', () => {
  const folder = shared ?? '';
  const lines = (path: string): unknown[] =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const textFiles = (path: string): ReportInput[] =>
    readdirSync(join(folder, path))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ id: basename(name), text: readFileSync(join(folder, path, name), 'utf8') }));
  const conference = (set: string): ReportInput[] =>
    (lines(`bench/muc4/${set}.jsonl`) as { docid: string; text: string }[]).map(({ docid, text }) => ({
      id: docid,
      text,
      language: 'en',
    }));
  const collections: { readonly [name: string]: () => ReportInput[] } = {
    'the seed page': () => textFiles('seed'),
    'French news': () => textFiles('bench/claims/fr'),
    'wiki pages': () => textFiles('bench/claims/wiki'),
    'news of shootings': () => lines('bench/gvc/reports.jsonl') as ReportInput[],
    'MUC-4, first test set': () => conference('tst1'),
    'MUC-4, second test set': () => conference('tst2'),
    'MUC-4, development set': () => conference('dev'),
  };

  it.each(Object.keys(collections))('%s: quoted', (name) => {
    const texts = collections[name]?.() ?? [];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => misquoted(text))).toEqual([]);
  });
});
