import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../extract/dates/dates.ts';
import { checkDates, datesIn, looksAt } from '../../extract/testing/cases.ts';
import { DATES } from './dates.ts';

/** A Thursday. */
const REPORT = { reference: '2024-08-01' };

describe('stated days', () => {
  checkDates(DATES, REPORT, [
    ['le 1er mai 2015', '1er mai 2015 = 2015-05-01, 1, <day> <month> <year>'],
    ['le 28 septembre', '28 septembre = 2023-09-28, 1, <day> <month>, year'],
    ['le 28/09/2023', '28/09/2023 = 2023-09-28, 1, <d>/<m>/<y>'],
    ['le 3/7/2017', '3/7/2017 = 2017-07-03, 1, <d>/<m>/<y>'],
    ['le 17/02', '17/02 = 2024-02-17, 1, <d>/<m>, year'],
    ['le mardi 22 janvier 2013', 'mardi 22 janvier 2013 = 2013-01-22, 1, <day> <month> <year>'],
    ['5 juil. 2020', '5 juil. 2020 = 2020-07-05, 1, <day> <month> <year>'],
    ['le vingt et un mai', 'vingt et un mai = 2024-05-21, 1, <day> <month>, year'],
  ]);
});

describe('intervals', () => {
  checkDates(DATES, REPORT, [
    [
      'du 13 au 15 juillet 2012',
      'du 13 au 15 juillet 2012 = 2012-07-13..2012-07-15, 2, <day>–<day> <month> <year>',
    ],
    [
      'entre le 10 et le 15 janvier',
      'entre le 10 et le 15 janvier = 2024-01-10..2024-01-15, 2, <day>–<day> <month>, year',
    ],
    [
      'du samedi 13 au dimanche 14 juillet',
      'du samedi 13 au dimanche 14 juillet = 2024-07-13..2024-07-14, 2, <day>–<day> <month>, year',
    ],
    [
      'du 10 juin au 1er juillet 2020',
      'du 10 juin au 1er juillet 2020 = 2020-06-10..2020-07-01, 4, <date> to <date>',
    ],
    [
      'dans la nuit de mardi à mercredi',
      'nuit de mardi à mercredi = 2024-07-30..2024-07-31, 2, <date> to <date>, night day',
    ],
    [
      'dans la nuit du 12 au 13 mai',
      'nuit du 12 au 13 mai = 2024-05-12..2024-05-13, 2, <day>–<day> <month>, night year',
    ],
    ['depuis janvier', 'depuis janvier = 2024-01-01..null, 4, since <month>, year'],
    ['à partir du 8 mars', 'à partir du 8 mars = 2024-03-08..null, 1, since <day> <month>, year'],
  ]);
});

describe('months, years and parts of them', () => {
  checkDates(DATES, REPORT, [
    ['en septembre 2023', 'septembre 2023 = 2023-09-01..2023-09-30, 4, <month> <year>'],
    ['en 2012', '2012 = 2012-01-01..2012-12-31, 5, <year>'],
    ['fin mars 2020', 'fin mars 2020 = 2020-03-21..2020-03-31, 4, <end of> <month>'],
    ['fin 2012', 'fin 2012 = 2012-10-01..2012-12-31, 5, <end of> <year>'],
    [
      'la première quinzaine de mai 2020',
      'première quinzaine de mai 2020 = 2020-05-01..2020-05-15, 4, <nth> <week> of <month>',
    ],
    ["l'été dernier", 'été dernier = 2023-06-21..2023-09-22, 5, <shifted season>, year'],
  ]);
});

describe('reckoned from the day of the report', () => {
  checkDates(DATES, REPORT, [
    ['la semaine du 6 mai', 'semaine du 6 mai = 2024-05-06..2024-05-12, 3, week of <date>, year'],
    ['jeudi soir', 'jeudi soir = 2024-08-01, 1, <weekday>, evening day'],
    ['mardi dernier', 'mardi dernier = 2024-07-30, 1, last <weekday>, day'],
    [
      'vendredi de la semaine prochaine',
      'vendredi de la semaine prochaine = 2024-08-09, 1, <weekday> of <week>, day',
    ],
    [
      'hier et avant-hier',
      'hier = 2024-07-31, 1, <day beside>, day',
      'avant-hier = 2024-07-30, 1, <day beside>, day',
    ],
    ["aujourd'hui", "aujourd'hui = 2024-08-01, 1, <today>, day"],
    ['il y a trois jours', 'il y a trois jours = 2024-07-29, 1, <amount> ago, day'],
    ['il y a un mois et 21 jours', 'il y a un mois et 21 jours = 2024-06-10, 1, <amount> ago, day'],
    ['la semaine dernière', 'semaine dernière = 2024-07-22..2024-07-28, 3, <last week>, week'],
    ['les deux derniers mois', 'deux derniers mois = 2024-06-01..2024-07-31, 4, last <n> <units>, day'],
    ['le week-end dernier', 'week-end dernier = 2024-07-27..2024-07-28, 2, <last weekend>, weekend'],
    ['le 20 du mois dernier', '20 du mois dernier = 2024-07-20, 1, <day> of <month>, month'],
    ['la nuit dernière', 'nuit dernière = 2024-07-31, 1, <day beside>, night day'],
  ]);
});

describe('reckoned from the day told of', () => {
  checkDates(DATES, REPORT, [
    [
      'Le 12 mai, ils sont venus. Le lendemain, rien.',
      '12 mai = 2024-05-12, 1, <day> <month>, year',
      'lendemain = 2024-05-13, 1, <day beside>, day',
    ],
    ['la veille du 13 février 2013', 'veille du 13 février 2013 = 2013-02-12, 1, <day beside> <date>'],
    ['le lendemain', 'lendemain = null, 1, <day beside>, anchor'],
    ['vingt ans plus tard', 'vingt ans plus tard = null, 5, in <amount>, anchor'],
  ]);
});

describe('with no day to reckon from', () => {
  checkDates(DATES, { reference: null }, [
    ['jeudi soir', 'jeudi soir = null, 1, <weekday>, evening reference'],
    ['il y a trois jours', 'il y a trois jours = null, 1, <amount> ago, reference'],
    ['le 4 mai 2020', '4 mai 2020 = 2020-05-04, 1, <day> <month> <year>'],
  ]);
});

describe('no dates', () => {
  checkDates(DATES, REPORT, [
    ['la planète mars a été vue en mer'],
    ['le 31 février 2020'],
    ['ces dernières années'],
    ['Noël Traoré est arrivé'],
    ['12 soldats et 2 000 hommes'],
  ]);
});

const WORDS =
  "mai 12 , - au et 2023 lundi le dernier semaine jours il y a deux premier de en depuis du entre plus tard soir / . d' prochain".split(
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
  const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  );
  for (let ms = Date.UTC(2019, 0, 1); ms < Date.UTC(2025, 0, 1); ms += 86_400_000) {
    const day = new Date(ms);
    const iso = day.toISOString().slice(0, 10);
    const [name, d, y] = [months[day.getUTCMonth()], day.getUTCDate(), day.getUTCFullYear()];
    for (const text of [`le ${d === 1 ? '1er' : d} ${name} ${y}`, `${d}/${day.getUTCMonth() + 1}/${y}`])
      expect(datesIn(text, DATES, REPORT).map((m) => m.when.start)).toEqual([iso]);
  }
});

describe('cost grows with length, not its square', () => {
  for (const piece of [
    '12 mai ',
    'le le ',
    '1/1/',
    '2 jours et ',
    'lundi dernier ',
    'semaine de semaine ',
    '12 au ',
    'premier ',
    'mai au mai ',
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
