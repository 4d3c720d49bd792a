import { words } from '../../extract/numbers/numerals.ts';
import { endingPhrases, startingPhrases } from '../../extract/numbers/phrases.ts';
import type { QuantityWords } from '../../extract/quantities.ts';
import { NUMERALS } from './numerals.ts';

const MONTHS = `january, february, march, april, may, june, july, august, september, october, november, december, jan, feb,
   mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`;

/** English words around numbers. */
export const QUANTITIES: QuantityWords = {
  numerals: NUMERALS,
  before: endingPhrases([
    [
      `at least, at the least, a minimum of, minimum, no fewer than, not fewer than, no less than, not less than,
       more than, over, above, in excess of, upwards of, upward of, exceeding, exceeds, exceeded, tops, topped, passes, surpass, surpasses,
       surpassed, surpassing, topping, well over, just over, a little over, slightly more than, greater than, a good,
       older than, taller than, longer than,
       larger than, bigger than, higher than, greater or equal than, greater than or equal to, greater or equal to,
       larger than or equal to, larger or equal than, bigger or equal than, bigger than or equal to,
       more than or equal to, equal to or more than, equal or more than, equal to or greater than, at least or equal to,
       equal or greater than, equal to or larger than, >, > =, ≥, >=`,
      'atLeast',
    ],
    [
      `at most, at the most, a maximum of, maximum, up to, as many as, as high as, as much as, no more than, not more than, not exceed, not exceeding, does not exceed,
       fewer than, less than, under, below, just under, well under, smaller than, younger than, shorter than,
       lower than, smaller or equal than,
       smaller than or equal to, less or equal than, less than or equal to, lower than or equal to, at most or equal to,
       fewer than or equal to, equal to or less than, equal or less than, equal to or fewer than, equal to or smaller than,
       not even close to, nowhere near, <, < =, ≤`,
      'atMost',
    ],
    [
      `about, around, some, roughly, approximately, approx, approx ., circa, ca, ca ., nearly, almost, close to,
       near to, an estimated ~, ~, ≈, just about, more or less, in the region of, in the order of, on the order of,
       somewhere around, perhaps, maybe`,
      'about',
    ],
    ['equal to, equals to, equals, equal, is equal to', 'equal'],
    ['between, from between, between the', 'between'],
    ['< >, = >', 'none'],
  ]),
  after: startingPhrases([
    [
      `or more, and more, or greater, or larger, or higher, or above, or over, and above, and over, and up,
       or more than, plus, +, at least, at the least`,
      'atLeast',
    ],
    ['or less, or fewer, or lower, or below, or under, or smaller, at most, at the most, tops', 'atMost'],
    ['or so, or thereabouts, odd, - odd, - some, or more or less, approximately', 'about'],
    ['or equal, or equal to', 'equal'],
  ]),
  than: new Set(words('than, to')),
  rangeTo: new Set(words('to, through, thru, till, until')),
  or: new Set(words('or')),
  and: new Set(words('and, but')),
  rangeFrom: new Set(words('from')),
  changes: new Set(
    words(
      `rose, risen, rise, rises, rising, climbed, climbs, climb, went, gone, up, jumped, grew, grown, increased, increase,
       increases, revised, raised, fell, fallen, dropped, down, decreased, reduced, lowered, cut, changed, soared, updated,
       upped, lifted, moved, passed`,
    ),
  ),
  vague: startingPhrases([
    [
      `dozens, scores, hundreds, thousands, millions, billions, tens, tens of thousands, hundreds of thousands,
       tens of millions,
       hundreds of millions, thousands of millions, scores of thousands, dozens and dozens,
       hundreds and hundreds, several dozen, several dozens, several score, several hundred,
       several hundreds, several thousand, several thousands, several million, a few dozen, a few hundred,
       a few thousand, few dozen,
       few hundred, few thousand, many hundreds, many thousands, many dozens, some dozens, some hundreds, some thousands`,
      { says: null, rule: '<vague lots>' },
    ],
    [
      `several, many, numerous, countless, multiple, various, a number of, an unknown number of, an unspecified number of,
       an undisclosed number of, an unspecified number, an unknown number, an undisclosed number, an undetermined number, an undetermined number of, a large number of, a small number of,
       large numbers of, a handful of, a handful, lots of, a lot of, plenty of,
       a few, few, quite a few, scores of, a series of, unknown numbers of, great numbers of, a group of,
       an unknown amount of, uncounted, an untold number of, any number of, a great many, a good many,
       a quantity of, quantities of, a large quantity of, large quantities of, a significant quantity of, huge quantities of,
       a stockpile of, stockpiles of, a cache of, a large cache of, caches of, a haul of, stocks of`,
      { says: null, rule: '<vague word>' },
    ],
    ['as many', { says: null, rule: '<as many>' }],
    [
      'most of the, most of those, some of the, some of those, many of the, many of those, all of the, all of those',
      { says: null, rule: '<of those known>' },
    ],
    ['most, most of, so many, hundreds more, dozens more', { says: null, rule: '<others>' }],
    [
      `heavy, presumed heavy, severe, significant, considerable, unspecified, massive, great, serious, light,
       moderate, unknown`,
      {
        says: null,
        rule: '<heavy>',
        of: new Set(words('losses, casualties, toll, loss, killed, dead, wounded')),
      },
    ],
    ['some', { says: null, rule: '<some>' }],
    [
      'no, none, nobody, no one, nobody else, no one else, not a single, not one, not any',
      { says: 0, rule: '<zero>' },
    ],
    [
      `without, without any, without a single, without causing, without causing any, without suffering,
       without suffering any, without incurring, without incurring any, without sustaining, without sustaining any,
       without reporting any, without inflicting any, did not suffer, did not suffer any, did not sustain, did not sustain any, did not incur,
       did not incur any, did not record any, has not suffered any, have not suffered any`,
      {
        says: 0,
        rule: '<without>',
        of: new Set(
          words('casualties, losses, casualty, loss, deaths, injuries, fatalities, victims, injury, death'),
        ),
      },
    ],
    ['another, one other', { says: 1, rule: '<another>' }],
    ['both, both of', { says: 2, rule: '<both>' }],
  ]),
  notZero: new Set(
    words(
      'more, less, fewer, longer, mention, word, sign, trace, indication, detail, details, comment, confirmation, doubt, matter, later, sooner, wonder, way, ., other, greater, better',
    ),
  ),
  articleOf: startingPhrases([
    [
      `estimated, total, total of, combined, combined total of, further, additional, good, extra, reported, confirmed,
       record, minimum of, maximum of, average of, staggering, mere, possible, unconfirmed, force of, group of,
       crowd of, toll of`,
      true,
    ],
  ]),
  pronounOne: new Set(
    words(
      `this, that, which, each, every, no, any, right, wrong, previous, next, last, current, some, the,
       whichever, other, another, good, bad, new, old, same, latter, first, big, small`,
    ),
  ),
  relatives: new Set(words('which, that')),
  articles: new Set(words('a, an')),
  determiners: new Set(words('the')),
  kinds: {
    after: startingPhrases([
      [
        `km, kms, kilometer, kilometers, kilometre, kilometres, - kilometer, - kilometre, - km, mile, miles,
         - mile, m, metre, metres, meter, meters,
         - metre, - meter, ft, feet, - foot, foot, yard, yards, - yard, nautical miles, nautical mile, inch,
         inches, cm, block, blocks`,
        'distance',
      ],
      [
        `mm, - mm, millimetre, millimetres, millimeter, millimeters, - millimeter, - millimetre, calibre,
         caliber, - caliber, - calibre, ml, cl, kg, kgs, kilo, kilos,
         kilogram, kilograms, kilogrammes, gram, grams, g, ton, tons, tonne, tonnes, - ton, - tonne, lb, lbs,
         pound, pounds, - pound, litre, litres, liter, liters, gallon, gallons, barrels,
         hectare, hectares, ha, px, sqkm, sqmi, km2, volts, acre, acres, sq, square, cubic, degree, degrees,
         ° c, ° f, mph, km / h, knots, kw, mw, megawatts, volt, volts, watts, times, fold, - fold,
         - storey, - story, - floor, - room, - seat, - seater, - man, - member, - strong, - page, - point,
         - bed, - wheel, - track, - lane, - part, - time, storeys, stories, floors, gb, mb, tb, mhz, ghz,
         points, percentage points`,
        'measure',
      ],
      ['%, percent, per cent, pct, - percent', 'percent'],
      [
        `dollar, dollars, $, usd, euro, euros, €, pesos, peso, colones, cordobas, soles, sucres, bolivars,
         bolivares, quetzales, reais, pound sterling, pounds sterling, £, cfa, cfa francs, franc, francs, naira,
         birr, rupee, rupees, shillings, rubles,
         roubles, sek, gbp, eur, yen, yuan, cent, cents, million dollars, billion dollars, hryvnia, hryvnias, lira`,
        'money',
      ],
      [
        `am, pm, a . m, p . m, a m, p m, o'clock, oclock, o ' clock, hours gmt, gmt, utc, hrs, hours local time, hrs gmt`,
        'time',
      ],
      [
        `year old, years old, - year - old, - year old, - years - old, year - old, years - old, years of age,
         yo, - yr - old, - year - olds, year olds, year - olds, months old, - month - old, - day - old,
         days old, - week - old, weeks old, month - old`,
        'age',
      ],
      [
        `second, seconds, minute, minutes, mins, min, hour, hours, hrs, day, days, night, nights, week, weeks,
         weekend, weekends, month, months, year, years, yrs, decade, decades,
         century, centuries, - second, - minute, - hour, - day, - night, - week, - month, - year, - decade,
         working days, - day - old ceasefire, fortnights, millennia, semesters, nights, s, ' s`,
        'duration',
      ],
    ]),
    before: endingPhrases([
      [
        'aged, aged under, aged over, under the age of, below the age of, over the age of, aged about, aged between, age, ages, age of, ages of, aged around',
        'age',
      ],
      ['$, us $, u . s . $, usd, eur, €, £, gbp, cfa, fcfa, us dollars', 'money'],
      [
        `no ., nos ., no . :, number, nr, nr ., nos, n °, #, section, article, articles, chapter, chap ., page,
         pages, p ., pp ., resolution, route, highway, hwy, road, rn, phase,
         image, rescue, slide, caption, exhibit, channel, room, flight,
         model, version, volume, vol ., part, paragraph, para ., line, item, annex,
         appendix, figure, table, level, block, gate, hill, point, checkpoint, camp,
         group of, ward, district, zone, protocol, convention, law, decree, title, type, class, form, standard, primary, category, stage,
         boeing, cessna, airbus, antonov, ilyushin, tupolev, sukhoi, mirage, mig, embraer, fokker, beechcraft, mark, mk,
         interstate, apollo, league, ligue, grade, radio, tv, area, exercise nr .`,
        'label',
      ],
      [
        `brigade, battalion, division, regiment, company, squadron, platoon, task force, corps, sector, unit,
         army, column, wing, bomb squad`,
        'unitName',
      ],
    ]),
    fillers: new Set(
      words(
        `consecutive, straight, more, full, other, additional, long, short, square, calendar, working, business,
         further, successive, whole, separate`,
      ),
    ),
    months: new Set(words(MONTHS)),
    doubtfulMonths: new Set(words('may, march')),
    ofMonth: new Set(words('of')),
    beforeYear: new Set(
      words(
        `in, since, of, by, until, till, from, during, before, after, late, early, mid, year, circa, summer,
         winter, spring, autumn, fall, and, -, –, /`,
      ),
    ),
    notYear: endingPhrases([
      [
        `total of, toll of, number of, force of, strength of, sum of, count of, group of, crowd of, army of,
         out of, population of`,
        true,
      ],
    ]),
    theYear: new Set(words('the, a, its, their, this, that')),
    leadUnits: new Set(words('hours')),
    ofAge: new Set(),
    alsoAge: new Set(words('also, about, around, only, just')),
    clockHours: new Set(words('hours')),
    atClock: new Set(words('at')),
    functionWords: new Set(
      words(
        `the, a, an, and, or, but, in, on, at, to, of, for, from, by, with, as, is, was, were, are, had, has,
         have, when, after, before, that, which, who, they, he, she, it,
         this, there, where, while, until, since, also, then, because, although, under, between, during, over,
         into, against, its, his, her, their, following, according, only`,
      ),
    ),
    formations: new Set(
      words(
        `brigade, battalion, division, regiment, company, squadron, platoon, corps, army, fleet, guards,
         mechanized, mechanised, armored, armoured, infantry, motorized,
         motorised, airborne, separate, military, parachute, battery, legion, cavalry, marine, special, tank,
         air, artillery, mountain, assault`,
      ),
    ),
    wholes: endingPhrases([
      [
        `of the, of all, out of, out of the, of a group of, of its, of their, of his, of these, of those,
         out of a total of, of a total of`,
        true,
      ],
    ]),
  },
};
