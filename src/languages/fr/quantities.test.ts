import { describe } from 'vitest';
import { checkQuantities } from '../../extract/testing/cases.ts';
import { QUANTITIES } from './quantities.ts';

describe('cardinals', () => {
  checkQuantities(QUANTITIES, [
    ['47 soldats tués', '47 = 47, <digits>'],
    [
      '3 100 hommes, 3.100 femmes, 1 234 567 obus',
      '3 100 = 3100, <digits>',
      '3.100 = 3100, <digits>',
      '1 234 567 = 1234567, <digits>',
    ],
    ['4,800 soldats, 1,5 million', '4,800 = 4800, <digits>', '1,5 million = 1500000, <digits and words>'],
    ['04 corps', '04 = 4, <digits>'],
    ['quatre-vingt-dix-huit morts', 'quatre-vingt-dix-huit = 98, <words>'],
    ['quatre-vingts et une autre', 'quatre-vingts = 80, <words>', 'une autre = 1, <another>'],
    ['mille deux cents réfugiés', 'mille deux cents = 1200, <words>'],
    [
      'soixante et onze, soixante-dix-sept',
      'soixante et onze = 71, <words>',
      'soixante-dix-sept = 77, <words>',
    ],
    ['septante et un, nonante-deux', 'septante et un = 71, <words>', 'nonante-deux = 92, <words>'],
    ['vingt et un blessés', 'vingt et un = 21, <words>'],
    ['deux cent trois', 'deux cent trois = 203, <words>'],
    ['cent mille, deux millions', 'cent mille = 100000, <words>', 'deux millions = 2000000, <words>'],
    ['un million et demi', 'un million et demi = 1500000, <mixed>'],
    [
      'une douzaine, une demi-douzaine',
      'une douzaine = 12, <words>',
      'une demi-douzaine = 6, <part of a lot>',
    ],
    ['six morts et quatre blessés', 'six = 6, <words>', 'quatre = 4, <words>'],
    ['un soldat et deux civils', 'un = 1, <a>', 'deux = 2, <words>'],
  ]);
});

describe('bounds, ranges and approximations', () => {
  checkQuantities(QUANTITIES, [
    ['au moins 84 morts', 'au moins 84 = 84.. atLeast, <atLeast> <number>'],
    ["plus d'une vingtaine de morts", "plus d'une vingtaine = 20.. atLeast, <atLeast> <number>"],
    [
      'plus de 100, dépasse 200',
      'plus de 100 = 100.. atLeast, <atLeast> <number>',
      'dépasse 200 = 200.. atLeast, <atLeast> <number>',
    ],
    ['supérieur ou égal à 30', 'supérieur ou égal à 30 = 30.. atLeast, <atLeast> <number>'],
    [
      "jusqu'à 700, moins de 20",
      "jusqu'à 700 = ..700 atMost, <atMost> <number>",
      'moins de 20 = ..20 atMost, <atMost> <number>',
    ],
    ['pas plus de dix', 'pas plus de dix = ..10 atMost, <atMost> <number>'],
    ['500 ou plus', '500 ou plus = 500.. atLeast, <atLeast> <number>'],
    ['une trentaine de corps', 'une trentaine = 30..30 about, <about> <number>'],
    [
      'une dizaine, deux centaines',
      'une dizaine = 10..10 about, <about> <number>',
      'deux centaines = 200..200 about, <about> <number>',
    ],
    [
      'environ 30, près de 40, quelque 50',
      'environ 30 = 30..30 about, <about> <number>',
      'près de 40 = 40..40 about, <about> <number>',
      'quelque 50 = 50..50 about, <about> <number>',
    ],
    ['20 environ', '20 environ = 20..20 about, <about> <number>'],
    ['entre 10 et 15 morts', 'entre 10 et 15 = 10..15 range, between <number> and <number>'],
    ['de 10 à 15 morts', 'de 10 à 15 = 10..15 range, <number> to <number>'],
    ['deux ou trois hommes', 'deux ou trois = 2..3 range, <number> or <number>'],
    ['est passé de 21 à 23', '21 = 21, <digits>', '23 = 23, <digits>'],
    ["près d'un pont", 'un = 1, <a>'],
  ]);
});

describe('vague words, nought and one', () => {
  checkQuantities(QUANTITIES, [
    [
      'des dizaines de morts, plusieurs centaines',
      'des dizaines = .. vague, <vague lots>',
      'plusieurs centaines = .. vague, <vague lots>',
    ],
    [
      'plusieurs hommes, quelques femmes',
      'plusieurs = .. vague, <vague word>',
      'quelques = .. vague, <vague word>',
    ],
    ['de nombreux civils, le nombre de morts', 'de nombreux = .. vague, <vague word>'],
    ["personne n'a été tué, une personne n'a pas survécu", "personne n' = 0, <zero>", 'une = 1, <a>'],
    ['un total de 50 morts', '50 = 50, <digits>'],
    [
      'de lourdes pertes, certains blessés',
      'lourdes = .. vague, <heavy>',
      'certains = .. vague, <vague word>',
    ],
    ['aucun blessé, aucune victime', 'aucun = 0, <zero>', 'aucune = 0, <zero>'],
    ['sans faire de victimes', 'sans faire de = 0, <sans>'],
    ['un troisième soldat', 'un troisième = 1 (3), <ordinal>'],
  ]);
});

describe('no counts', () => {
  checkQuantities(QUANTITIES, [
    ['la moitié des 20 soldats', 'moitié = .. vague, <fraction>, fraction', '20 = 20, <digits>, whole'],
    ['un cinquième des hommes', 'un cinquième = .. vague, <fraction>, fraction'],
    ['40 %, cent pour cent', '40 = 40, <digits>, percent', 'cent = 100, <words>, percent'],
    [
      'la 3e compagnie, le 1er bataillon',
      '3e = 1 (3), <ordinal>, unitName',
      '1er = 1 (1), <ordinal>, unitName',
    ],
    [
      'à 15h30, vers 16 heures',
      '15 = 15, <digits>, time',
      '30 = 30, <digits>, time',
      '16 = 16, <digits>, time',
    ],
    ['un enfant de 3 ans, âgé de 12 ans', 'un = 1, <a>', '3 = 3, <digits>, age', '12 = 12, <digits>, age'],
    ['à 60 km de Kona', '60 = 60, <digits>, distance'],
    ['depuis trois jours', 'trois = 3, <words>, duration'],
    [
      '2 000 francs, 20 milliards de dollars',
      '2 000 = 2000, <digits>, money',
      '20 milliards = 20000000000, <digits and words>, money',
    ],
    ['le 4 mai, en 2012', '4 = 4, <digits>, date', '2012 = 2012, <digits>, date'],
    ['en mars 15 soldats', '15 = 15, <digits>'],
    ['les trois premières heures', 'trois = 3, <words>, duration'],
    ['un T-72', 'un = 1, <a>', '72 = 72, <digits>, model'],
  ]);
});
