import { describe } from 'vitest';
import { checkQuantities } from '../../extract/testing/cases.ts';
import { QUANTITIES } from './quantities.ts';

describe('cardinals', () => {
  checkQuantities(QUANTITIES, [
    ['47 soldiers died', '47 = 47, <digits>'],
    ['1,200 men and 12,345,678 shells', '1,200 = 1200, <digits>', '12,345,678 = 12345678, <digits>'],
    ['3 100 fled', '3 100 = 3100, <digits>'],
    ['ninety-eight dead', 'ninety-eight = 98, <words>'],
    ['one hundred and five wounded', 'one hundred and five = 105, <words>'],
    ['Twenty one men', 'Twenty one = 21, <words>'],
    ['a hundred prisoners', 'a hundred = 100, <words>'],
    ['two thousand three hundred and six', 'two thousand three hundred and six = 2306, <words>'],
    ['3 million people', '3 million = 3000000, <digits and words>'],
    ['2.5 million people', '2.5 million = 2500000, <digits and words>'],
    ['12 thousand', '12 thousand = 12000, <digits and words>'],
    ['10k refugees and 1.2M tents', '10k = 10000, <digits>', '1.2M = 1200000, <digits>'],
    ['a dozen fighters', 'a dozen = 12, <words>'],
    ['half a dozen trucks', 'half a dozen = 6, <part of a lot>'],
    ['a couple of women', 'a couple = 2, <words>'],
    ['half a million', 'half a million = 500000, <part of a scale>'],
    ['five and a half million', 'five and a half million = 5500000, <mixed>'],
    ['forty-five (45) men', 'forty-five (45) = 45, <words>'],
    ['one soldier and two others', 'one = 1, <a>', 'two = 2, <words>'],
    ['1, 234, 567', '1 = 1, <digits>', '234 = 234, <digits>', '567 = 567, <digits>'],
    ['three dead, two wounded', 'three = 3, <words>', 'two = 2, <words>'],
    ['zero is a number', 'zero = 0, <words>', 'a = 1, <a>'],
    ['this one, which one, that one'],
  ]);
});

describe('bounds, ranges and approximations', () => {
  checkQuantities(QUANTITIES, [
    ['at least 84 fighters', 'at least 84 = 84.. atLeast, <atLeast> <number>'],
    ['more than a dozen', 'more than a dozen = 12.. atLeast, <atLeast> <number>'],
    [
      'over 70 and above 80',
      'over 70 = 70.. atLeast, <atLeast> <number>',
      'above 80 = 80.. atLeast, <atLeast> <number>',
    ],
    ['no fewer than six', 'no fewer than six = 6.. atLeast, <atLeast> <number>'],
    [
      'up to 100, as many as 30',
      'up to 100 = ..100 atMost, <atMost> <number>',
      'as many as 30 = ..30 atMost, <atMost> <number>',
    ],
    ['not even close to 400', 'not even close to 400 = ..400 atMost, <atMost> <number>'],
    ['no more than five', 'no more than five = ..5 atMost, <atMost> <number>'],
    ['5,000+ fled', '5,000+ = 5000.. atLeast, <atLeast> <number>'],
    ['~5,000+ fled', '~5,000+ = 5000.. atLeast, <atLeast> <number>'],
    ['20 or more men', '20 or more = 20.. atLeast, <atLeast> <number>'],
    ['200 or more than 190', '200 = 200, <digits>', 'more than 190 = 190.. atLeast, <atLeast> <number>'],
    [
      'about 30, nearly 40',
      'about 30 = 30..30 about, <about> <number>',
      'nearly 40 = 40..40 about, <about> <number>',
    ],
    ['some two dozen men', 'some two dozen = 24..24 about, <about> <number>'],
    ['at least some 30', 'at least some 30 = 30.. atLeast, <atLeast> <number>'],
    ['89–98 killed', '89–98 = 89..98 range, <number>–<number>'],
    ['25–82+ killed', '25–82+ = 25..82 range, <number>–<number>'],
    ['between 10 and 15', 'between 10 and 15 = 10..15 range, between <number> and <number>'],
    ['10 to 15 people', '10 to 15 = 10..15 range, <number> to <number>'],
    ['from 10 to 15 people', 'from 10 to 15 = 10..15 range, <number> to <number>'],
    ['two or three men', 'two or three = 2..3 range, <number> or <number>'],
    ['rose from 21 to 23', '21 = 21, <digits>', '23 = 23, <digits>'],
    [
      'more than 100 and fewer than 300',
      'more than 100 and fewer than 300 = 100..300 range, <atLeast> and <atMost>',
    ],
    [
      'more than 40 and less than 10',
      'more than 40 = 40.. atLeast, <atLeast> <number>',
      'less than 10 = ..10 atMost, <atMost> <number>',
    ],
  ]);
});

describe('vague words, nought and one', () => {
  checkQuantities(QUANTITIES, [
    [
      'dozens killed and hundreds wounded',
      'dozens = .. vague, <vague lots>',
      'hundreds = .. vague, <vague lots>',
    ],
    ['tens of thousands fled', 'tens of thousands = .. vague, <vague lots>'],
    ['several hundred men', 'several hundred = .. vague, <vague lots>'],
    [
      'several men, many women, a number of children',
      'several = .. vague, <vague word>',
      'many = .. vague, <vague word>',
      'a number of = .. vague, <vague word>',
    ],
    ['both pilots died', 'both = 2, <both>'],
    ['an estimated 350 men, a total of 50', '350 = 350, <digits>', '50 = 50, <digits>'],
    ['many first responders', 'many = .. vague, <vague word>', 'first = 1 (1), <ordinal>, ordinal'],
    ['heavy losses, heavy weapons', 'heavy = .. vague, <heavy>'],
    ['no casualties', 'no = 0, <zero>'],
    ['no longer, no more help'],
    ['none died; nobody was hurt', 'none = 0, <zero>', 'nobody = 0, <zero>'],
    ['a soldier and another man', 'a = 1, <a>', 'another = 1, <another>'],
    ['a third soldier', 'a third = 1 (3), <ordinal>'],
    ['killed two and hurt a third', 'two = 2, <words>', 'a third = 1 (3), <ordinal>'],
  ]);
});

describe('no counts', () => {
  checkQuantities(QUANTITIES, [
    ['half of the 20 soldiers', 'half = .. vague, <fraction>, fraction', '20 = 20, <digits>, whole'],
    ['three of the 12 men', 'three = 3, <words>', '12 = 12, <digits>, whole'],
    ['8 out of 10 men', '8 = 8, <digits>', '10 = 10, <digits>, whole'],
    [
      'a third of them, two thirds',
      'a third = .. vague, <fraction>, fraction',
      'two thirds = .. vague, <fraction>, fraction',
    ],
    ['40 % of it, 40 percent', '40 = 40, <digits>, percent', '40 = 40, <digits>, percent'],
    [
      'an AK-47, a BMP-2 and an Su-25',
      'an = 1, <a>',
      '47 = 47, <digits>, model',
      'a = 1, <a>',
      '2 = 2, <digits>, model',
      'an = 1, <a>',
      '25 = 25, <digits>, model',
    ],
    ['M16 rifles', '16 = 16, <digits>, model'],
    ['the 3rd Brigade', '3rd = 1 (3), <ordinal>, unitName'],
    ['the second attack', 'second = 1 (2), <ordinal>, ordinal'],
    ['at 15:30 or 3 pm', '15 = 15, <digits>, time', '30 = 30, <digits>, time', '3 = 3, <digits>, time'],
    ['aged 12, 12 years old', '12 = 12, <digits>, age', '12 = 12, <digits>, age'],
    ['a 12-year-old girl', 'a = 1, <a>', '12 = 12, <digits>, age'],
    ['Amina Sow, 45, said', '45 = 45, <digits>, age'],
    ['the death of Amina Sow, 45.', '45 = 45, <digits>, age'],
    ['a woman in her 20s was found', 'a = 1, <a>', '20 = 20, <digits>, duration'],
    ['60 km away', '60 = 60, <digits>, distance'],
    ['for three days and 40 minutes', 'three = 3, <words>, duration', '40 = 40, <digits>, duration'],
    ['three consecutive nights', 'three = 3, <words>, duration'],
    ['$20 and 300 euros', '20 = 20, <digits>, money', '300 = 300, <digits>, money'],
    ['they said so [3]', '3 = 3, <digits>, footnote'],
    [
      'call +223-20-22-33-44',
      '223 = 223, <digits>, phone',
      '20 = 20, <digits>, phone',
      '22 = 22, <digits>, phone',
      '33 = 33, <digits>, phone',
      '44 = 44, <digits>, phone',
    ],
    ['a 122 mm rocket', 'a = 1, <a>', '122 = 122, <digits>, measure'],
    ['in 2012, (2015)', '2012 = 2012, <digits>, date', '2015 = 2015, <digits>, date'],
    [
      'between 2014 and 2020',
      'between 2014 and 2020 = 2014..2020 range, between <number> and <number>, date',
    ],
    ['on 12 May 15 people', '12 = 12, <digits>, date', '15 = 15, <digits>'],
    ['in March 20 people', '20 = 20, <digits>'],
    ['2000 soldiers', '2000 = 2000, <digits>'],
    ['won 3-2', '3 = 3, <digits>, score', '2 = 2, <digits>, score'],
    ['No. 5', '5 = 5, <digits>, label'],
    ['strength2 and casualties1', '2 = 2, <digits>, label', '1 = 1, <digits>, label'],
    ['at 16.5° north', '16.5 = .. vague, <digits>, coordinate'],
  ]);
});
