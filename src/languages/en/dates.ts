import { keyed } from '../../extract/dates/table.ts';
import type { DateWords } from '../../extract/dates/words.ts';
import { words } from '../../extract/numbers/numerals.ts';
import { endingPhrases, startingPhrases } from '../../extract/numbers/phrases.ts';
import { NUMERALS } from './numerals.ts';

/** English dates: "September 28, 2023", "on Thursday", "two weeks ago", "the evening of 4 May". */
export const DATES: DateWords = {
  numerals: NUMERALS,
  order: 'mdy',
  months: keyed({
    1: 'january, jan',
    2: 'february, feb',
    3: 'march, mar',
    4: 'april, apr',
    5: 'may',
    6: 'june, jun',
    7: 'july, jul',
    8: 'august, aug',
    9: 'september, sept, sep',
    10: 'october, oct',
    11: 'november, nov',
    12: 'december, dec',
  }),
  weekdays: keyed({
    1: 'monday, mondays, mon',
    2: 'tuesday, tuesdays, tue, tues',
    3: 'wednesday, wednesdays, wed, weds',
    4: 'thursday, thursdays, thu, thur, thurs',
    5: 'friday, fridays, fri',
    6: 'saturday, saturdays, sat',
    7: 'sunday, sundays, sun',
  }),
  doubtful: new Set(words('may, march, mar, jan, jun, dec, mon, wed, sat, sun, tue, thu, fri')),
  short: new Set(
    words(
      'jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun',
    ),
  ),
  units: new Map([
    ...words('day, days').map((w) => [w, 'day'] as const),
    ...words('weekend, weekends').map((w) => [w, 'weekend'] as const),
    ...words('week, weeks, wk, wks').map((w) => [w, 'week'] as const),
    ...words('fortnight, fortnights').map((w) => [w, 'fortnight'] as const),
    ...words('month, months').map((w) => [w, 'month'] as const),
    ...words('year, years, yr, yrs').map((w) => [w, 'year'] as const),
    ...words('decade, decades').map((w) => [w, 'decade'] as const),
  ]),
  unitPlurals: new Set(words('days, weekends, weeks, wks, fortnights, months, years, yrs, decades')),
  weekendTail: startingPhrases([['- end, - ends', true]]),
  relative: startingPhrases([
    ['today, todays', { days: 0, from: 'speech' }],
    ['this morning', { days: 0, from: 'speech', part: 'morning' }],
    ['this afternoon', { days: 0, from: 'speech', part: 'afternoon' }],
    ['this evening, tonight, tonite', { days: 0, from: 'speech', part: 'evening' }],
    ['yesterday, last day, past day', { days: -1, from: 'speech' }],
    ['last night', { days: -1, from: 'speech', part: 'night' }],
    ['day before yesterday', { days: -2, from: 'speech' }],
    ['tomorrow, tomorrows, tmrw', { days: 1, from: 'speech' }],
    ['day after tomorrow, day after tmrw', { days: 2, from: 'speech' }],
    ['same day, that day, that same day', { days: 0, from: 'text' }],
    ['that evening, same evening', { days: 0, from: 'text', part: 'evening' }],
    ['that night, same night', { days: 0, from: 'text', part: 'night' }],
    ['that morning, same morning', { days: 0, from: 'text', part: 'morning' }],
    ['next day, following day, day after', { days: 1, from: 'text' }],
    ['next morning, following morning, morning after', { days: 1, from: 'text', part: 'morning' }],
    ['previous day, preceding day, day before', { days: -1, from: 'text' }],
    ['previous night, night before', { days: -1, from: 'text', part: 'night' }],
    ['previous evening, evening before', { days: -1, from: 'text', part: 'evening' }],
  ]),
  beside: endingPhrases([
    ['day after', 1],
    ['day before, eve of', -1],
  ]),
  after: startingPhrases([
    ['ago', { sign: -1, from: 'speech' }],
    ['earlier, previously', { sign: -1, from: 'text' }],
    ['from now, hence', { sign: 1, from: 'speech' }],
    ['later, afterwards', { sign: 1, from: 'text' }],
  ]),
  // "In two days" is as often how long it took: it is a day to come only where the text looks ahead.
  before: endingPhrases([['in, in about, within', { sign: 1, ahead: true }]]),
  reckoned: startingPhrases([
    ['from, after', 1],
    ['before', -1],
  ]),
  shift: new Map([
    ...words('last, past, previous, preceding').map((w) => [w, -1] as const),
    ...words('this, current').map((w) => [w, 0] as const),
    ...words('next, coming, following, upcoming').map((w) => [w, 1] as const),
  ]),
  shiftAfter: startingPhrases([
    ['last', -1],
    ['next', 1],
  ]),
  soon: new Set(words('coming, upcoming')),
  weekOf: endingPhrases([['week of, week beginning, week starting', true]]),
  weeksLater: startingPhrases([['after next', 1]]),
  nthAhead: new Set(words('upcoming')),
  lasting: new Set(words('for')),
  amounts: new Map([
    ['few', 3],
    ['several', 3],
  ]),
  amountLinks: new Set([',', ...words('plus')]),
  articles: new Set(words('a, an')),
  determiners: new Set(words('the')),
  of: new Set(words('of')),
  and: new Set(words('and')),
  last: new Set(words('last')),
  rangeTo: startingPhrases([['to, through, thru, until, till, up to, -, –, —', true]]),
  between: new Set(words('between')),
  rangeFrom: new Set(words('from')),
  onDay: new Set(words('on, by, until, till, before, after, since, dated')),
  inMonth: new Set(words('in, during, since, early, late, mid, by, until, around')),
  beforeYear: new Set(
    words('in, since, of, until, till, from, during, before, after, late, early, mid, year, circa, by, to'),
  ),
  since: endingPhrases([
    ['since, starting, starting on, starting from, as of, beginning on, beginning', true],
  ]),
  periodParts: endingPhrases([
    ['early, early in, beginning of, start of, beginning of around, first days of', 'begin'],
    ['mid, mid -, middle of, midway through', 'middle'],
    ['late, late in, end of, close of, end of around, last days of', 'end'],
    ['rest of, remainder of', 'rest'],
    ['all, whole of, throughout', 'all'],
  ]),
  periodSpans: {
    week: { begin: [1, 3], middle: [3, 4], end: [5, 7] },
    month: { begin: [1, 10], middle: [11, 20], end: [21, 31] },
  },
  partBefore: endingPhrases([
    ['morning of, early morning of, early hours of, morning hours of, dawn of', 'morning'],
    ['afternoon of', 'afternoon'],
    ['evening of, evening on', 'evening'],
    ['night of, night on, night between, overnight on, overnight, night from', 'night'],
  ]),
  partAfter: startingPhrases([
    [
      'morning, early morning, late morning, in the morning, at dawn, dawn, in the early hours, in the early hours of the morning, early in the morning, before dawn',
      'morning',
    ],
    ['at noon, around noon, midday, at midday, around midday', 'midday'],
    ['afternoon, in the afternoon, early afternoon, late afternoon, late in the afternoon', 'afternoon'],
    ['evening, in the evening, early evening, late evening, at dusk, at sunset', 'evening'],
    [
      'night, at night, overnight, late at night, late night, around midnight, at midnight, shortly before midnight, shortly after midnight',
      'night',
    ],
  ]),
  seasons: keyed({ 0: 'winter', 1: 'spring', 2: 'summer', 3: 'autumn, fall' }),
  feasts: startingPhrases([
    ['christmas, christmas day, xmas, xmas day', 1225],
    ['christmas eve, xmas eve', 1224],
    ["new year's day, new years day", 101],
    ["new year's eve, new years eve", 1231],
  ]),
};
