import type { RelationRule } from '../../extract/page/words.ts';
import { relationsOfPeople } from './relations-people.ts';

/** Examples speak of an invented country; "Free Valleys Front" and the like are unknown to any registry. */
export const relations: readonly RelationRule[] = [
  {
    name: '<entry>, formed on <date>',
    kind: 'formed',
    pattern: '(?:formed|founded|established|created) {plain}(?:(?:on|in) )?(?<from>{D})',
    entry: 'subject',
    alone: true,
    of: ['organisation'],
    examples: [
      {
        entry: 'The Free Valleys Front (FVF) is a rebel group in Halia that was formed on May 6, 2031.',
        text: 'The Free Valleys Front (FVF) is a rebel group in Halia that was formed on May 6, 2031.',
        gives: 'local:free-valleys-front formed 2031-05-06–',
      },
      {
        entry: 'The Telm League is an alliance of armed groups.',
        text: 'The league was one of three and it was created during talks on June 14, 2034, in Orvane.',
        gives: 'local:telm-league formed 2034-06-14–',
      },
    ],
    counter: [
      {
        entry: 'The Telm League is an alliance of armed groups.',
        text: 'The league formed the Orvane Council on May 6, 2031.',
      },
      { text: 'A line formed outside the bank on May 6, 2031.' },
    ],
  },
  {
    name: '<actor> was formed on <date>',
    kind: 'formed',
    pattern:
      '(?<subject>{A}) (?:was|were) (?:formed|founded|established|created) {gap}(?:(?:on|in) )?(?<from>{D})',
    alone: true,
    examples: [
      {
        text: 'In Halia the Telm League was founded in Orvane on May 6, 2031.',
        gives: 'local:telm-league formed 2031-05-06–',
      },
    ],
    counter: [{ text: 'On May 6, 2031, the Telm League founded a school.' }],
  },
  {
    name: 'called <old name> before changing its name on <date>',
    kind: 'renamed',
    pattern:
      '(?:(?:initially|originally|first|formerly|previously) )?(?:called|named|known as) (?<role>{AS}) {gap}(?:changing|changed|renamed|rename) {plain}(?:(?:on|in) )?(?<from>{D})',
    entry: 'subject',
    alone: true,
    of: ['organisation'],
    examples: [
      {
        entry: 'The Free Valleys Front is a political movement in Halia.',
        text: 'The movement was initially called the Front of the Valleys (FV) before changing its name on May 19, 2033.',
        gives: 'local:free-valleys-front renamed "Front of the Valleys" 2033-05-19–',
      },
    ],
    counter: [
      {
        entry: 'The Free Valleys Front is a political movement in Halia.',
        text: 'The movement called Orvane Radio on May 19, 2033.',
      },
    ],
  },
  {
    name: '<entry> is an alliance between <actors>',
    kind: 'memberOf',
    pattern:
      '(?:is|was) (?:{near})(?:alliance|coalition|union|federation|umbrella|grouping|merger) (?:between|of|comprising|uniting) {near}(?<subject>{As})',
    entry: 'object',
    of: ['organisation'],
    examples: [
      {
        entry: 'The Telm League is a coalition in Halia.',
        text: 'The Telm League is an alliance between the Free Valleys Front and the Orvane Council.',
        gives: 'local:free-valleys-front memberOf local:telm-league',
      },
    ],
    counter: [
      {
        entry: 'The Telm League is a coalition in Halia.',
        text: 'The Telm League is an alliance of armed groups formed near Orvane City.',
      },
    ],
  },
  {
    name: '<actor>, a coalition of <actors>',
    kind: 'memberOf',
    pattern:
      '(?<object>{A}) , {near}(?:alliance|coalition|union|federation) (?:between|of) {near}(?<subject>{As})',
    examples: [
      {
        text: 'They fought the Telm League, a coalition of the former rebel Free Valleys Front and the loyal Orvane Council militias.',
        gives: 'local:orvane-council memberOf local:telm-league',
      },
    ],
    counter: [{ text: 'They fought the Telm League, the enemy of the Orvane Council.' }],
  },
  {
    name: 'in <month>, <actor> left <actor>',
    kind: 'memberOf',
    pattern:
      '(?:(?:in|on) )?(?<to>{D}) (?:, )?(?<subject>{AS}) (?:left|quit|exited|withdrew from|pulled out of) (?<object>{B})',
    examples: [
      {
        entry: 'The Telm League is a coalition in Halia.',
        text: 'In May 2031, the Orvane Council left the Telm League over the war.',
        gives: 'local:orvane-council memberOf local:telm-league –2031-05-31',
      },
    ],
    counter: [
      { text: 'In May 2031, the Orvane Council left Orvane City.' },
      { text: 'The Orvane Council left early.' },
    ],
  },
  {
    name: '<actor> left <actor> in <month>',
    kind: 'memberOf',
    pattern:
      '(?<subject>{AS}) (?:left|quit|exited|withdrew from|pulled out of) (?<object>{B}) (?:(?:in|on) )?(?<to>{D})',
    examples: [
      {
        text: 'Then the Orvane Council quit the Telm League on May 3, 2031.',
        gives: 'local:orvane-council memberOf local:telm-league –2031-05-03',
      },
    ],
    counter: [{ text: 'Then the Orvane Council quit talking on May 3, 2031.' }],
  },
  {
    name: 'between <year> and <year>, <actor> joined <actor> in <actor>',
    kind: 'memberOf',
    pattern: '(?<during>{D}) , (?<subject>{AS}) joined {AS} in (?<object>{B})',
    examples: [
      {
        text: 'Between 2031 and 2033, the Orvane Council joined the Free Valleys Front in the Telm League.',
        gives: 'local:orvane-council memberOf local:telm-league 2031-01-01–2033-12-31',
      },
    ],
    counter: [{ text: 'Between 2031 and 2033, the Orvane Council joined talks in the Telm League.' }],
  },
  {
    name: '<actor> joined <actor> in <month>',
    kind: 'memberOf',
    pattern: '(?<subject>{AS}) joined (?<object>{B}) (?:(?:in|on) )?(?<from>{D})',
    examples: [
      {
        text: 'Then the Orvane Council joined the Telm League on May 3, 2031.',
        gives: 'local:orvane-council memberOf local:telm-league 2031-05-03–',
      },
    ],
    counter: [{ text: 'Then the Orvane Council joined in on May 3, 2031.' }],
  },
  {
    name: '<accord> was signed on <dates>',
    kind: 'signed',
    pattern: 'signed {plain}(?:(?:on|in) )?(?<from>{Ds})',
    entry: 'subject',
    alone: true,
    of: ['accord'],
    examples: [
      {
        entry: 'The Orvane Accords are a 2035 agreement.',
        text: 'The agreement was signed on March 3 and April 9, 2035, in Orvane.',
        gives: 'local:orvane-accords signed 2035-04-09–',
      },
    ],
    counter: [
      {
        entry: 'The Orvane Accords are a 2035 agreement.',
        text: 'The agreement was broken on May 15, 2035.',
      },
    ],
  },
  {
    name: '<accord> was signed by <actors>',
    kind: 'signed',
    pattern: 'signed (?:{Ds} )?by {near}(?<subject>{As})',
    entry: 'object',
    of: ['accord'],
    examples: [
      {
        entry: 'The Orvane Accords are a 2035 agreement.',
        text: 'It was signed by the Telm League and the Orvane Council.',
        gives: 'local:telm-league signed local:orvane-accords',
      },
    ],
    counter: [
      { entry: 'The Orvane Accords are a 2035 agreement.', text: 'It was drafted by the Telm League.' },
    ],
  },
  {
    name: '<actor>-affiliated <actor>',
    kind: 'alliedWith',
    pattern: '(?<object>{A}) - (?:affiliated|linked|aligned|allied) {near}(?<subject>{A})',
    examples: [
      {
        text: 'The raid was led by the Telm League-affiliated Nahr Brigade.',
        gives: 'local:nahr-brigade alliedWith local:telm-league',
      },
    ],
    counter: [{ text: 'The raid was led by the Telm League and the Nahr Brigade.' }],
  },
  {
    name: '<entry> split from <actor>',
    kind: 'splitFrom',
    pattern:
      '(?:split|splintered|seceded|broke away|(?:splinter|breakaway) (?:group|faction|movement)) (?:from|of) (?<object>{A})(?: (?:(?:on|in) )?(?<from>{D}))?',
    entry: 'subject',
    of: ['organisation'],
    examples: [
      {
        entry: 'The Nahr Front is a rebel group in Halia.',
        text: 'It split from the Telm League on May 3, 2031.',
        gives: 'local:nahr-front splitFrom local:telm-league 2031-05-03–',
      },
    ],
    counter: [{ entry: 'The Nahr Front is a rebel group in Halia.', text: 'It split in two in May 2031.' }],
  },
  {
    name: '<entry> was dissolved on <date>',
    kind: 'dissolved',
    pattern: '(?:dissolved|disbanded) {plain}(?:(?:on|in) )?(?<from>{D})',
    entry: 'subject',
    alone: true,
    of: ['organisation'],
    examples: [
      {
        entry: 'The Nahr Front was a rebel group in Halia.',
        text: 'The group was disbanded on May 3, 2031.',
        gives: 'local:nahr-front dissolved 2031-05-03–',
      },
    ],
    counter: [
      { entry: 'The Nahr Front was a rebel group in Halia.', text: 'The group moved on May 3, 2031.' },
    ],
  },
  ...relationsOfPeople,
];
