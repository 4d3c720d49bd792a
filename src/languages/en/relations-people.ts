import type { RelationRule } from '../../extract/page/words.ts';

const OFFICE =
  '(?:(?:prime |deputy |vice |interim |acting |transitional |defence |defense |foreign |interior ){0,3}(?:governor|president|minister|mayor|amenukal|prefect|ambassador|chairman|chairwoman|chairperson|secretary|commander|chief|director|emir|king|sultan))(?: - general| general)?';

/** What persons are to organisations. Examples speak of an invented country. */
export const relationsOfPeople: readonly RelationRule[] = [
  {
    name: '<person> has been <office> since <date>',
    kind: 'holdsOffice',
    pattern: `(?:is|was|been|as|became|appointed|named|elected) (?:(?:currently|also|now|its|their) )?(?<role>${OFFICE}(?: of (?:[^\\s,.;]+ ){0,5}?[^\\s,.;]+)?) (?:(?:since|from|on|in) )?(?<from>{D})(?: (?:to|until) (?<to>{D}))?`,
    entry: 'subject',
    alone: true,
    of: ['person'],
    examples: [
      {
        entry: 'Adan Weru, born in Telm, is a Halian general.',
        text: 'Weru is currently the governor of Telm Region since May 22, 2033, and a farmer.',
        gives: 'local:adan-weru holdsOffice "governor of Telm Region" 2033-05-22–',
      },
      {
        entry:
          'Adan Weru is a Halian politician who has served as the amenukal of the Ilmar since May 20, 2034.',
        text: 'Adan Weru is a Halian politician who has served as the amenukal of the Ilmar since May 20, 2034.',
        gives: 'local:adan-weru holdsOffice "amenukal of the Ilmar" 2034-05-20–',
      },
    ],
    counter: [
      {
        entry: 'Adan Weru is a Halian general.',
        text: 'Weru met the governor of Telm Region on May 22, 2033.',
      },
    ],
  },
  {
    name: '<person> has been head of <actor>',
    kind: 'leads',
    pattern:
      '(?:is|was|been|as|became|&) (?:(?:currently|also|now) )?(?:leader|head|founder|co - founder) (?:& leader )?of (?:[^\\s‹.;,]+ ){0,5}?(?<object>{A})',
    entry: 'subject',
    of: ['person'],
    examples: [
      {
        entry: 'Adan Weru is a Halian general.',
        text: 'He has also been the head of his faction of Valley Guards and Allies since the start.',
        gives: 'local:adan-weru leads local:valley-guards',
      },
    ],
    counter: [
      { entry: 'Adan Weru is a Halian general.', text: 'He met the leader of the Orvane Council.' },
      { entry: 'Adan Weru is a Halian general.', text: 'He was an alleged leader of the Orvane Council.' },
    ],
  },
  {
    name: '<person>, member of <actor>',
    kind: 'memberOf',
    pattern: '(?:member|figure) (?:& (?:[^\\s‹,.;]+ ){1,3}?)?of {near}(?<object>{A})',
    entry: 'subject',
    of: ['person'],
    examples: [
      {
        entry: 'Adan Weru was a Halian rebel.',
        text: 'For years he served as a founding member of the Orvane Council, then retired.',
        gives: 'local:adan-weru memberOf local:orvane-council',
      },
      {
        entry: 'Adan Weru was a Halian rebel.',
        text: 'He was a senior figure and alleged emir of Nahr-Telm.',
        gives: 'local:adan-weru memberOf local:nahr-telm',
      },
    ],
    counter: [{ entry: 'Adan Weru was a Halian rebel.', text: 'He killed a member.' }],
  },
  {
    name: '<person> served in <actor>',
    kind: 'memberOf',
    pattern: '{AS} (?:served|fought|enlisted) in (?<object>{B})',
    entry: 'subject',
    of: ['person'],
    examples: [
      {
        entry: 'Adan Weru was a Halian rebel.',
        text: 'Before that, Weru served in the Orvane Guard for years.',
        gives: 'local:adan-weru memberOf local:orvane-guard',
      },
    ],
    counter: [{ entry: 'Adan Weru was a Halian rebel.', text: 'He served in silence.' }],
  },
  {
    name: '<actor> spokesman <person>',
    kind: 'holdsOffice',
    pattern:
      "(?<object>{A})(?: ' s)? (?<role>(?:spokesman|spokeswoman|spokesperson|leader|chief of staff|secretary - general)) (?:, )?{title}(?<subject>{A})",
    examples: [
      {
        text: 'It was said that Telm League spokesman Adan Weru counted nine dead.',
        gives: 'local:adan-weru holdsOffice local:telm-league "spokesman"',
      },
      {
        text: 'It was said that Telm League spokesman Lt. Adan Weru counted nine dead.',
        gives: 'local:adan-weru holdsOffice local:telm-league "spokesman"',
      },
    ],
    counter: [{ text: 'It was said that Telm League spokesmen counted nine dead.' }],
  },
];
