import { keyed } from '../../extract/dates/table.ts';
import type { DateWords } from '../../extract/dates/words.ts';
import { words } from '../../extract/numbers/numerals.ts';
import { endingPhrases, startingPhrases } from '../../extract/numbers/phrases.ts';
import { NUMERALS } from './numerals.ts';

/** French dates: *le 1er mai 2015*, *jeudi soir*, *il y a trois jours*, *dans la nuit de jeudi à vendredi*. */
export const DATES: DateWords = {
  numerals: NUMERALS,
  order: 'dmy',
  months: keyed({
    1: 'janvier, janv, jan',
    2: 'fevrier, fevr, fev',
    3: 'mars',
    4: 'avril, avr',
    5: 'mai',
    6: 'juin',
    7: 'juillet, juil, jui',
    8: 'aout',
    9: 'septembre, sept, sep',
    10: 'octobre, oct',
    11: 'novembre, nov',
    12: 'decembre, dec',
  }),
  weekdays: keyed({
    1: 'lundi, lundis, lun',
    2: 'mardi, mardis, mar',
    3: 'mercredi, mercredis, mer',
    4: 'jeudi, jeudis, jeu',
    5: 'vendredi, vendredis, ven',
    6: 'samedi, samedis, sam',
    7: 'dimanche, dimanches, dim',
  }),
  // *Sept* is seven as well; *été* is a participle.
  doubtful: new Set(words('mars, sept, dec, jui, lun, mar, mer, jeu, ven, sam, dim, ete')),
  short: new Set(
    words(
      'janv, jan, fevr, fev, avr, juil, jui, sept, sep, oct, nov, dec, lun, mar, mer, jeu, ven, sam, dim',
    ),
  ),
  units: new Map([
    ...words('jour, jours, journee, journees').map((w) => [w, 'day'] as const),
    ...words('weekend, weekends').map((w) => [w, 'weekend'] as const),
    ...words('week').map((w) => [w, 'week'] as const),
    ...words('semaine, semaines').map((w) => [w, 'week'] as const),
    ...words('quinzaine').map((w) => [w, 'fortnight'] as const),
    ...words('mois').map((w) => [w, 'month'] as const),
    ...words('an, ans, annee, annees').map((w) => [w, 'year'] as const),
    ...words('decennie, decennies').map((w) => [w, 'decade'] as const),
  ]),
  unitPlurals: new Set(words('jours, journees, weekends, semaines, ans, annees, decennies')),
  weekendTail: startingPhrases([['- end, - ends', true]]),
  relative: startingPhrases([
    ["aujourd'hui, ce jour, dans la journee", { days: 0, from: 'speech' }],
    ['ce matin', { days: 0, from: 'speech', part: 'morning' }],
    ['cet apres-midi, cet apres midi', { days: 0, from: 'speech', part: 'afternoon' }],
    ['ce soir', { days: 0, from: 'speech', part: 'evening' }],
    ['cette nuit', { days: 0, from: 'speech', part: 'night' }],
    ['hier, dernier jour', { days: -1, from: 'speech' }],
    ['nuit derniere', { days: -1, from: 'speech', part: 'night' }],
    ['avant-hier, avant hier', { days: -2, from: 'speech' }],
    ['demain', { days: 1, from: 'speech' }],
    ['apres-demain, apres demain', { days: 2, from: 'speech' }],
    ['jour meme, meme jour, ce jour la, ce jour-la, ce meme jour', { days: 0, from: 'text' }],
    ["veille, jour d'avant, jour precedent", { days: -1, from: 'text' }],
    ["lendemain, jour d'apres, jour suivant", { days: 1, from: 'text' }],
    ['surlendemain', { days: 2, from: 'text' }],
    ['avant-veille', { days: -2, from: 'text' }],
  ]),
  beside: endingPhrases([
    ["lendemain du, lendemain de, lendemain d', jour d'apres le", 1],
    ["veille du, veille de, veille d'", -1],
    ['surlendemain du', 2],
    ['avant-veille du', -2],
  ]),
  after: startingPhrases([
    ['plus tard', { sign: 1, from: 'text' }],
    ['plus tot, auparavant', { sign: -1, from: 'text' }],
    ['apres', { sign: 1, from: 'text' }],
  ]),
  before: endingPhrases([
    [
      "il y a, voici, voila, il y a environ, il y a pres de, il y a de cela, il y a plus de, il y a plus d'",
      { sign: -1 },
    ],
    ["dans, dans environ, d'ici, d'ici a", { sign: 1 }],
  ]),
  reckoned: startingPhrases([
    ["apres, a partir de, a partir d', a compter de, a compter d'", 1],
    ['avant', -1],
  ]),
  shift: new Map([
    ...words('dernier, derniere, derniers, dernieres, precedent, precedente').map((w) => [w, -1] as const),
    ...words('ce, cet, cette').map((w) => [w, 0] as const),
    ...words('prochain, prochaine, prochains, prochaines').map((w) => [w, 1] as const),
  ]),
  shiftAfter: startingPhrases([
    [
      `dernier, derniere, derniers, dernieres, passe, passee, passes, passees, precedent, precedente,
       precedents, precedentes, ecoule, ecoulee`,
      -1,
    ],
    ['en cours', 0],
    [
      "prochain, prochaine, prochains, prochaines, suivant, suivante, suivants, suivantes, d'apres, a venir, qui vient",
      1,
    ],
  ]),
  soon: new Set(words('')),
  weekOf: endingPhrases([['semaine du, semaine de', true]]),
  weeksLater: startingPhrases([
    ['en huit, en 8', 1],
    ['en quinze, en 15', 2],
  ]),
  nthAhead: new Set(),
  lasting: new Set(words('pendant, durant, pour')),
  amounts: new Map([
    ['quelques', 3],
    ['plusieurs', 3],
  ]),
  amountLinks: new Set([',', "'", ...words('plus, de, d')]),
  articles: new Set(words('un, une')),
  determiners: new Set(words('le, la, les, l')),
  several: new Set(words('les')),
  of: new Set(words('de, d, du')),
  and: new Set(words('et')),
  last: new Set(words('dernier, derniere')),
  rangeTo: startingPhrases([["au, a, jusqu'au, jusqu'a, aux, -, –, —", true]]),
  between: new Set(words('entre')),
  rangeFrom: new Set(words('du, de')),
  onDay: new Set(words('le, du, au, ce, les')),
  inMonth: new Set(words('en, depuis, courant, debut, fin, mi, dernier, des')),
  beforeYear: new Set(words('en, depuis, annee, de, fin, debut, avant, apres, mi, courant, a')),
  since: endingPhrases([
    ["depuis, depuis le, a partir du, a partir de, a partir d', a compter du, des le, apres le, apres", true],
  ]),
  periodParts: endingPhrases([
    ["debut, debut du mois de, debut du mois d', premiers jours de, tout debut", 'begin'],
    ["mi, mi -, milieu, milieu du mois de, milieu du mois d'", 'middle'],
    ["fin, fin du mois de, fin du mois d', derniers jours de", 'end'],
    ['reste', 'rest'],
    ['toute, tout', 'all'],
  ]),
  periodSpans: {
    week: { begin: [1, 2], middle: [3, 4], end: [4, 7] },
    month: { begin: [1, 5], middle: [10, 19], end: [21, 31] },
  },
  partBefore: endingPhrases([
    ['matin du, matinee du, matinee de, aube du, matin de', 'morning'],
    ['apres-midi du, apres-midi de, apres midi du', 'afternoon'],
    ['soir du, soiree du, soiree de, soir de', 'evening'],
    ['nuit, nuit du, nuit de', 'night'],
  ]),
  nightInto: endingPhrases([['nuit menant à, nuit menant au, nuit précédant', true]]),
  partAfter: startingPhrases([
    [
      `matin, au matin, dans la matinee, en matinee, en debut de matinee, en fin de matinee,
       en milieu de matinee, a l'aube, tot le matin, tres tot le matin, au petit matin, a la mi-journee,
       matinee, dans la matinee de`,
      'morning',
    ],
    ['a midi, vers midi, mi-journee, en milieu de journee', 'midday'],
    [
      `apres-midi, apres midi, dans l'apres-midi, en debut d'apres-midi, en fin d'apres-midi,
       en milieu d'apres-midi, fin d'apres-midi`,
      'afternoon',
    ],
    [
      'soir, au soir, dans la soiree, en soiree, en debut de soiree, en fin de soiree, en fin de journee, au crepuscule',
      'evening',
    ],
    [
      'nuit, dans la nuit, en pleine nuit, vers minuit, a minuit, peu avant minuit, peu apres minuit, tard dans la nuit',
      'night',
    ],
  ]),
  seasons: keyed({ 0: 'hiver', 1: 'printemps', 2: 'ete', 3: 'automne' }),
  feasts: startingPhrases([
    ['noel, jour de noel', 1225],
    ["jour de l'an, nouvel an", 101],
    ['toussaint, jour de la toussaint, journee de la toussaint', 1101],
  ]),
};
