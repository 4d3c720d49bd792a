import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../extract/dates/dates.ts';
import { checkDates, datesIn, looksAt } from '../../extract/testing/cases.ts';
import { DATES } from './dates.ts';

/** A Thursday. */
const REPORT = { reference: '2024-08-01' };

describe('stated days', () => {
  checkDates(DATES, REPORT, [
    ['on September 28, 2023', 'September 28, 2023 = 2023-09-28, 1, <day> <month> <year>'],
    ['on 28 September', '28 September = 2023-09-28, 1, <day> <month>, year'],
    ['28 Sept. 2023', '28 Sept. 2023 = 2023-09-28, 1, <day> <month> <year>'],
    ['BAMAKO, 4 FEB 90 --', '4 FEB 90 = 1990-02-04, 1, <day> <month> <year>'],
    ['2023-09-28', '2023-09-28 = 2023-09-28, 1, <y>-<m>-<d>'],
    ['dated 09/28/2023', '09/28/2023 = 2023-09-28, 1, <d>/<m>/<y>'],
    ['dated 28/09/2023', '28/09/2023 = 2023-09-28, 1, <d>/<m>/<y>'],
    ['on 4/22', '4/22 = 2024-04-22, 1, <d>/<m>, year'],
    ['the twenty-first of May', 'twenty-first of May = 2024-05-21, 1, <day> <month>, year'],
    ['Monday, 12 May 2014', 'Monday, 12 May 2014 = 2014-05-12, 1, <day> <month> <year>'],
  ]);
});

describe('intervals', () => {
  checkDates(DATES, REPORT, [
    ['11–12 August 2023', '11–12 August 2023 = 2023-08-11..2023-08-12, 2, <day>–<day> <month> <year>'],
    [
      'between August 11 and 12, 2023',
      'August 11 and 12, 2023 = 2023-08-11..2023-08-12, 2, <day>–<day> <month> <year>',
    ],
    [
      'from 28 May to 3 June 2023',
      'from 28 May to 3 June 2023 = 2023-05-28..2023-06-03, 3, <date> to <date>',
    ],
    [
      '28 December to 3 January',
      '28 December to 3 January = 2023-12-28..2024-01-03, 3, <date> to <date>, year',
    ],
    [
      'on 28 January and 4 February 2015',
      '28 January = 2015-01-28, 1, <day> <month>',
      '4 February 2015 = 2015-02-04, 1, <day> <month> <year>',
    ],
    ['since 12 May', 'since 12 May = 2024-05-12..null, 1, since <day> <month>, year'],
    [
      '3 March 2020 for ten days',
      '3 March 2020 for ten days = 2020-03-03..2020-03-13, 4, <date> for <amount>',
    ],
  ]);
});

describe('months, years and parts of them', () => {
  checkDates(DATES, REPORT, [
    ['in September 2023', 'September 2023 = 2023-09-01..2023-09-30, 4, <month> <year>'],
    ['in May', 'May = 2024-05-01..2024-05-31, 4, <month>, year'],
    ['in 2014', '2014 = 2014-01-01..2014-12-31, 5, <year>'],
    ['late March 2020', 'late March 2020 = 2020-03-21..2020-03-31, 4, <end of> <month>'],
    ['in mid-2015', 'mid-2015 = 2015-05-01..2015-08-31, 5, <middle of> <year>'],
    [
      'the first week of May 2020',
      'first week of May 2020 = 2020-05-01..2020-05-07, 3, <nth> <week> of <month>',
    ],
    ['in the summer of 2014', 'summer of 2014 = 2014-06-21..2014-09-22, 5, <season> <year>'],
  ]);
});

describe('reckoned from the day of the report', () => {
  checkDates(DATES, REPORT, [
    ['on Thursday', 'Thursday = 2024-08-01, 1, <weekday>, day'],
    ['on Friday', 'Friday = 2024-07-26, 1, <weekday>, day'],
    ['last Thursday', 'last Thursday = 2024-07-25, 1, last <weekday>, day'],
    ['next Monday', 'next Monday = 2024-08-05, 1, next <weekday>, day'],
    ['Friday of last week', 'Friday of last week = 2024-07-26, 1, <weekday> of <week>, day'],
    [
      'today and yesterday',
      'today = 2024-08-01, 1, <today>, day',
      'yesterday = 2024-07-31, 1, <day beside>, day',
    ],
    ['the day before yesterday', 'day before yesterday = 2024-07-30, 1, <day beside>, day'],
    ['two weeks ago', 'two weeks ago = 2024-07-18, 3, <amount> ago, day'],
    ['a few days ago', 'a few days ago = 2024-07-29, 2, <amount> ago, day'],
    ['1 month and 21 days ago', '1 month and 21 days ago = 2024-06-10, 1, <amount> ago, day'],
    ['last week', 'last week = 2024-07-22..2024-07-28, 3, <last week>, week'],
    ['over the past three days', 'past three days = 2024-07-29..2024-07-31, 2, last <n> <units>, day'],
    ['last year', 'last year = 2023-01-01..2023-12-31, 5, <last year>, year'],
    ['the first Friday of July', 'first Friday of July = 2024-07-05, 1, <nth> <weekday> of <month>, year'],
    ['this coming Friday', 'coming Friday = 2024-08-02, 1, coming <weekday>, day'],
    ['in the week of 6 May', 'week of 6 May = 2024-05-06..2024-05-12, 3, week of <date>, year'],
    ['last night', 'last night = 2024-07-31, 1, <day beside>, night day'],
    [
      'on the evening of September 28',
      'evening of September 28 = 2023-09-28, 1, <day> <month>, evening year',
    ],
    [
      'in the night to Wednesday',
      'night to Wednesday = 2024-07-30..2024-07-31, 1, night to <date>, night day',
    ],
    ['Tuesday night', 'Tuesday night = 2024-07-30, 1, <weekday>, night day'],
  ]);
});

describe('reckoned from the day told of', () => {
  checkDates(DATES, REPORT, [
    [
      'On 12 May they came. Two days later they left.',
      '12 May = 2024-05-12, 1, <day> <month>, year',
      'Two days later = 2024-05-14, 1, in <amount>, day',
    ],
    ['Two days later', 'Two days later = null, 1, in <amount>, anchor'],
    ['that evening', 'that evening = null, 1, <today>, evening anchor'],
    ['three days after 12 May 2020', 'three days after 12 May 2020 = 2020-05-15, 1, <amount> after <date>'],
  ]);
  test('an anchor may be handed in', () => {
    const [next] = datesIn('The next day', DATES, { ...REPORT, anchor: '2020-05-12' });
    expect(next?.when.start).toBe('2020-05-13');
  });
});

describe('with no day to reckon from', () => {
  checkDates(DATES, { reference: null }, [
    ['on Thursday', 'Thursday = null, 1, <weekday>, reference'],
    ['two weeks ago', 'two weeks ago = null, 3, <amount> ago, reference'],
    ['on 4 May', '4 May = null, 1, <day> <month>, year reference'],
    ['on 4 May 2020', '4 May 2020 = 2020-05-04, 1, <day> <month> <year>'],
  ]);
});

describe('looking ahead', () => {
  checkDates(DATES, { ...REPORT, prefer: 'future' }, [
    ['on Thursday', 'Thursday = 2024-08-08, 1, <weekday>, day'],
    ['on 28 September', '28 September = 2024-09-28, 1, <day> <month>, year'],
    ['in two days', 'in two days = 2024-08-03, 1, in <amount>, day'],
  ]);
});

describe('no dates', () => {
  checkDates(DATES, REPORT, [
    ['they may march on the sun'],
    ['30 February 2020'],
    ['killed in two days'],
    ['the last years, some days'],
    ['3/4 of them, 22-15, 192.168.1.2'],
    ['2000 soldiers and 12 men'],
    ['call 650-650-6500'],
    ['in March 20 people died', 'March = 2024-03-01..2024-03-31, 4, <month>, year'],
  ]);
});

const WORDS =
  'May 12 , - to and 2023 Monday the last next week days ago two first of in since from between later evening / . for a few'.split(
    ' ',
  );

test('whatever the text: no crash, spans that quote it, in order, starts before ends', () => {
  const odd = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .chain((list) => fc.constantFrom(list.join(' '), list.join('')));
  fc.assert(
    fc.property(odd, (text) => {
      let last = 0;
      for (const m of datesIn(text, DATES, REPORT)) {
        expect(m.from).toBeGreaterThanOrEqual(last);
        expect(m.to).toBeGreaterThan(m.from);
        if (m.when.start !== null && m.when.end !== null) expect(m.when.start <= m.when.end).toBe(true);
        last = m.to;
      }
    }),
    { numRuns: 1000 },
  );
});

test('every day of six years is read back as written', () => {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  for (let ms = Date.UTC(2019, 0, 1); ms < Date.UTC(2025, 0, 1); ms += 86_400_000) {
    const day = new Date(ms);
    const iso = day.toISOString().slice(0, 10);
    const [name, d, y] = [months[day.getUTCMonth()], day.getUTCDate(), day.getUTCFullYear()];
    for (const text of [`${name} ${d}, ${y}`, `${d} ${name} ${y}`, iso])
      expect(datesIn(text, DATES, REPORT).map((m) => m.when.start)).toEqual([iso]);
  }
});

describe('cost grows with length, not its square', () => {
  for (const piece of [
    'May 12 ',
    'the the ',
    '1/1/',
    '2 days and ',
    'last Monday ',
    'week of week ',
    '12 to ',
    'first ',
    'day after day ',
    'May to May ',
  ]) {
    test(JSON.stringify(piece), () => {
      const looks = (times: number) => {
        const text = piece.repeat(times);
        return looksAt(text, (tokens) => readDates(text, tokens, 0, tokens.length, DATES, REPORT));
      };
      expect(looks(4000)).toBeLessThan(4.5 * looks(1000) + 2000);
    });
  }
});
