import { expect, test } from 'vitest';
import { cite } from './cite.ts';

const whole = {
  id: 'r-1',
  title: 'Two accounts of one dawn',
  outlet: 'Ardel Courier',
  url: 'https://news.example/1',
  language: 'en',
  publishedAt: '2019-03-14T19:05:00Z',
  accessedAt: '2019-03-21',
};
const bare = {
  id: 'r-2',
  title: 'A | pipe }}',
  outlet: null,
  url: null,
  language: null,
  publishedAt: null,
  accessedAt: null,
};

test.each([
  ['chicago', '“Two accounts of one dawn,” Ardel Courier, March 14, 2019, https://news.example/1.'],
  ['apa', 'Two accounts of one dawn. (2019, March 14). Ardel Courier. https://news.example/1'],
  [
    'wikitext',
    '{{cite news |title=Two accounts of one dawn |url=https://news.example/1 |work=Ardel Courier |date=2019-03-14 |access-date=2019-03-21 |language=en}}',
  ],
] as const)('%s', (style, expected) => {
  expect(cite(whole, style)).toBe(expected);
});

test('CSL-JSON has dates in parts and leaves out what is not known', () => {
  expect(JSON.parse(cite(whole, 'csl'))).toMatchObject({
    type: 'article-newspaper',
    issued: { 'date-parts': [[2019, 3, 14]] },
  });
  expect(JSON.parse(cite(bare, 'csl'))).toEqual({
    id: 'r-2',
    type: 'article-newspaper',
    title: 'A | pipe }}',
  });
});

test('nothing is made up for a report without outlet or date', () => {
  expect(cite(bare, 'chicago')).toBe('“A | pipe }}.”');
  expect(cite(bare, 'apa')).toBe('A | pipe }}. (n.d.).');
});

test('a title cannot end the template it stands in', () => {
  expect(cite(bare, 'wikitext')).toBe('{{cite news |title=A {{!}} pipe }&#125;}}');
});
