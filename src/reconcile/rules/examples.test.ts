import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../model/assessment.ts';
import { ARMY, event, party, said } from '../claims.corpus.ts';
import type { CountInput } from '../input.ts';
import { countEvent, RULES } from '../rules.ts';

/** The examples on the pages of docs/rules: each sentence stands here with its claims, and comes out as it says. */

type Given = Omit<CountInput, 'event'>;
type Expected = readonly (number | null)[];

const civilians = party('villagers', { status: 'civilian' });
const on = (day: number) => `2031-03-0${day}`;
const told = (words: string, day: number, over = {}) =>
  said(words, { on: on(day), id: `${words} on ${day}`, ...over });
const unreliable: Assessment = {
  of: { kind: 'report', id: 'rumour' },
  reliability: 'E',
  access: null,
  interest: null,
  by: 'a coder',
  at: '2031-04-01',
  reason: 'for the example',
};
const warZone = { activeWarZone: true, strikeStatus: null, acceptedBy: [], blamed: [] };
const only = (...claims: Given['claims']): Given => ({ claims });

const EXAMPLES: {
  readonly [rule: string]: readonly (readonly [
    starts: string,
    cases: readonly (readonly [Given, Expected])[],
  ])[];
} = {
  gtd: [
    ['9 on 4 March, 14 on', [[only(told('9', 4), told('14', 9)), [14, 14, 14]]]],
    [
      '9 on 4 March, 40 from',
      [
        [
          {
            claims: [
              told('9', 4),
              told('40', 9, { report: 'rumour' }),
              told('90', 9, { by: 'the attackers', interest: 'enemy' }),
            ],
            assessments: [unreliable],
          },
          [9, 9, 9],
        ],
      ],
    ],
    ['9 on the 5th', [[only(told('9', 5), told('9', 9), told('14', 9)), [9, 9, 9]]]],
    [
      '14, 14 and 9',
      [
        [
          only(told('9', 3), told('9', 4), told('14', 9), told('14', 9, { id: 'again' }), told('9', 9)),
          [14, 14, 14],
        ],
      ],
    ],
    ['9, 14 and 11', [[only(told('9', 9), told('14', 9), told('11', 9)), [9, 9, 9]]]],
    [
      '"At least 11"',
      [
        [only(said('at least 11')), [11, 11, 11]],
        [only(said('dozens')), [null, null, null]],
      ],
    ],
  ],
  acled: [
    [
      '"Dozens" (elders)',
      [
        [
          only(said('dozens', { by: 'elders' }), said('31', { by: 'medics' }), said('8', { by: 'army' })),
          [8, 8, 8],
        ],
      ],
    ],
    [
      '"Several": 3',
      [
        [only(said('several')), [3, 3, 3]],
        [{ claims: [said('several')], context: warZone }, [10, 10, 10]],
        [only(said('several'), said('21')), [21, 21, 21]],
      ],
    ],
  ],
  ibc: [
    [
      '9 from one outlet',
      [
        [only(said('9', { outlet: 'Post', victim: civilians })), [null, null, null]],
        [
          only(
            said('9', { by: 'a mayor', report: 'r', victim: civilians }),
            said('12', { by: 'a nurse', report: 'r', victim: civilians }),
          ),
          [null, null, null],
        ],
        [
          only(
            said('9', { outlet: 'Post', victim: civilians }),
            said('12', { outlet: 'Wire', victim: civilians }),
          ),
          [9, null, 12],
        ],
        [
          only(
            said('9', { outlet: 'Post', victim: civilians }),
            said('12', { outlet: 'Wire', victim: civilians }),
            said('15', { outlet: 'Echo' }),
          ),
          [9, null, 15],
        ],
      ],
    ],
    [
      '100 and 120',
      [
        [
          {
            claims: ['100', '120'].map((words) =>
              said(words, { outlet: words, scope: 'cumulative', victim: civilians }),
            ),
            overlaps: [
              { event: 'market', measure: 'killed', low: 10, high: 12, certainty: 'confirmed' },
              { event: 'bridge', measure: 'killed', low: 5, high: 5, certainty: 'potential' },
            ],
          },
          [83, null, 110],
        ],
      ],
    ],
  ],
  'ucdp-style': [
    [
      '12 and 15 from',
      [
        [
          only(
            said('12', { outlet: 'Post' }),
            said('15', { outlet: 'Wire' }),
            said('20', { by: 'the army', interest: 'self', victim: ARMY }),
            said('98', { by: 'the Front', interest: 'enemy' }),
          ).claims.map((claim) => ({ ...claim, victim: ARMY })),
          [12, 12, 20],
        ],
      ].map(([claims, expected]) => [{ claims } as Given, expected as Expected] as const),
    ],
  ],
  latest: [
    [
      'The army says 10',
      [
        [
          only(
            told('10', 5, { by: 'the army' }),
            told('98', 6, { by: 'a spokesman' }),
            told('81', 6, { by: 'a colonel' }),
            told('60', 4, { outlet: 'a newspaper' }),
          ),
          [10, 81, 98],
        ],
      ],
    ],
  ],
  ...Object.fromEntries(
    [
      ['conservative', [3, 3, 3]],
      ['representative', [3, 3, 3]],
      ['informative', [7, 7, 9]],
    ].map(([rule, expected]) => [
      rule,
      [['Three reports give', [[only(said('3'), said('3-9'), said('7')), expected as Expected]]]],
    ]),
  ),
};

/** The sentences of a page's examples: a line each in a list, and all of it where there is none. */
function sentences(rule: string): string[] {
  const root = join(import.meta.dirname, '..', '..', '..', 'docs', 'rules');
  const page = readFileSync(join(root, `${rule}.md`), 'utf8');
  const section = /^## Examples?\n\n([\s\S]*?)(?:\n## |$(?![\s\S]))/m.exec(page)?.[1] ?? '';
  const listed = section.split('\n').filter((line) => line.startsWith('- '));
  return listed.length > 0 ? listed.map((line) => line.slice(2)) : [section.trim()];
}

describe.each(RULES.map(({ id }) => id).filter((id) => id !== 'airwars'))('the examples of %s', (rule) => {
  it('are all here', () => {
    expect(sentences(rule).length).toBeGreaterThan(0);
    const known = (EXAMPLES[rule] ?? []).map(([starts]) => starts);
    for (const sentence of sentences(rule))
      expect(
        known.filter((one) => sentence.startsWith(one)),
        sentence,
      ).toHaveLength(1);
    expect(known).toHaveLength(sentences(rule).length);
  });

  it.each((EXAMPLES[rule] ?? []).map(([starts, cases]) => [starts, cases] as const))('%s', (_, cases) => {
    for (const [given, expected] of cases) {
      const total = countEvent({ event: event(), ...given }, rule).find(
        (toll) => toll.measure === 'killed' && toll.side === null && toll.status === null,
      );
      expect([total?.low, total?.best, total?.high]).toEqual(expected);
    }
  });
});

it('the example of airwars comes out as the incident was published', () => {
  expect(sentences('airwars')[0]).toContain('65–73 killed, of them 15–17 children');
  const child = party('children', { status: 'civilian', age: 'child' });
  const claims = [
    said('at least 50', { by: 'press', victim: civilians }),
    said('15-17', { by: 'press', victim: child }),
    said('at least 69', { by: 'an NGO', victim: civilians }),
    said('dozens', { by: 'a channel', victim: civilians }),
    said('hundreds', { by: 'a channel', victim: civilians, measure: 'injured' }),
  ];
  const victims = Array.from({ length: 73 }, (_, at) => ({
    id: `v${at}`,
    name: at < 65 ? `Victim ${at}` : null,
    age: at < 15 ? ('child' as const) : ('adult' as const),
    sex: null,
    status: 'civilian' as const,
    fate: 'killed' as const,
  }));
  const context = { activeWarZone: true, strikeStatus: 'likely' as const, acceptedBy: [], blamed: [] };
  const rows = countEvent({ event: event(), claims, victims, context }, 'airwars')
    .filter(({ side, status }) => side === null && status === 'civilian')
    .map(({ measure, age, low, high }) => [measure, age ?? 'all', low, high]);
  expect(rows).toEqual([
    ['injured', 'all', 100, 200],
    ['killed', 'all', 65, 73],
    ['killed', 'child', 15, 17],
  ]);
});
