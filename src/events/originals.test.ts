import { describe, expect, it } from 'vitest';
import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import type { Event } from '../model/event.ts';
import { countable } from './counted.ts';
import { interestOf } from './interest.ts';
import { originalsOf } from './originals.ts';
import { supersessionsOf } from './supersession.ts';
import { AGENCY, ARMY, FRONT, party, TARRIK, told, voice } from './told.corpus.ts';
import type { ToldClaim } from './told.ts';

/** Whether the two are one utterance. */
const one = (a: ToldClaim, b: ToldClaim) => new Set(originalsOf([a, b]).values()).size === 1;

describe('originals', () => {
  it('are one where a report gives in its own words what somebody says in it, as a headline does', () => {
    const report = { report: 'r', outlet: 'Post' };
    const headline = told('a', 98, { claimants: [], victim: party('', null) }, report);
    expect(one(headline, told('b', 98, {}, report))).toBe(true);
    expect(one(headline, told('b', 97, {}, report))).toBe(false);
    expect(one(headline, told('b', 98, {}, { report: 'r2', outlet: 'Post' }))).toBe(false);
  });

  it('are one where an outlet says again in its own words what it said, within a year', () => {
    const own = (id: string, publishedAt: string, outlet = 'Post') =>
      told(id, 13, { claimants: [] }, { outlet, publishedAt });
    expect(one(own('a', '2031-03-05'), own('b', '2031-06-05'))).toBe(true);
    expect(one(own('a', '2031-03-05'), own('b', '2032-06-05'))).toBe(false);
    expect(one(own('a', '2031-03-05'), own('b', '2031-03-05', 'Herald'))).toBe(false);
  });

  it('are two where a second person of the party says again what the first and the party said', () => {
    const ministry = voice('the ministry', { kind: 'government', affiliation: 'vesk-army' });
    const said = (id: string, by: Voice, publishedAt: string) =>
      told(id, 3, { claimants: [by] }, { publishedAt });
    const originals = originalsOf([
      said('a', ministry, '2031-03-05'),
      said('b', TARRIK, '2031-03-06'),
      said('c', voice('Minister Osk', { affiliation: 'vesk-army' }), '2031-03-07'),
    ]);
    expect([...originals.values()]).toEqual(['a', 'a', 'c']);
  });

  it('are one figure of one speaker, whoever carries it and in whatever language', () => {
    const french = told('b', 98, {
      quantity: { low: 98, high: 98, exactness: 'exact', words: 'quatre-vingt-dix-huit' },
    });
    expect(one(told('a', 98), french)).toBe(true);
    expect(originalsOf([french, told('a', 98, {}, { publishedAt: '2031-03-06' })]).get('a')).toBe('b');
  });

  it('are one where a carrier has cut "at least" short, and two where the figure is another', () => {
    const atLeast = {
      quantity: { low: 98, high: null, exactness: 'atLeast' as const, words: 'at least 98' },
    };
    const atMost = { quantity: { low: null, high: 98, exactness: 'atMost' as const, words: 'up to 98' } };
    expect(one(told('a', 98, atLeast), told('b', 98))).toBe(true);
    expect(one(told('a', 98, atMost), told('b', 98))).toBe(false);
  });

  it('are one for a person and the party spoken for, and two for two persons', () => {
    const army = voice('the army', { kind: 'party', name: null, actor: 'vesk-army' });
    expect(one(told('a', 98), told('b', 98, { claimants: [army] }))).toBe(true);
    const other = voice('Colonel Osk', { affiliation: 'vesk-army' });
    expect(one(told('a', 98), told('b', 98, { claimants: [other] }))).toBe(false);
  });

  it.each([
    ['another number', told('b', 97)],
    ['injured instead of killed', told('b', 98, { measure: 'injured' })],
    ['other victims', told('b', 98, { victim: FRONT })],
    ['a denial instead of an assertion', told('b', 98, { stance: 'denies' })],
    ['years later', told('b', 98, {}, { publishedAt: '2033-04-05' })],
  ])('are two with %s', (_, other) => {
    expect(one(told('a', 98), other)).toBe(false);
  });

  it('are one agency’s story in ten outlets, and two stories in two outlets’ own words', () => {
    const bare = (id: string, via: Voice[] = []) => told(id, 12, { claimants: [], via });
    const carriers = Array.from({ length: 10 }, (_, at) =>
      bare(`c${at}`, [AGENCY, voice(`outlet ${at}`, { kind: 'outlet' })]),
    );
    expect(new Set(originalsOf(carriers).values()).size).toBe(1);
    expect(one(bare('a'), bare('b'))).toBe(false);
  });

  it('are one where the wording is copied, and not where a digit or a name differs in a short line', () => {
    const sentence = 'At least 12 people died when the market at Ostrel Ford was shelled at dawn';
    const bare = (id: string, said: string) => told(id, 12, { claimants: [] }, { sentence: said });
    expect(one(bare('a', sentence), bare('b', `${sentence}, residents said`))).toBe(true);
    expect(one(bare('a', sentence), bare('b', sentence.replace('12', '21')))).toBe(false);
    expect(one(bare('a', 'Twelve died.'), bare('b', 'Twelve died.'))).toBe(false);
  });

  it('are one in the outlet’s own words and where another takes them from it by name', () => {
    const own = told('a', 12, { claimants: [] }, { outlet: 'Ostrel Press' });
    expect(one(own, told('b', 12, { claimants: [AGENCY] }))).toBe(true);
    expect(one(own, told('b', 12, { claimants: [voice('Kervan Press', { kind: 'agency' })] }))).toBe(false);
  });

  it('are one where an outlet is named by its letters, and where it gave a source', () => {
    const source = voice('a security source', { kind: 'unnamed', name: null });
    const own = told('a', 12, { claimants: [source] }, { outlet: 'Ostrel Press', publisher: 'ostrel-press' });
    const credits = voice('OP', { kind: 'agency', actor: 'ostrel-press' });
    expect(one(own, told('b', 12, { claimants: [credits] }))).toBe(true);
  });

  it('are one of an unnamed source in an encyclopedia months later, and two in another outlet', () => {
    const source = voice('a security source', { kind: 'unnamed', name: null });
    const late = (kind: 'wiki' | 'text') =>
      told('b', 12, { claimants: [source] }, { publishedAt: '2031-05-05', kind });
    const first = told('a', 12, { claimants: [source] });
    expect([one(first, late('wiki')), one(first, late('text'))]).toEqual([true, false]);
  });

  it('are one by way of a carrier that fits two, unless two persons said it', () => {
    const army = voice('the army', { kind: 'party', name: null, actor: 'vesk-army' });
    const alone = voice('Captain Tarrik');
    const three = [alone, army, TARRIK].map((who, at) => told('abc'[at] as string, 5, { claimants: [who] }));
    expect(new Set(originalsOf(three).values()).size).toBe(1);
    const osk = voice('Colonel Osk', { affiliation: 'vesk-army' });
    const two = [TARRIK, osk, army].map((who, at) => told('abc'[at] as string, 5, { claimants: [who] }));
    expect(new Set(originalsOf(two).values()).size).toBe(2);
  });

  it('are one of an army and its state, in whatever words', () => {
    const army = voice('the army', { kind: 'party', name: null, actor: 'force-xv' });
    const state = voice('armée', { kind: 'party', name: null, affiliation: 'state-xv' });
    expect(one(told('a', 17, { claimants: [army] }), told('b', 17, { claimants: [state] }))).toBe(true);
    const later = told('b', 23, { claimants: [state] }, { publishedAt: '2031-03-07' });
    expect([...supersessionsOf([told('a', 17, { claimants: [army] }), later])]).toEqual([['b', 'a']]);
  });

  it('stay what people said they are', () => {
    expect(originalsOf([told('a', 98), told('b', 97, { original: 'a' })]).get('b')).toBe('a');
  });

  it('do not depend on the order of claims', () => {
    const claims = [told('a', 98), told('b', 98, {}, { publishedAt: '2031-03-07' }), told('c', 97)];
    expect(originalsOf([...claims].reverse())).toEqual(originalsOf(claims));
  });
});

describe('supersession across reports', () => {
  it('goes by whose the dead are, where the speaker spoke of both sides', () => {
    const first = [
      told('attackers', 40, { victim: FRONT }),
      told('own', 17, { victim: ARMY }),
      told('other', 9, { victim: party('villagers', 'village') }),
    ];
    const later = { publishedAt: '2031-03-06' };
    const said = (low: number, actor: string | null) =>
      supersessionsOf([...first, told('later', low, { victim: party('', actor) }, later)]);
    expect([...said(23, 'vesk-army')]).toEqual([['later', 'own']]);
    expect([...said(17, null)]).toEqual([]);
    expect([...said(23, null)]).toEqual([]);
  });

  it('does not replace a count of people by fewer who are singled out', () => {
    const later = { publishedAt: '2031-03-06' };
    const people = told('a', 9, { victim: party('people', null) });
    expect([...supersessionsOf([people, told('b', 3, {}, later)])]).toEqual([]);
    expect([...supersessionsOf([people, told('b', 12, {}, later)])]).toEqual([['b', 'a']]);
  });

  it('does not replace a count by one of those counted', () => {
    const later = { publishedAt: '2031-03-06' };
    const drones = { measure: 'destroyed', unit: 'drone' } as const;
    expect([...supersessionsOf([told('a', 2, drones), told('b', 1, drones, later)])]).toEqual([]);
    expect([...supersessionsOf([told('a', 3, drones), told('b', 2, drones, later)])]).toEqual([['b', 'a']]);
  });

  const later = { publishedAt: '2031-03-07' };
  it('is by a later figure of the same speaker for the same victims', () => {
    expect([...supersessionsOf([told('a', 21), told('b', 23, {}, later)])]).toEqual([['b', 'a']]);
  });

  it.each([
    ['another speaker', told('b', 23, { claimants: [voice('Ana Reyl')] }, later)],
    ['the same day', told('b', 23)],
    ['the same figure', told('b', 21, {}, later)],
    ['other victims', told('b', 23, { victim: FRONT }, later)],
    ['a part', told('b', 3, { partOf: 'c' }, later)],
    ['a period’s total', told('b', 90, { scope: 'cumulative' }, later)],
    [
      'a word without a figure',
      told('b', 0, { quantity: { low: null, high: null, exactness: 'vague', words: 'dozens' } }, later),
    ],
  ])('is not by %s', (_, other) => {
    expect([...supersessionsOf([told('a', 21), other])]).toEqual([]);
  });

  it('keeps what the text says, and what people settled', () => {
    expect(supersessionsOf([told('a', 21), told('b', 23, { supersedes: 'z' }, later)]).get('b')).toBe('z');
    expect([...supersessionsOf([told('a', 21), told('b', 23, {}, later)], new Set(['b']))]).toEqual([]);
  });
});

describe('interest on the day', () => {
  const event: Event = {
    id: 'ford',
    title: 'Ford',
    types: { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null },
    when: { start: '2031-10-02', end: '2031-10-02', precision: 1, words: '' },
    place: null,
    sides: [[party('the army', 'vesk-army')], [party('the Front', 'bank-front')]],
    related: [],
    main: true,
  };
  const relation = (
    subject: string,
    kind: Relation['kind'],
    object: string,
    to: string | null,
  ): Relation => ({
    subject,
    kind,
    object,
    from: null,
    to: to === null ? null : { start: to, end: to, precision: 1, words: to },
    words: '',
    span: { start: 0, end: 1, exact: 'x' },
  });
  const interest = (claimant: Voice[], relations: Relation[] = [], victim = ARMY) =>
    interestOf(told('a', 1, { claimants: claimant, victim }).claim, event, relations);

  it('is self, enemy, none or unknown by side', () => {
    expect(interest([TARRIK])).toBe('self');
    expect(interest([voice('the Front', { kind: 'party', actor: 'bank-front' })])).toBe('enemy');
    expect(interest([voice('the Front', { kind: 'party', name: null })])).toBe('enemy');
    expect(interest([voice('a doctor', { kind: 'medical' })])).toBe('none');
    expect(interest([])).toBe('none');
    expect(interest([voice('a source', { kind: 'unnamed', name: null })])).toBe('unknown');
  });

  it('is an ally’s while the alliance lasts: who left in September is none in October', () => {
    const platform = [voice('Platform', { kind: 'party', actor: 'platform' })];
    expect(interest(platform, [relation('platform', 'alliedWith', 'bank-front', null)])).toBe('ally');
    expect(interest(platform, [relation('platform', 'alliedWith', 'bank-front', '2031-09-10')])).toBe('none');
    expect(interest(platform, [relation('platform', 'memberOf', 'bank-front', null)])).toBe('enemy');
    expect(interest(platform, [relation('platform', 'memberOf', 'bank-front', '2031-09-10')])).toBe('none');
  });

  it('knows the party that an affiliation names', () => {
    const front = {
      id: 'bank-front',
      name: 'Lower Bank Front',
      names: [{ name: 'LBF', language: null }],
      kind: 'movement' as const,
    };
    const spokesman = told('a', 1, { claimants: [voice('Ana Reyl', { affiliation: 'LBF' })] });
    const interest = (actors: (typeof front)[]) =>
      countable([spokesman], event, [], new Set(), actors)[0]?.interest;
    expect([interest([]), interest([front])]).toEqual(['unknown', 'enemy']);
  });

  it('knows a person’s party from another report, where reports do not differ about it', () => {
    const alone = told('a', 1, { claimants: [voice('Ana Reyl')] });
    const named = told('b', 2, { claimants: [voice('Ana Reyl', { affiliation: 'bank-front' })] });
    const other = told('c', 3, { claimants: [voice('Ana Reyl', { affiliation: 'vesk-army' })] });
    const interest = (...claims: ToldClaim[]) => countable(claims, event, [])[0]?.interest;
    expect([interest(alone), interest(alone, named), interest(alone, named, other)]).toEqual([
      'unknown',
      'enemy',
      'unknown',
    ]);
  });

  it('counts what another report tells in passing for the event it tells of, and totals for none', () => {
    const scope = (given: Claim['scope'], aside: boolean) =>
      countable([told('a', 1, { scope: given }, { aside })], event, [])[0]?.scope;
    expect([scope('background', true), scope('background', false), scope('cumulative', true)]).toEqual([
      'event',
      'background',
      'cumulative',
    ]);
  });

  it('knows what is taken back: the own word, and no other’s', () => {
    const claims = [
      told('mine', 31),
      told('theirs', 31, { claimants: [voice('Dr Olm', { kind: 'medical' })] }),
      told('back', 31, { stance: 'retracts' }, { publishedAt: '2031-03-07' }),
    ];
    expect(countable(claims, event, []).find(({ id }) => id === 'back')?.answers).toBe('mine');
  });

  it('knows what a denial answers, in whichever report another says it', () => {
    const front = voice('Ana Reyl', { affiliation: 'bank-front' });
    const claims = [
      told('a', 60, { claimants: [front] }, { publishedAt: '2031-03-04' }),
      told('b', 61, { claimants: [front] }),
      told('c', 60, { stance: 'denies' }),
      told('d', 61, { stance: 'denies', claimants: [front] }),
    ];
    expect(countable(claims, event, []).map(({ answers }) => answers ?? null)).toEqual([
      null,
      null,
      'a',
      null,
    ]);
  });

  it('goes with the claim into what rules count', () => {
    const [counted] = countable([told('a', 1)], event, []);
    expect(counted).toMatchObject({ interest: 'self', original: 'a', report: 'report of a', event: 'ford' });
  });
});
