import { describe, expect, it } from 'vitest';
import type { Toll } from '../model/toll.ts';
import { ARMY, event, FRONT, party, said } from './claims.corpus.ts';
import type { CountedClaim } from './input.ts';
import { countEvent } from './rules.ts';

const civilians = party('villagers', { status: 'civilian' });
const bounds = ({ low, best, high }: Toll) => [low, best, high];
const clauses = (toll: Toll) => Object.fromEntries(toll.derivation.map((step) => [step.claim, step.clause]));

function killed(claims: CountedClaim[], rule = 'latest', wanted: Partial<Toll> = {}): Toll {
  const { side = null, status = null } = wanted;
  const tolls = countEvent({ event: event(), claims }, rule);
  return tolls.find((toll) => toll.measure === 'killed' && toll.side === side && toll.status === status)!;
}

describe('what one report tells', () => {
  const headline = said('37', { id: 'a headline', report: 'r', original: 'o', victim: party('') });
  const below = said('37', { id: 'below', report: 'r', original: 'o', by: 'a mayor', victim: civilians });

  it('counts a headline as the words of who says it below, and of whom they are said', () => {
    const toll = killed([headline, below], 'latest', { status: 'civilian' });
    expect(bounds(toll)).toEqual([37, 37, 37]);
    expect(toll.derivation.map(({ words }) => words)).toEqual([
      'the newest figure published; the same report says it again',
      'the newest figure published',
    ]);
  });

  it('makes one row of it', () => {
    const others = [said('9', { id: 'c' }), said('9', { id: 'd' }), said('9', { id: 'e' })];
    const twice = ['f', 'g'].map((id) => said('12', { id, report: 'one', original: 'o12' }));
    const again = ['h', 'i'].map((id) => said('12', { id, report: 'two', original: 'o12' }));
    expect(killed([...others, ...twice, ...again], 'representative').best).toBe(9);
  });

  it('takes a smaller figure for some of a larger one that has since been replaced', () => {
    const claims = [
      said('31', { id: 'whole', report: 'r', outlet: 'Post', on: '2031-03-06' }),
      said('11', { id: 'buried', report: 'r', outlet: 'Post', on: '2031-03-06' }),
      said('30', { id: 'now', supersedes: 'whole', by: 'a ministry', on: '2031-03-07' }),
    ];
    for (const rule of ['latest', 'gtd', 'acled', 'conservative', 'representative']) {
      const toll = killed(claims, rule);
      expect(clauses(toll).buried, rule).toBe('telling.smaller');
      expect(toll.best, rule).toBe(30);
    }
    const corrected = [
      said('23', { id: 'first', report: 'r', by: 'police' }),
      said('21', { id: 'right', report: 'r', by: 'police', supersedes: 'first' }),
    ];
    expect(bounds(killed(corrected))).toEqual([21, 21, 21]);
  });
});

describe('parts and their whole', () => {
  const told = (words: string, start: number, id: string, over: Partial<CountedClaim>) =>
    said(words, { id, report: 'r', by: 'an NGO', span: { start, end: start + 5, exact: words }, ...over });
  const whole = told('112', 10, 'whole', {});
  const women = told('41', 30, 'women', {
    partOf: 'whole',
    victim: party('women', { sex: 'woman', status: 'civilian' }),
  });
  const children = told('29', 45, 'children', {
    partOf: 'whole',
    victim: party('children', { age: 'child', status: 'civilian' }),
  });

  it('adds up parts of one whole told in one breath, as a part', () => {
    const others = [
      said('52', { id: 'clinic', on: '2031-03-09' }),
      said('37', { id: 'b', victim: civilians }),
    ];
    const toll = killed([whole, women, children, ...others]);
    expect(bounds(killed([whole, women, children, ...others], 'latest', { status: 'civilian' }))).toEqual([
      70, 70, 70,
    ]);
    expect(bounds(toll)).toEqual([70, 70, 112]);
    expect(clauses(toll)).toMatchObject({ women: 'part.raisesLow', children: 'part.raisesLow' });
  });

  it('lets a part of the very class of its whole raise the whole of another', () => {
    const mine = told('19', 20, 'by a mine', { partOf: 'whole' });
    const toll = killed([told('30', 10, 'whole', {}), mine, said('14', { id: 'newest', on: '2031-03-09' })]);
    expect(bounds(toll)).toEqual([19, 19, 30]);
    expect(clauses(toll)).toMatchObject({ 'by a mine': 'part.raisesLow', newest: 'latest.newest' });
  });

  it('does not add up parts that can be the same people, nor the dead of both sides as one class', () => {
    const young = told('5', 45, 'young', {
      partOf: 'whole',
      victim: party('girls', { sex: 'woman', status: 'civilian' }),
    });
    expect(bounds(killed([whole, women, young], 'latest', { status: 'civilian' }))).toEqual([41, 41, 41]);
    const both = [
      told('37', 10, 'villagers', { victim: civilians }),
      told('14', 20, 'fighters', { victim: FRONT }),
    ];
    expect(bounds(killed(both, 'latest', { side: 'bank-front' }))).toEqual([14, 14, 14]);
    expect(bounds(killed(both))).toEqual([51, 51, 51]);
  });

  it('takes the parts’ best where they show even the whole’s best to be too low', () => {
    const claims = [
      said('11', { id: 'whole', on: '2031-03-09' }),
      said('11', { id: 'source', by: 'a source', victim: ARMY, on: '2031-03-04' }),
      said('13-20', { id: 'army', by: 'the army', victim: ARMY }),
      said('8', { id: 'front', victim: FRONT }),
    ];
    expect(bounds(killed(claims))).toEqual([19, 21, 28]);
    const wide = [said('11-40', { id: 'whole' }), said('12-15', { id: 'army', victim: ARMY })];
    expect(bounds(killed(wide))).toEqual([12, 12, 40]);
  });
});

describe('rules that hold who is not said to have fought for civilians', () => {
  const claims = [
    said('30', { id: 'whole', report: 'r', by: 'a ministry' }),
    said('3', { id: 'police', report: 'r', by: 'a ministry', partOf: 'whole', victim: ARMY }),
    said('28', { id: 'other', by: 'a hospital' }),
  ];

  it('do not add to it those told as part of it who did', () => {
    expect(bounds(killed(claims, 'airwars'))).toEqual([28, null, 30]);
    expect(clauses(killed(claims, 'airwars')).police).toBe('total.whole');
    expect(bounds(killed(claims, 'airwars', { status: 'combatant' }))).toEqual([3, null, 3]);
    expect(bounds(killed(claims, 'ibc'))).toEqual([null, null, 30]);
  });

  it('count the belligerents of each side by themselves', () => {
    const fighters = [
      said('21', { id: 'a', victim: ARMY }),
      said('36', { id: 'b', victim: ARMY }),
      said('4', { id: 'c', victim: FRONT }),
    ];
    expect(bounds(killed(fighters, 'airwars', { status: 'combatant' }))).toEqual([25, null, 40]);
  });

  it('leave an incident pending whatever its parts, and a minimum to certain civilians', () => {
    const child = party('a girl', { status: 'civilian', age: 'child' });
    const one = [
      said('20', { id: 'whole', report: 'r', by: 'a mayor', victim: civilians }),
      said('20', { id: 'again', report: 'r', by: 'a nurse', victim: civilians }),
      said('5', { id: 'part', report: 'r', by: 'a mayor', partOf: 'whole', victim: child }),
    ];
    expect(bounds(killed(one, 'ibc'))).toEqual([null, null, null]);
    expect(clauses(killed(one, 'ibc'))).toEqual({ whole: 'ibc.pending', again: 'ibc.pending', part: 'part' });
    const open = [
      said('88', { id: 'a', outlet: 'Post' }),
      said('61', { id: 'b', outlet: 'Wire' }),
      said('22', { id: 'c', outlet: 'Post', partOf: 'a', report: 'report of a' }),
    ];
    expect(bounds(killed(open, 'ibc'))).toEqual([null, null, 88]);
  });
});

describe('airwars', () => {
  it('counts a story of an agency once among its sources', () => {
    const carriers = ['Post', 'Herald', 'Wire'].map((outlet) =>
      said('9', { id: outlet, outlet, original: 'o', victim: civilians }),
    );
    expect(killed(carriers, 'airwars').notes).toContain('grade: Weak (a single source)');
  });
});

describe('ucdp-style', () => {
  it('does not doubt by whose hand, where that is said, known to a registry or not', () => {
    const guard = said('14', { id: 'a', victim: FRONT, perpetrator: party('the village guard') });
    expect(bounds(killed([guard], 'ucdp-style'))).toEqual([14, 14, 14]);
    for (const words of ['unidentified gunmen', 'hommes armés', 'des inconnus', 'armed men']) {
      const unknown = said('14', { id: 'a', victim: FRONT, perpetrator: party(words) });
      expect(bounds(killed([unknown], 'ucdp-style')), words).toEqual([null, null, 14]);
    }
  });
});
