import { describe, expect, it } from 'vitest';
import type { Toll } from '../model/toll.ts';
import { ARMY, event, FRONT, party, said } from './claims.corpus.ts';
import type { CountedClaim } from './input.ts';
import { countEvent } from './rules.ts';

function total(claims: CountedClaim[], rule = 'latest', measure = 'killed'): Toll {
  return row(claims, null, null, rule, measure);
}

function row(
  claims: CountedClaim[],
  side: string | null,
  status: Toll['status'],
  rule = 'latest',
  measure = 'killed',
): Toll {
  const tolls = countEvent({ event: event(), claims }, rule);
  const found = tolls.find((one) => one.measure === measure && one.side === side && one.status === status);
  if (!found) throw new Error(`no such row in ${JSON.stringify(tolls, null, 1)}`);
  return found;
}

const bounds = ({ low, best, high }: Toll) => [low, best, high];
const clauses = (toll: Toll) => Object.fromEntries(toll.derivation.map((step) => [step.claim, step.clause]));

describe('what every rule shares', () => {
  it('adds up the sides where nobody gives a total', () => {
    const claims = [said('98', { victim: ARMY, by: 'Front' }), said('5', { victim: FRONT, by: 'Front' })];
    expect(bounds(row(claims, 'vesk-army', null))).toEqual([98, 98, 98]);
    expect(bounds(row(claims, 'bank-front', 'combatant'))).toEqual([5, 5, 5]);
    expect(bounds(total(claims))).toEqual([103, 103, 103]);
  });

  it('never adds a part to its whole, and gives the part its own class', () => {
    const claims = [
      said('14', { id: 'whole' }),
      said('3', { id: 'part', partOf: 'whole', victim: party('soldiers', { status: 'combatant' }) }),
    ];
    expect(bounds(total(claims))).toEqual([14, 14, 14]);
    expect(clauses(total(claims))).toEqual({ whole: 'latest.newest', part: 'total.whole' });
    expect(bounds(row(claims, null, 'combatant'))).toEqual([3, 3, 3]);
  });

  it('lets a part that is larger than the whole of another raise the low, and says so', () => {
    const claims = [
      said('14', { id: 'whole', on: '2031-03-06' }),
      said('30', { id: 'other', on: '2031-03-05' }),
      said('19', { id: 'part', partOf: 'other', victim: party('children', { age: 'child' }) }),
    ];
    const toll = total(claims);
    expect(bounds(toll)).toEqual([19, 19, 19]);
    expect(clauses(toll).part).toBe('part.raisesLow');
    expect(toll.notes.join()).toContain('19');
  });

  it('adds up victims told in one breath, and not those of another sentence or of an apposition', () => {
    const at = (start: number, words: string) => ({ start, end: start + words.length, exact: words });
    const told = (words: string, start: number, number: string, over = {}) =>
      said(number, {
        id: `${words} ${start}`,
        report: 'r',
        span: at(start, words),
        victim: party(words, over),
      });
    const man = told('man', 100, '1');
    const women = told('women', 107, '2', { sex: 'woman', status: 'civilian' });
    const child = told('child', 122, '1', { age: 'child', status: 'civilian' });
    expect(bounds(total([man, women, child]))).toEqual([4, 4, 4]);
    expect(total([man, women, child]).derivation.map((step) => step.counted)).toEqual([true, true, true]);
    expect(bounds(total([man, told('women', 400, '2', { sex: 'woman', status: 'civilian' })]))).toEqual([
      2, 2, 2,
    ]);
    expect(bounds(total([told('wife', 100, '1'), told('Ana Reyl', 106, '1')]))).toEqual([1, 1, 1]);
    expect(bounds(total([told('people', 100, '4'), told('man', 112, '1'), told('women', 120, '3')]))).toEqual(
      [4, 4, 4],
    );
  });

  it.each([
    ['a denial', { stance: 'denies' }, 'stance.denies'],
    ['a doubt', { stance: 'doubts' }, 'stance.doubts'],
    ['a retraction', { stance: 'retracts' }, 'stance.retracts'],
    ['a cumulative figure', { scope: 'cumulative' }, 'scope.cumulative'],
    ['an older event', { scope: 'background' }, 'scope.background'],
    ['what is feared', { modality: 'feared' }, 'modality.feared'],
  ] as const)('leaves out %s: unknown, never 0', (_, over, clause) => {
    for (const rule of ['latest', 'conservative', 'gtd', 'acled', 'representative', 'informative']) {
      const toll = total([said('40', { id: 'it', ...over })], rule);
      expect(bounds(toll)).toEqual([null, null, null]);
      expect(clauses(toll)).toEqual({ it: clause });
    }
  });

  it('keeps the superseded figure out and names what replaced it', () => {
    const toll = total([
      said('21', { id: 'old', by: 'police' }),
      said('23', { id: 'new', by: 'police', supersedes: 'old' }),
    ]);
    expect(bounds(toll)).toEqual([23, 23, 23]);
    expect(clauses(toll)).toEqual({ old: 'superseded', new: 'latest.newest' });
  });

  it('keeps a sum open above where one side has no figure', () => {
    const toll = total([said('5', { victim: FRONT }), said('dozens', { victim: ARMY })]);
    expect(bounds(toll)).toEqual([5, 5, null]);
  });

  it('counts who was hit and died among the killed alone', () => {
    const hit = (over: object) =>
      said('1', { id: 'hit', measure: 'injured', inferred: ['measure'], ...over });
    const dead = said('1', { id: 'dead', victim: party('a boy', { age: 'child', sex: 'man' }) });
    const toll = total([hit({ victim: party('the child', { age: 'child' }) }), dead], 'latest', 'injured');
    expect(bounds(toll)).toEqual([null, null, null]);
    expect(clauses(toll)).toEqual({ hit: 'outcome.died' });
    expect(total([hit({ victim: party('a woman', { sex: 'woman' }) }), dead], 'latest', 'injured').best).toBe(
      1,
    );
    expect(total([hit({ inferred: [] }), dead], 'latest', 'injured').best).toBe(1);
    const four = said('4', { id: 'four', measure: 'injured', inferred: ['measure'] });
    const less = total([four, dead], 'latest', 'injured');
    expect(less.best).toBe(3);
    expect(less.derivation[0]?.words).toContain('1 of those hit are told dead');
    const wounded = said('2', { id: 'wounded', measure: 'injured' });
    expect(clauses(total([four, dead, wounded], 'latest', 'injured'))).toEqual({
      four: 'outcome.hit',
      wounded: 'latest.newest',
    });
    const boy = {
      victim: party('a boy', { age: 'child' }),
      quantity: { low: 1, high: 1, exactness: 'exact', words: 'a' },
    } as const;
    const hurt = said('1', { id: 'hurt', measure: 'injured', on: '2031-03-05', ...boy });
    const gone = said('1', { id: 'gone', on: '2031-03-07', ...boy });
    expect(clauses(total([hurt, gone], 'latest', 'injured'))).toEqual({ hurt: 'outcome.died' });
    expect(total([hurt, { ...gone, publishedAt: '2031-03-04' }], 'latest', 'injured').best).toBe(1);
    expect(total([hurt, { ...gone, report: hurt.report }], 'latest', 'injured').best).toBe(1);
    const named = (measure: 'killed' | 'injured') =>
      said('1', { id: measure, measure, victim: party('Ana Reyl') });
    expect(clauses(total([named('killed'), named('injured')], 'latest', 'injured'))).toEqual({
      injured: 'outcome.died',
    });
  });

  it('takes the one spoken of again for the one told dead, and another for another', () => {
    const one = (words: string, number: string, over = {}) =>
      said('1', {
        id: `${words} ${over === undefined ? '' : JSON.stringify(over)}`,
        report: 'r',
        victim: party(words, { age: /child|boy/.test(words) ? 'child' : null }),
        quantity: { low: 1, high: 1, exactness: 'exact', words: number },
        ...over,
      });
    const dead = one('six-year-old boy', 'a');
    const injured = (words: string, number: string) =>
      total([dead, one(words, number, { measure: 'injured' })], 'latest', 'injured').best;
    expect(injured('child', '')).toBeNull();
    expect(injured('boy', '')).toBeNull();
    expect(injured('child', 'another')).toBe(1);
    expect(injured('grandmother', '')).toBe(1);
  });

  it('takes several who were hit for those told dead one by one, and keeps more than the wounded where nobody died', () => {
    const both = said('2', { id: 'both', measure: 'injured', inferred: ['measure'], report: 'r' });
    const one = (words: string, over: object) =>
      said('1', {
        id: words,
        report: 'r',
        victim: party(words, over),
        quantity: { low: 1, high: 1, exactness: 'exact', words: 'a' },
      });
    const woman = one('woman', { sex: 'woman' });
    const son = one('son', { sex: 'man' });
    expect(clauses(total([both, woman, son], 'latest', 'injured'))).toEqual({ both: 'outcome.died' });
    expect(total([both, woman, one('child', {})], 'latest', 'injured').best).toBe(1);
    const four = said('4', { id: 'four', measure: 'injured', inferred: ['measure'], report: 'r' });
    const three = said('3', { id: 'three', measure: 'injured', report: 'r' });
    expect(total([four, three], 'latest', 'injured').best).toBe(4);
  });

  it('lets one carrier that says "wounded" say it for a carrier that says only "shot"', () => {
    const hurt = { measure: 'injured', original: 'o', victim: party('the driver') } as const;
    const toll = total(
      [
        said('1', { id: 'wounded', ...hurt }),
        said('1', { id: 'shot', inferred: ['measure'], ...hurt }),
        said('1', { id: 'dead', victim: party('the guard') }),
      ],
      'latest',
      'injured',
    );
    expect(toll.best).toBe(1);
  });

  it('reads 0 where somebody says that nobody was hurt', () => {
    expect(bounds(total([said('0')]))).toEqual([0, 0, 0]);
  });
});

describe('latest', () => {
  it('takes the newest, lets each claimant’s last word bound it, and the lowest where the newest differ', () => {
    const toll = total([
      said('10', { id: 'army', by: 'army', on: '2031-03-05' }),
      said('98', { id: 'one', by: 'spokesman', on: '2031-03-06' }),
      said('81', { id: 'two', by: 'colonel', on: '2031-03-06' }),
      said('60', { id: 'paper', outlet: 'The Ford Post', on: '2031-03-04' }),
    ]);
    expect(bounds(toll)).toEqual([10, 81, 98]);
    expect(clauses(toll)).toEqual({
      army: 'latest.standing',
      one: 'latest.newestDiffer',
      two: 'latest.newest',
      paper: 'latest.older',
    });
  });

  it('leaves the high open after "at least"', () => {
    expect(bounds(total([said('at least 11')]))).toEqual([11, 11, null]);
  });
});

describe('conservative, representative, informative', () => {
  const claims = [said('3', { id: 'a' }), said('3-9', { id: 'b' }), said('7', { id: 'c' })];
  it('take the smallest, the most frequent and the largest of rows', () => {
    expect(bounds(total(claims, 'conservative'))).toEqual([3, 3, 3]);
    expect(bounds(total(claims, 'representative'))).toEqual([3, 3, 3]);
    expect(bounds(total(claims, 'informative'))).toEqual([7, 7, 9]);
  });
  it('count ten carriers of one original ten times', () => {
    const carriers = [
      said('8', { id: 'd', original: 'o' }),
      said('8', { id: 'e', original: 'o' }),
      said('3'),
    ];
    expect(bounds(total(carriers, 'representative'))).toEqual([8, 8, 8]);
  });
});
