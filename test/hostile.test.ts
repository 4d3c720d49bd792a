import { describe, expect, it } from 'vitest';
import type { Record } from '../src/model/record.ts';
import type { LanguageCode } from '../src/model/vocabulary.ts';
import { toBorder } from '../src/record/border.ts';
import { readReport } from '../src/record/read.ts';
import { resolverOf } from './support/resolver.ts';

/** Texts as they come: cut, pasted, typed in haste, or made to break a reader. Each is read for what it says. */
const resolver = resolverOf(null);
const read = (text: string, language?: LanguageCode): Record => readReport({ text, language }, resolver);

/** Tolls in the order of the text: "killed 6–6". */
function tollsOf({ claims }: Record): string[] {
  return claims.flatMap(({ measure, quantity }) =>
    measure === undefined || quantity === undefined ? [] : [`${measure} ${quantity.low}–${quantity.high}`],
  );
}

/** Every span, inside and at the border, says what stands there. */
function expectQuoted(record: Record): void {
  const points = Array.from(record.text);
  for (const { span } of record.claims) expect(record.text.slice(span.start, span.end)).toBe(span.exact);
  for (const { span } of toBorder(record).claims)
    expect(points.slice(span.start, span.end).join('')).toBe(span.exact);
}

const ENGLISH = 'Six soldiers were killed near the dam on Tuesday, the army said.';
const FRENCH = 'Quatre soldats ont été tués près du barrage, selon l’armée.';

describe('a text in two languages', () => {
  const text = `${ENGLISH}\n\n${FRENCH}\n\n${ENGLISH.replace('Six', 'Nine')}`;

  it('is read in the language of most of it', () => {
    const record = read(text);
    expect(record.report.language).toBe('en');
    expect(tollsOf(record)).toEqual(['killed 6–6', 'killed 9–9']);
    expectQuoted(record);
  });

  it('is read in the other where that is asked for', () => {
    const record = read(text, 'fr');
    expect(tollsOf(record)).toContain('killed 4–4');
    expectQuoted(record);
  });
});

describe('quotes never closed', () => {
  it('do not swallow what stands in and behind them', () => {
    const text =
      '“Six soldiers were killed, said Colonel Adan Weru. He left.\n\nThree traders were wounded at noon.';
    const record = read(text);
    expect(tollsOf(record)).toEqual(['killed 6–6', 'injured 3–3']);
    expectQuoted(record);
  });

  it('a thousand opening quotes cost their scan', () => {
    const record = read(`${'“ « " '.repeat(1000)}Six soldiers were killed.`);
    expect(tollsOf(record)).toEqual(['killed 6–6']);
  });
});

describe('a table', () => {
  const rows = [
    'District | Killed | Wounded',
    '---|---|---',
    'Upper Telm | 6 | 14',
    'Lower Telm | 0 | 3',
  ].join('\n');

  it('gives no toll where nothing says what a figure counts', () => {
    expect(tollsOf(read(`The council printed a list.\n\n${rows}\n`))).toEqual([]);
  });

  it('leaves the sentences around it whole', () => {
    const record = read(`${ENGLISH}\n\n${rows}\n\nThree traders were wounded at noon.`);
    expect(tollsOf(record)).toEqual(['killed 6–6', 'injured 3–3']);
    expectQuoted(record);
  });
});

describe('letters that say nothing', () => {
  it('reads a text all in capitals', () => {
    const record = read(
      'THE ARMY SAID THAT SIX SOLDIERS WERE KILLED NEAR THE DAM. THREE TRADERS WERE WOUNDED.',
    );
    expect(tollsOf(record)).toEqual(['killed 6–6', 'injured 3–3']);
    expectQuoted(record);
  });

  it('reads a text without capitals and without punctuation', () => {
    const record = read('six soldiers were killed near the dam\n\nthree traders were wounded at noon');
    expect(tollsOf(record)).toEqual(['killed 6–6', 'injured 3–3']);
    expectQuoted(record);
  });

  it('reads past soft hyphens, and quotes them', () => {
    const record = read('Six sol\u00addiers were kil\u00adled near the dam.');
    expect(tollsOf(record)).toEqual(['killed 6–6']);
    expect(record.claims[0]?.span.exact).toContain('\u00ad');
    expectQuoted(record);
  });

  it('reads past direction marks and joiners', () => {
    const record = read('\u200eSix\u200f sol\u200bdiers were\u200e killed\u202c near the dam.');
    expect(tollsOf(record)).toEqual(['killed 6–6']);
    expectQuoted(record);
  });

  it('reads letters with their accents apart', () => {
    const record = read(FRENCH.normalize('NFD'), 'fr');
    expect(tollsOf(record)).toEqual(['killed 4–4']);
    expectQuoted(record);
  });
});

describe('length', () => {
  const filler = 'The convoy went along the river road before noon and the market stayed open. ';

  it('finds the one toll at the end of five megabytes on one line', () => {
    const text = filler.repeat(Math.ceil(5_000_000 / filler.length)) + ENGLISH;
    const record = read(text, 'en');
    expect(tollsOf(record)).toEqual(['killed 6–6']);
    expect(record.claims[0]?.span.start).toBeGreaterThan(5_000_000);
    expectQuoted(record);
  });

  it('reads one word of a megabyte', () => {
    const record = read(`${'a'.repeat(1_000_000)} ${ENGLISH}`, 'en');
    expect(tollsOf(record)).toEqual(['killed 6–6']);
  });

  it('reads a sentence of twenty thousand counted victims without losing a figure', () => {
    const record = read(`${'six soldiers, '.repeat(20_000)}were killed.`, 'en');
    const tolls = tollsOf(record);
    expect(new Set(tolls)).toEqual(new Set(['killed 6–6']));
    expectQuoted(record);
  });
});

describe('the same report twice', () => {
  const story = `${ENGLISH} Three traders were wounded, a doctor said.`;

  it('says everything twice and contradicts nothing', () => {
    const once = read(story);
    const twice = read(`${story}\n\n${story}`);
    expect(tollsOf(twice)).toEqual([...tollsOf(once), ...tollsOf(once)]);
    expect(new Set(twice.claims.map(({ id }) => id)).size).toBe(twice.claims.length);
    expect(twice.conflicts).toEqual([]);
    expect(twice.events.filter(({ main }) => main)).toHaveLength(1);
    expectQuoted(twice);
  });
});

describe('nothing to read', () => {
  it.each(['', ' \n\t ', '\ufeff', '\u00ad\u200b', '…', '🇽🇹🇽🇹', '\ud800', '|||||', '((((', '"'])(
    '%j gives an empty record',
    (text) => {
      const record = read(text);
      expect(record.claims).toEqual([]);
      expect(record.text).toBe(text);
    },
  );
});
