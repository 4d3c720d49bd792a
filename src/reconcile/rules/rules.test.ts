import { describe, expect, it } from 'vitest';
import type { Assessment, EventContext, Victim } from '../../model/assessment.ts';
import type { Toll } from '../../model/toll.ts';
import { ARMY, event, FRONT, party, said } from '../claims.corpus.ts';
import type { CountInput } from '../input.ts';
import { countEvent } from '../rules.ts';

type Wanted = Partial<Pick<Toll, 'measure' | 'side' | 'status' | 'age' | 'sex'>>;

/** The row of a rule's tolls that the wanted fields name; the total where none does. */
function count(rule: string, input: Omit<CountInput, 'event'>, wanted: Wanted = {}): Toll {
  const { measure = 'killed', side = null, status = null, age, sex } = wanted;
  const tolls = countEvent({ event: event(), ...input }, rule);
  const found = tolls.find(
    (toll) =>
      toll.measure === measure &&
      toll.side === side &&
      toll.status === status &&
      toll.age === age &&
      toll.sex === sex,
  );
  if (!found) throw new Error(`no such row among ${JSON.stringify(tolls, null, 1)}`);
  return found;
}

const bounds = ({ low, best, high }: Toll) => [low, best, high];
const clauses = (toll: Toll) => Object.fromEntries(toll.derivation.map((step) => [step.claim, step.clause]));
const counted = (toll: Toll) => toll.derivation.filter((step) => step.counted).map((step) => step.claim);

function graded(report: string, reliability: Assessment['reliability']): Assessment {
  const of = { kind: 'report' as const, id: report };
  return {
    of,
    reliability,
    access: null,
    interest: null,
    by: 'a coder',
    at: '2031-04-01',
    reason: 'for the test',
  };
}

const civilians = party('villagers', { status: 'civilian' });

describe('gtd', () => {
  it('takes the most recent source', () => {
    const toll = count('gtd', {
      claims: [said('9', { id: 'old', on: '2031-03-04' }), said('14', { id: 'new', on: '2031-03-09' })],
    });
    expect(bounds(toll)).toEqual([14, 14, 14]);
    expect(clauses(toll)).toEqual({ old: 'gtd.older', new: 'gtd.mostRecent' });
    expect(toll.notes).toContain('Sources differ: 9 (the report itself), 14 (the report itself)');
  });

  it('unless it is of questionable validity, or rests on the claim of the perpetrators', () => {
    const claims = [
      said('9', { id: 'old', on: '2031-03-04' }),
      said('40', { id: 'rumour', report: 'rumour', on: '2031-03-09' }),
      said('90', { id: 'boast', by: 'the Front', interest: 'enemy', on: '2031-03-09' }),
    ];
    const toll = count('gtd', { claims, assessments: [graded('rumour', 'E')] });
    expect(bounds(toll)).toEqual([9, 9, 9]);
    expect(clauses(toll)).toEqual({
      old: 'gtd.mostRecent',
      rumour: 'gtd.questionable',
      boast: 'gtd.perpetrator',
    });
  });

  it('takes the majority where the recent sources differ', () => {
    const claims = [
      said('9', { id: 'a', on: '2031-03-05' }),
      said('9', { id: 'b', on: '2031-03-09' }),
      said('14', { id: 'c', on: '2031-03-09' }),
    ];
    const toll = count('gtd', { claims });
    expect(bounds(toll)).toEqual([9, 9, 9]);
    expect(clauses(toll)).toEqual({ a: 'gtd.majority', b: 'gtd.majority', c: 'gtd.differs' });
  });

  it('asks the recent sources for their majority before all', () => {
    const claims = [
      said('9', { id: 'a', on: '2031-03-03' }),
      said('9', { id: 'b', on: '2031-03-04' }),
      said('14', { id: 'c', on: '2031-03-09' }),
      said('14', { id: 'd', on: '2031-03-09' }),
      said('9', { id: 'e', on: '2031-03-09' }),
    ];
    const toll = count('gtd', { claims });
    expect(bounds(toll)).toEqual([14, 14, 14]);
    expect(clauses(toll)).toEqual({
      a: 'gtd.older',
      b: 'gtd.older',
      c: 'gtd.majority',
      d: 'gtd.majority',
      e: 'gtd.differs',
    });
  });

  it('takes the lowest where there is no majority', () => {
    const claims = [
      said('9', { id: 'a', on: '2031-03-09' }),
      said('14', { id: 'b', on: '2031-03-09' }),
      said('11', { id: 'c', on: '2031-03-09' }),
    ];
    const toll = count('gtd', { claims });
    expect(bounds(toll)).toEqual([9, 9, 9]);
    expect(clauses(toll)).toEqual({ a: 'gtd.lowest', b: 'gtd.differs', c: 'gtd.differs' });
  });

  it('reads "at least 11" as 11, and leaves blank what has no usable figure', () => {
    const least = count('gtd', { claims: [said('at least 11', { id: 'it' })] });
    expect(bounds(least)).toEqual([11, 11, 11]);
    expect(clauses(least)).toEqual({ it: 'gtd.mostRecent' });
    const blank = count('gtd', { claims: [said('dozens', { id: 'a' }), said('up to 30', { id: 'b' })] });
    expect(bounds(blank)).toEqual([null, null, null]);
    expect(clauses(blank)).toEqual({ a: 'noFigure', b: 'gtd.noUsableNumber' });
  });

  it('counts ten carriers of one communiqué once', () => {
    const carriers = Array.from({ length: 10 }, (_, at) =>
      said('40', { id: `c${at}`, original: 'communique', on: '2031-03-09', by: 'the ministry' }),
    );
    const claims = [
      ...carriers,
      said('9', { id: 'x', on: '2031-03-09' }),
      said('9', { id: 'y', on: '2031-03-09' }),
    ];
    expect(bounds(count('gtd', { claims }))).toEqual([9, 9, 9]);
  });

  it('says that nobody assessed the sources', () => {
    const toll = count('gtd', {
      claims: [said('9', { id: 'a', report: 'r' }), said('9', { id: 'b' })],
      assessments: [graded('r', 'B')],
    });
    expect(toll.notes).toContain('nobody assessed the sources of 1 of 2 claims: they stand as F');
  });

  it('divides a figure for several events among those that have none of their own', () => {
    const claim = said('11', { id: 'sum', scope: 'cumulative' });
    const share = (position: number) =>
      count('gtd', { claims: [claim], shares: [{ claim, position, events: 3 }] });
    expect([0, 1, 2].map((at) => share(at).best)).toEqual([5, 3, 3]);
    expect(clauses(share(0))).toEqual({ sum: 'gtd.divided' });
    const own = count('gtd', {
      claims: [claim, said('2', { id: 'own' })],
      shares: [{ claim, position: 0, events: 3 }],
    });
    expect(own.best).toBe(2);
    expect(clauses(own)).toEqual({ own: 'gtd.mostRecent', sum: 'scope.cumulative' });
  });
});

describe('acled', () => {
  it.each([
    ['tens', 10],
    ['dozens', 12],
    ['hundreds', 100],
    ['thousands', 1000],
    ['plusieurs dizaines', 10],
    ['des centaines', 100],
  ])('reads "%s" as %i', (words, value) => {
    const toll = count('acled', { claims: [said(words, { id: 'it' })] });
    expect(bounds(toll)).toEqual([value, value, value]);
    expect(clauses(toll)).toEqual({ it: 'acled.vagueWord' });
  });

  it('takes the most conservative estimate and notes the dispute', () => {
    const toll = count('acled', {
      claims: [
        said('dozens', { id: 'a', by: 'elders' }),
        said('31', { id: 'b', by: 'medics' }),
        said('8', { id: 'c', by: 'army' }),
      ],
    });
    expect(bounds(toll)).toEqual([8, 8, 8]);
    expect(clauses(toll)).toEqual({ a: 'acled.higher', b: 'acled.higher', c: 'acled.conservative' });
    expect(toll.notes).toContain('[disputed: 8 (army), 12 (elders), 31 (medics)]');
  });

  it('codes deaths without a number as 10 in a war zone and 3 elsewhere, and says where nobody decided', () => {
    const claims = [said('several', { id: 'it' })];
    const context: EventContext = { activeWarZone: true, strikeStatus: null, acceptedBy: [], blamed: [] };
    expect(count('acled', { claims, context }).best).toBe(10);
    expect(count('acled', { claims, context: { ...context, activeWarZone: false } }).best).toBe(3);
    const open = count('acled', { claims });
    expect(open.best).toBe(3);
    expect(clauses(open)).toEqual({ it: 'acled.noNumber' });
    expect(open.notes.join()).toContain('nobody said whether this was a war zone');
  });

  it('has a number for deaths without one only where nobody gives one', () => {
    const several = said('several', { id: 'several', by: 'a shopkeeper' });
    const toll = count('acled', { claims: [several, said('21', { id: 'it' })] });
    expect(bounds(toll)).toEqual([21, 21, 21]);
    expect(clauses(toll)).toEqual({ several: 'noFigure', it: 'acled.conservative' });
    const other = said('several', { id: 'other', victim: civilians });
    const both = count('acled', { claims: [other, said('21', { id: 'it', victim: ARMY })] });
    expect(bounds(both)).toEqual([24, 24, 24]);
    expect(clauses(both)).toEqual({ other: 'acled.noNumber', it: 'acled.conservative' });
  });

  it('gives one number for the event, not one a side, and none for the injured', () => {
    const tolls = countEvent(
      {
        event: event(),
        claims: [
          said('9', { victim: ARMY }),
          said('2', { victim: FRONT }),
          said('4', { measure: 'injured' }),
        ],
      },
      'acled',
    );
    expect(tolls.map((toll) => [toll.measure, toll.side, toll.best])).toEqual([['killed', null, 11]]);
  });

  it('leaves out sources that people found not reputable', () => {
    const toll = count('acled', {
      claims: [said('2', { id: 'a', report: 'blog' }), said('9', { id: 'b' })],
      assessments: [graded('blog', 'D')],
    });
    expect(toll.best).toBe(9);
    expect(clauses(toll)).toEqual({ a: 'acled.notReputable', b: 'acled.conservative' });
  });
});

describe('ucdp-style', () => {
  it('takes the most independent sources, the lower where they differ, and bounds by all that is reliable', () => {
    const toll = count('ucdp-style', {
      claims: [
        said('12', { id: 'press', interest: 'none' }),
        said('15', { id: 'agency', interest: 'none' }),
        said('20', { id: 'self', by: 'the army', interest: 'self' }),
        said('98', { id: 'enemy', by: 'the Front', interest: 'enemy' }),
      ],
    });
    expect(bounds(toll)).toEqual([12, 12, 20]);
    expect(clauses(toll)).toEqual({
      press: 'ucdp.lowerOfTier',
      agency: 'ucdp.topTierDiffers',
      self: 'ucdp.lowerTier',
      enemy: 'ucdp.enemyClaim',
    });
  });

  it('takes a claim about the enemy where there is nothing else', () => {
    const toll = count('ucdp-style', {
      claims: [said('98', { id: 'enemy', by: 'the Front', interest: 'enemy' })],
    });
    expect(bounds(toll)).toEqual([98, 98, 98]);
    expect(clauses(toll)).toEqual({ enemy: 'ucdp.topTier' });
  });

  it('counts deaths by an unknown hand for the high alone', () => {
    const toll = count('ucdp-style', {
      claims: [
        said('4', { id: 'known', perpetrator: FRONT }),
        said('9', { id: 'unknown', by: 'a witness', perpetrator: party('unidentified gunmen') }),
      ],
    });
    expect(bounds(toll)).toEqual([4, 4, 9]);
    expect(clauses(toll).unknown).toBe('ucdp.unknownPerpetrator');
  });

  it('is no event without a death in any estimate', () => {
    const toll = count('ucdp-style', { claims: [said('0')] });
    expect(bounds(toll)).toEqual([null, null, null]);
    expect(toll.notes).toContain('no death in any estimate: no event for UCDP');
  });

  it('splits the best', () => {
    const toll = count('ucdp-style', {
      claims: [said('9', { victim: ARMY }), said('2', { victim: FRONT }), said('3', { victim: civilians })],
    });
    expect(toll.best).toBe(14);
    expect(toll.notes).toContain('best splits into bank-front 2, vesk-army 9, civilians 3');
  });
});

describe('airwars', () => {
  /** The published incident ISPT0044 as claims of ours (COUNTING, section 1.3). */
  const child = party('children', { status: 'civilian', age: 'child' });
  const context: EventContext = {
    activeWarZone: true,
    strikeStatus: 'likely',
    acceptedBy: [],
    blamed: ['an air force'],
  };
  const claims = [
    said('at least 50', { id: 'press', by: 'local press', victim: civilians }),
    said('15-17', { id: 'children', by: 'local press', victim: child, partOf: 'press' }),
    said('at least 69', { id: 'ngo', by: 'an NGO', victim: civilians }),
    said('dozens', { id: 'tv', by: 'a channel', victim: civilians }),
    said('hundreds', { id: 'hurt', by: 'a channel', victim: civilians, measure: 'injured' }),
  ];
  const victim = (at: number): Victim => ({
    id: `v${at}`,
    // 65 with a name, eight identified without one.
    name: at < 65 ? `Victim ${at}` : null,
    age: at < 15 ? 'child' : 'adult',
    sex: at < 15 ? null : at < 21 ? 'woman' : at < 35 ? 'man' : null,
    status: 'civilian',
    fate: 'killed',
  });
  const victims = Array.from({ length: 73 }, (_, at) => victim(at));
  const input = { claims, context, victims };

  it('publishes 65–73: the named, and the identified above every source', () => {
    const toll = count('airwars', input, { status: 'civilian' });
    expect(bounds(toll)).toEqual([65, null, 73]);
    expect(clauses(toll)).toEqual({
      press: 'airwars.range',
      ngo: 'airwars.range',
      tv: 'noFigure',
      children: 'part',
    });
    expect(toll.notes).toContain('65 named victims raise the minimum');
    expect(toll.notes).toContain('73 victims named or identified raise the maximum above every source');
  });

  it('keeps children, women and men apart, and reads hundreds as 100–200', () => {
    const children = count('airwars', input, { status: 'civilian', age: 'child' });
    expect(bounds(children)).toEqual([15, null, 17]);
    expect(clauses(children)).toEqual({ children: 'airwars.range' });
    // nobody counts the women and the men: they are known by name alone
    const women = count('airwars', input, { status: 'civilian', sex: 'woman' });
    expect(bounds(women)).toEqual([6, null, 6]);
    expect(women.derivation).toEqual([]);
    expect(women.notes).toEqual(['6 victims known by name or identified, and no source counts them']);
    expect(bounds(count('airwars', input, { status: 'civilian', sex: 'man' }))).toEqual([14, null, 14]);
    const hurt = count('airwars', input, { status: 'civilian', measure: 'injured' });
    expect(clauses(hurt)).toEqual({ hurt: 'airwars.range' });
    expect(bounds(count('airwars', input, { status: 'civilian', measure: 'injured' }))).toEqual([
      100,
      null,
      200,
    ]);
  });

  it('grades it Fair, a likely strike, in the headline', () => {
    expect(count('airwars', input, { status: 'civilian' }).notes).toEqual(
      expect.arrayContaining([
        'grade: Fair (3 credible sources and a likely strike)',
        'strike status: Likely strike',
        'counts in the headline',
      ]),
    );
  });

  it.each([
    ['Confirmed', { acceptedBy: ['an air force'] }, claims],
    ['Contested', { blamed: ['an air force', 'a militia'] }, claims],
    ['Weak', {}, claims.slice(0, 1)],
    ['Discounted', {}, [said('4', { victim: FRONT })]],
    ['Ungraded', { strikeStatus: null }, claims],
  ])('grades %s', (grade, over, own) => {
    const toll = count('airwars', { claims: own, context: { ...context, ...over } });
    expect(toll.notes.find((note) => note.startsWith('grade: '))).toMatch(new RegExp(`^grade: ${grade} `));
  });

  it('never merges what a belligerent concedes into the range', () => {
    const conceded = said('2', { id: 'own', by: 'an air force', interest: 'enemy', victim: civilians });
    const toll = count('airwars', { claims: [...claims, conceded], context }, { status: 'civilian' });
    expect(toll.low).toBe(50);
    expect(clauses(toll).own).toBe('airwars.conceded');
    expect(toll.notes).toContain('conceded by a belligerent: 2');
  });
});

describe('ibc', () => {
  it('wants two independent reports', () => {
    const one = count('ibc', { claims: [said('9', { id: 'a', victim: civilians, outlet: 'Post' })] });
    expect(bounds(one)).toEqual([null, null, null]);
    expect(clauses(one)).toEqual({ a: 'ibc.pending' });
    expect(one.notes).toContain('pending: a second independent report is needed');
    const carried = [
      said('9', { id: 'a', original: 'o', victim: civilians }),
      said('9', { id: 'b', original: 'o', victim: civilians }),
    ];
    expect(count('ibc', { claims: carried }).low).toBeNull();
    const oneSide = [
      said('9', { id: 'a', by: 'a mayor', interest: 'self', victim: civilians }),
      said('9', { id: 'b', by: 'a minister', interest: 'self', victim: civilians }),
    ];
    expect(count('ibc', { claims: oneSide }).low).toBeNull();
  });

  it('gives a range: certain civilians below, those who may be civilians above', () => {
    const toll = count('ibc', {
      claims: [
        said('9', { id: 'a', outlet: 'Post', victim: civilians }),
        said('12', { id: 'b', outlet: 'Herald', victim: civilians }),
        said('15', { id: 'c', outlet: 'Wire', victim: party('people') }),
        said('30', { id: 'd', outlet: 'Echo', victim: FRONT }),
      ],
    });
    expect(bounds(toll)).toEqual([9, null, 15]);
    expect(clauses(toll)).toEqual({
      a: 'ibc.civilians',
      b: 'ibc.civilians',
      c: 'ibc.possiblyCivilian',
      d: 'ibc.combatants',
    });
    expect(counted(toll)).toEqual(['a', 'b', 'c']);
  });

  it('takes recorded incidents out of a total for a period, uncertain ones from the minimum alone', () => {
    const total = { scope: 'cumulative', victim: civilians } as const;
    const toll = count('ibc', {
      claims: [
        said('100', { id: 'a', outlet: 'Post', ...total }),
        said('120', { id: 'b', outlet: 'Herald', ...total }),
        said('4', { id: 'c', outlet: 'Wire', per: 'day', ...total }),
      ],
      overlaps: [
        { event: 'market', measure: 'killed', low: 10, high: 12, certainty: 'confirmed' },
        { event: 'bridge', measure: 'killed', low: 5, high: 5, certainty: 'potential' },
      ],
    });
    expect(bounds(toll)).toEqual([100 - 12 - 5, null, 120 - 10]);
    expect(clauses(toll)).toEqual({ a: 'ibc.civilians', b: 'ibc.civilians', c: 'scope.cumulative' });
    expect(toll.notes).toContain('confirmed overlap with market (10–12) taken from minimum and maximum');
    expect(toll.notes).toContain('potential overlap with bridge (5–5) taken from the minimum');
  });
});
