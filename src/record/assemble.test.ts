import { describe, expect, it } from 'vitest';
import { createResolver } from '../registry/resolver.ts';
import { readReport } from './read.ts';

describe('the events of a record', () => {
  it.each([[''], [' \n\t\n '], ['\u00a0\u2003']])('are none where the text %j has no word', (text) => {
    const record = readReport({ text, language: 'en', title: 'Raid on Tavrin' }, createResolver());
    expect(record.events).toEqual([]);
    expect(record.report.title).toBe('Raid on Tavrin');
  });

  it('are one at least where there is a word, whatever it says', () => {
    const record = readReport({ text: 'The weather was fine.', language: 'en' }, createResolver());
    expect(record.events).toMatchObject([{ main: true, title: 'The weather was fine.' }]);
  });
});
