import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Toll } from '../model/toll.ts';
import { ARMY, event, FRONT, party, quantity, said } from './claims.corpus.ts';
import type { CountedClaim } from './input.ts';
import { RULES } from './rules.ts';

const ORIGINALS = RULES.filter((rule) => rule.counts === 'originals');

const figures = fc.oneof(
  fc.nat(60).map(String),
  fc.nat(60).map((n) => `at least ${n}`),
  fc.nat(60).map((n) => `up to ${n}`),
  fc.tuple(fc.nat(60), fc.nat(30)).map(([low, more]) => `${low}-${low + more}`),
  fc.constantFrom('dozens', 'hundreds', 'several'),
);

const claim = (at: number): fc.Arbitrary<CountedClaim> =>
  fc
    .record({
      words: figures,
      measure: fc.constantFrom('killed', 'injured') as fc.Arbitrary<'killed' | 'injured'>,
      victim: fc.constantFrom(
        ARMY,
        FRONT,
        party('people'),
        party('villagers', { status: 'civilian' }),
        party('children', { age: 'child' }),
      ),
      by: fc.constantFrom(undefined, 'army', 'front', 'medics'),
      outlet: fc.constantFrom('Post', 'Herald', 'Wire'),
      on: fc.constantFrom(null, '2031-03-04', '2031-03-05', '2031-03-05T18:00:00Z', '2031-03-09'),
      stance: fc.constantFrom(
        'asserts',
        'asserts',
        'asserts',
        'confirms',
        'denies',
        'doubts',
      ) as fc.Arbitrary<CountedClaim['stance']>,
      scope: fc.constantFrom('event', 'event', 'event', 'cumulative', 'background') as fc.Arbitrary<
        CountedClaim['scope']
      >,
      interest: fc.constantFrom('none', 'self', 'enemy', 'ally', 'unknown') as fc.Arbitrary<
        CountedClaim['interest']
      >,
      partOf: fc.option(fc.nat(12), { nil: undefined }),
      supersedes: fc.option(fc.nat(12), { nil: undefined }),
    })
    .map(({ words, by, on, partOf, supersedes, ...over }) =>
      said(words, {
        id: `c${at}`,
        on,
        ...(by === undefined ? {} : { by }),
        ...over,
        // Links point back alone, as in text: a later claim is part of, or replaces, an earlier one.
        ...(partOf !== undefined && partOf < at ? { partOf: `c${partOf}` } : {}),
        ...(supersedes !== undefined && supersedes < at ? { supersedes: `c${supersedes}` } : {}),
      }),
    );

/** Some carry what an earlier one says, each with its own date and its own word for the victims. */
function carried(claims: readonly CountedClaim[], of: readonly (number | null)[]): CountedClaim[] {
  const sets: CountedClaim[] = [];
  for (const [at, own] of claims.entries()) {
    const first = of[at] == null ? undefined : sets[of[at]];
    const { id, report, publishedAt, victim } = own;
    sets.push(
      first === undefined ? own : { ...first, id, report, publishedAt, ...(victim ? { victim } : {}) },
    );
  }
  return sets;
}

const claimSets = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: size }, (_, at) => claim(at))),
      fc.array(fc.option(fc.nat(8), { freq: 2 }), { minLength: size, maxLength: size }),
    ),
  )
  .map(([claims, of]) => carried(claims, of));

const tollsOf = (rule: (typeof RULES)[number], claims: readonly CountedClaim[]): readonly Toll[] =>
  rule.count({ event: event(), claims });

/** Figures alone, by row: what must not change. */
function numbers(tolls: readonly Toll[]): string[] {
  return tolls
    .map(({ measure, unit, side, status, age, sex, low, best, high }) =>
      JSON.stringify([measure, unit, side, status, age, sex, low, best, high]),
    )
    .sort();
}

describe.each(ORIGINALS.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has low ≤ best ≤ high wherever these are known', () => {
    fc.assert(
      fc.property(claimSets, (claims) => {
        for (const { low, best, high } of tollsOf(rule, claims)) {
          const known = [low, best, high].filter((value) => value !== null);
          expect([...known].sort((a, b) => a - b)).toEqual(known);
        }
      }),
    );
  });

  it('gives the same figures when a further report carries an original', () => {
    fc.assert(
      fc.property(claimSets, fc.nat(8), fc.boolean(), (claims, at, later) => {
        const carried = claims[at % claims.length]!;
        const carrier = {
          ...carried,
          id: 'zz-carrier',
          report: 'another report',
          publishedAt: carried.publishedAt === null ? null : later ? '2031-03-20' : carried.publishedAt,
        };
        expect(numbers(tollsOf(rule, [...claims, carrier]))).toEqual(numbers(tollsOf(rule, claims)));
      }),
    );
  });

  it('gives the same tolls in any order of claims', () => {
    fc.assert(
      fc.property(
        claimSets.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(tollsOf(rule, shuffled)).toEqual(tollsOf(rule, claims));
        },
      ),
    );
  });

  it('never makes a 0 out of claims that do not say 0', () => {
    fc.assert(
      fc.property(claimSets, (claims) => {
        const positive = claims.filter((one) => one.quantity?.low !== 0 && one.quantity?.high !== 0);
        for (const { low, best, high } of tollsOf(rule, positive)) expect([low, best, high]).not.toContain(0);
      }),
    );
  });

  it('says of every toll claim of its measures whether it counted, by a named clause', () => {
    fc.assert(
      fc.property(claimSets, (claims) => {
        const tolls = tollsOf(rule, claims);
        for (const measure of new Set(tolls.map((toll) => toll.measure))) {
          const told = new Set(
            tolls
              .filter((toll) => toll.measure === measure)
              .flatMap((toll) => toll.derivation.map((step) => step.claim)),
          );
          for (const one of claims) if (one.measure === measure) expect(told).toContain(one.id);
        }
        for (const step of tolls.flatMap((toll) => toll.derivation))
          expect(step.clause).toMatch(/^[a-zA-Z-]+(\.[a-zA-Z]+)*$/);
      }),
    );
  });
});

describe.each(ORIGINALS.map((rule) => [rule.id, rule] as const))('parts under %s', (_, rule) => {
  const total = (claims: CountedClaim[]) =>
    tollsOf(rule, claims).find(
      (toll) => toll.measure === 'killed' && toll.side === null && toll.status === null,
    );
  // two reports of certain civilians, so that the rules that ask for them have what they ask for
  const villagers = party('villagers', { status: 'civilian' });
  const children = party('children', { age: 'child', status: 'civilian' });
  const numbers = fc.integer({ min: 1, max: 60 });

  it('stated with their whole never add to it', () => {
    fc.assert(
      fc.property(numbers, fc.nat(60), fc.nat(60), fc.boolean(), (whole, some, others, split) => {
        fc.pre(some + others <= whole);
        const claims = ['Post', 'Wire'].flatMap((outlet) => {
          const of = { outlet, report: outlet, partOf: `${outlet} whole` };
          return [
            said(String(whole), { ...of, id: `${outlet} whole`, partOf: undefined as never }),
            said(String(some), { ...of, id: `${outlet} children`, victim: children }),
            said(String(others), { ...of, id: `${outlet} soldiers`, victim: ARMY }),
          ].map(({ partOf, ...claim }) => (partOf === undefined ? claim : { ...claim, partOf }));
        });
        const own = split ? claims : claims.filter(({ id }) => !id.endsWith('soldiers'));
        const toll = total(own);
        expect(toll?.high).toBe(whole);
        expect(toll?.low ?? 0).toBeLessThanOrEqual(whole);
        for (const step of toll?.derivation ?? [])
          if (!step.claim.endsWith('whole') && rule.id !== 'ibc') expect(step.counted).toBe(false);
      }),
    );
  });

  it('larger than the whole of another raise its low, and the derivation says so', () => {
    fc.assert(
      fc.property(numbers, numbers, (whole, more) => {
        const claims = [
          said(String(whole), { id: 'a', on: '2031-03-09', outlet: 'Post', victim: villagers }),
          said(String(whole), { id: 'b', on: '2031-03-09', outlet: 'Herald', victim: villagers }),
          said(String(whole + more), { id: 'part', outlet: 'Wire', victim: children }),
        ];
        const toll = total(claims);
        expect(toll?.low).toBe(whole + more);
        expect(toll?.derivation.find((step) => step.claim === 'part')).toMatchObject({
          counted: true,
          clause: 'part.raisesLow',
        });
        expect(toll?.notes.join()).toContain(`a part of ${whole + more} raises the low`);
      }),
    );
  });
});

describe('latest', () => {
  const latest = RULES.find((rule) => rule.id === 'latest')!;
  it('is the same without a claim that another replaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 }),
        fc.nat(5),
        fc.boolean(),
        (values, drop, sameDay) => {
          const chain = values.map((value, at) =>
            said(String(value), {
              id: `c${at}`,
              by: 'police',
              on: sameDay ? '2031-03-05' : `2031-03-0${at + 1}`,
              ...(at === 0 ? {} : { supersedes: `c${at - 1}` }),
            }),
          );
          const other = said('7', { id: 'other', by: 'medics', on: '2031-03-02' });
          const dropped = drop % (chain.length - 1);
          const left = chain.filter((_, at) => at !== dropped);
          expect(numbers(tollsOf(latest, [...left, other]))).toEqual(
            numbers(tollsOf(latest, [...chain, other])),
          );
        },
      ),
    );
  });
});

it('the corpus reads its own words', () => {
  expect(quantity('up to 30')).toMatchObject({ low: null, high: 30, exactness: 'atMost' });
});
