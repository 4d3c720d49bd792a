import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Reference } from '../model/report.ts';
import { ARMY, event, FRONT, party, quantity, relation, said } from './claims.corpus.ts';
import { conflictsAmong, conflictsOf } from './conflicts.ts';

const kinds = (claims: Claim[], references: Reference[] = []) =>
  conflictsOf(claims, [event()], references).map((conflict) => conflict.kind);

const voice = (name: string, affiliation: string | null, kind: 'person' | 'party' = 'person') => ({
  words: name,
  name,
  role: null,
  kind,
  affiliation,
  actor: null,
});
const rule = (name: string) => [{ rule: name, span: { start: 0, end: 1, exact: 'x' } }];

function act(
  id: string,
  name: Claim['act'],
  agent: typeof ARMY,
  over: Partial<Claim & { report: string }> = {},
): Claim {
  return {
    ...said('0', {
      id,
      kind: 'act',
      victim: undefined as never,
      quantity: undefined as never,
      measure: undefined as never,
    }),
    act: name!,
    agent,
    claimants: [voice(agent.words, agent.actor, 'party')],
    ...over,
  };
}

describe('figures', () => {
  const of = (words: string, name: string, affiliation: string | null, id: string) =>
    said(words, { id, victim: ARMY, claimants: [voice(name, affiliation)], report: 'r' });

  it('are ownParty where two of one side give them, figures where two sides do', () => {
    expect(
      kinds([of('98', 'Ana Reyl', 'bank-front', 'a'), of('81', 'Colonel Osk', 'bank-front', 'b')]),
    ).toEqual(['ownParty']);
    expect(
      kinds([of('98', 'Ana Reyl', 'bank-front', 'a'), of('4', 'General Tam', 'vesk-army', 'b')]),
    ).toEqual(['figures']);
  });

  it('name both numbers and both claims', () => {
    const [conflict] = conflictsOf(
      [of('98', 'Ana Reyl', 'bank-front', 'a'), of('81', 'Colonel Osk', 'bank-front', 'b')],
      [event()],
    );
    expect(conflict).toMatchObject({ claims: ['a', 'b'], figures: [98, 81] });
    expect(conflict?.words).toContain('98 (Ana Reyl) against 81 (Colonel Osk)');
  });

  it.each([
    ['at least 20', '25'],
    ['up to 30', '25'],
    ['20-30', '25'],
    ['about 24', '25'],
    ['dozens', '25'],
  ])('do not conflict where both can be so: %s and %s', (a, b) => {
    expect(kinds([of(a, 'Ana Reyl', 'bank-front', 'a'), of(b, 'General Tam', 'vesk-army', 'b')])).toEqual([]);
  });

  it('do not conflict where one replaces the other, is part of it, is a period’s total, or tells of other people', () => {
    const older = of('21', 'Ana Reyl', 'bank-front', 'a');
    const newer = of('23', 'General Tam', 'vesk-army', 'b');
    expect(kinds([older, { ...newer, supersedes: 'a' }])).toEqual([]);
    expect(kinds([older, { ...newer, partOf: 'c' }])).toEqual([]);
    expect(kinds([older, { ...newer, scope: 'cumulative' }])).toEqual([]);
    expect(kinds([older, { ...newer, victim: FRONT }])).toEqual([]);
    expect(
      kinds([older, { ...newer, victim: party('children', { actor: 'vesk-army', age: 'child' }) }]),
    ).toEqual([]);
    expect(kinds([older, { ...newer, measure: 'injured' }])).toEqual([]);
  });

  it('of two outlets on two days are a toll that moves, and on one day a contradiction', () => {
    const outlet = (words: string, on: string, name: string) => said(words, { id: name, on, outlet: name });
    expect(kinds([outlet('12', '2031-03-05', 'Post'), outlet('19', '2031-03-06', 'Herald')])).toEqual([]);
    expect(kinds([outlet('12', '2031-03-05', 'Post'), outlet('19', '2031-03-05', 'Herald')])).toEqual([
      'figures',
    ]);
  });
});

describe('a toll that rises', () => {
  const dead = party('people');
  const given = (words: string, on: string, name: string, over: Parameters<typeof said>[1] = {}) =>
    said(words, { id: `${name} ${words} ${on}`, on, victim: dead, claimants: [voice(name, null)], ...over });
  const monday = given('14', '2031-03-05', 'Ana Reyl');

  it('through the days is no contradiction, whoever counts; one that falls, or rises after weeks, is', () => {
    expect(kinds([monday, given('19', '2031-03-06', 'Mira Osk')])).toEqual([]);
    expect(kinds([monday, given('11', '2031-03-06', 'Mira Osk')])).toEqual(['figures']);
    expect(kinds([monday, given('19', '2031-04-06', 'Mira Osk')])).toEqual(['figures']);
    expect(kinds([monday, given('19', '2031-03-05', 'Mira Osk')])).toEqual(['figures']);
  });

  it('is none of what a side says of its own losses, nor of two sides that speak of the same dead', () => {
    const front = { claimants: [voice('Ana Reyl', 'bank-front')] };
    const army = { claimants: [voice('General Tam', 'vesk-army')] };
    const early = given('7', '2031-03-05', 'a', { ...army, victim: ARMY });
    expect(kinds([early, given('17', '2031-03-09', 'the watch', { victim: ARMY })])).toEqual(['figures']);
    expect(kinds([given('7', '2031-03-05', 'a', army), given('17', '2031-03-06', 'b', front)])).toEqual([
      'figures',
    ]);
  });

  it('is one where the later speaker says that the earlier figure is wrong', () => {
    const later = given('19', '2031-03-06', 'Mira Osk');
    const denial = given('14', '2031-03-06', 'Mira Osk', { id: 'no', stance: 'denies' });
    expect(kinds([monday, later, denial])).toEqual(['figures']);
  });

  it('is none where an outlet later gives fewer than one side boasts of the other', () => {
    const front = { claimants: [voice('Ana Reyl', 'bank-front')] };
    const boast = given('60', '2031-03-05', 'a', { ...front, victim: ARMY });
    const own = (words: string) =>
      given(words, '2031-03-09', 'Post', { claimants: [], outlet: 'Post', victim: ARMY });
    expect(kinds([boast, own('12')])).toEqual(['figures']);
    expect(kinds([boast, own('71')])).toEqual([]);
  });

  it('stands no longer once its speaker has taken it back', () => {
    const ministry = (words: string, on: string, over: Parameters<typeof said>[1] = {}) =>
      given(words, on, 'the ministry', { claimants: [voice('the ministry', null, 'party')], ...over });
    const said31 = given('31', '2031-03-05', 'b', { claimants: [voice('le ministère', null, 'party')] });
    const now30 = ministry('30', '2031-03-06');
    expect(kinds([said31, now30])).toEqual(['figures']);
    expect(kinds([said31, now30, ministry('31', '2031-03-06', { id: 'back', stance: 'retracts' })])).toEqual(
      [],
    );
  });

  it('is asked of utterances: a carrier makes no figure newer and no "at least" exact', () => {
    const first = given('at least 9', '2031-03-05', 'Ana Reyl', { original: 'o' });
    const carrier = given('9', '2031-03-09', 'Ana Reyl', { original: 'o' });
    expect(kinds([first, carrier, given('14', '2031-03-05', 'Mira Osk')])).toEqual([]);
    const replaced = given('17', '2031-03-05', 'Ana Reyl', { original: 'o' });
    const again = given('17', '2031-03-06', 'Ana Reyl', { original: 'o', id: 'again' });
    const other = given('12', '2031-03-05', 'Mira Osk');
    expect(kinds([replaced, again, other])).toEqual(['figures']);
    const risen = given('23', '2031-03-06', 'Ana Reyl', { supersedes: 'again', original: 'p' });
    expect(conflictsOf([replaced, again, other, risen], [event()]).map((one) => one.figures)).toEqual([]);
  });
});

describe('counts of another reach', () => {
  it('a hospital counts those who came to it: fewer than somebody else is no contradiction, more is', () => {
    const clinic = [{ ...voice('the clinic', null), kind: 'medical' as const }];
    const of = (words: string) => said(words, { id: 'a', claimants: clinic });
    const mayor = said('8', { id: 'b', by: 'the mayor' });
    expect(kinds([of('5'), mayor])).toEqual([]);
    expect(kinds([of('11'), mayor])).toEqual(['figures']);
  });

  it('no casualties goes against any dead or hurt of the same people', () => {
    const none = said('0', { id: 'a', by: 'vesk-army', victim: ARMY, measure: 'killedOrInjured' });
    const dead = said('3', { id: 'b', by: 'bank-front', victim: ARMY });
    expect(conflictsOf([none, dead], [event()])).toMatchObject([{ kind: 'figures', figures: [0, 3] }]);
    expect(kinds([none, { ...dead, victim: FRONT }])).toEqual([]);
    expect(kinds([{ ...none, quantity: quantity('12') }, dead])).toEqual([]);
  });
});

describe('a box', () => {
  const box = said('89-98', { id: 'box', victim: ARMY, derivation: rule('box: losses') });
  it('whose end nothing in the text gives is unsupported there, and not held against the text besides', () => {
    const text = [
      said('98', { id: 'a', by: 'Front', victim: ARMY }),
      said('91', { id: 'b', by: 'Front', victim: ARMY }),
    ];
    const conflicts = conflictsOf([box, ...text], [event()]);
    const unsupported = conflicts.filter((conflict) => conflict.kind === 'unsupportedFigure');
    expect(unsupported).toHaveLength(1);
    expect(unsupported[0]).toMatchObject({ figures: [89], claims: ['box', 'a', 'b'] });
    expect(
      conflicts.filter((conflict) => conflict.kind === 'figures' && conflict.claims.includes('box')),
    ).toEqual([]);
  });
});

describe('denial, control, responsibility, status', () => {
  it('a denied sentence is one contradiction, act and toll together', () => {
    const span = { start: 100, end: 120, exact: 'destroyed a convoy' };
    const front = { claimants: [voice('Front', null, 'party')], stance: 'denies', report: 'r' } as const;
    const things = { measure: 'destroyed', unit: 'vehicle', report: 'r' } as const;
    const claims = [
      act('act', 'destroy', ARMY, { span, report: 'r' }),
      said('1', { id: 'toll', by: 'army', span, ...things }),
      act('no-act', 'destroy', ARMY, { answers: 'act', ...front, claimants: [...front.claimants] }),
      said('1', { id: 'no-toll', answers: 'toll', ...things, ...front, claimants: [...front.claimants] }),
    ];
    const conflicts = conflictsOf(claims, [event()]);
    expect(conflicts.map((conflict) => conflict.kind)).toEqual(['denial']);
    expect(new Set(conflicts[0]?.claims)).toEqual(new Set(['act', 'toll', 'no-act', 'no-toll']));
  });

  it('a denial that two reports carry is one contradiction', () => {
    const claims = ['r', 'q'].flatMap((report) => [
      said('4', { id: report, by: 'army', report, original: 'r' }),
      said('4', {
        id: `no ${report}`,
        by: 'Front',
        report,
        stance: 'denies',
        answers: report,
        original: 'no r',
      }),
    ]);
    expect(conflictsOf(claims, [event()])).toMatchObject([
      { kind: 'denial', claims: ['r', 'q', 'no r', 'no q'] },
    ]);
  });

  it('who denies an attack of their own is held against all who tell of it, once', () => {
    const told = (id: string, by: typeof ARMY) =>
      act(id, 'attack', FRONT, { claimants: [voice(by.words, by.actor, 'party')] });
    const denial = act('no', 'attack', FRONT, { stance: 'denies', answers: 'a' });
    expect(conflictsOf([told('a', ARMY), told('b', ARMY), denial], [event()])).toMatchObject([
      { kind: 'responsibility', claims: ['a', 'no', 'b'] },
    ]);
    expect(kinds([told('a', FRONT), act('no', 'denyResponsibility', FRONT)])).toEqual([]);
    expect(kinds([told('a', ARMY), act('no', 'denyResponsibility', FRONT)])).toEqual(['responsibility']);
  });

  it('two sides that each say they hold the place', () => {
    expect(kinds([act('a', 'takeControl', FRONT), act('b', 'repel', ARMY)])).toEqual(['control']);
    expect(kinds([act('a', 'takeControl', FRONT), act('b', 'withdraw', FRONT)])).toEqual([]);
    const when = (start: string) => ({ start, end: start, precision: 1, words: start });
    const retaken = [
      act('a', 'takeControl', FRONT, { when: when('2031-03-04') }),
      act('b', 'takeControl', ARMY, { when: when('2031-03-06') }),
    ];
    expect(kinds(retaken)).toEqual([]);
  });

  it('two perpetrators for the same dead, and a denial of what another claims', () => {
    const dead = party('villagers', { status: 'civilian' });
    const by = (id: string, perpetrator: typeof ARMY) =>
      said('12', { id, by: id, victim: dead, perpetrator });
    expect(kinds([by('a', ARMY), by('b', FRONT)])).toEqual(['responsibility']);
    expect(kinds([by('a', ARMY), act('b', 'denyResponsibility', ARMY)])).toEqual(['responsibility']);
    expect(kinds([by('a', ARMY), by('b', ARMY)])).toEqual([]);
  });

  it('two sides that each say the other attacked', () => {
    const says = (id: string, by: typeof ARMY, doer: typeof ARMY) =>
      act(id, 'attack', doer, { claimants: [voice(by.words, by.actor, 'party')] });
    expect(kinds([says('a', ARMY, FRONT), says('b', FRONT, ARMY)])).toEqual(['responsibility']);
    expect(kinds([says('a', ARMY, ARMY), says('b', FRONT, FRONT)])).toEqual([]);
    expect(kinds([says('a', ARMY, FRONT), says('b', ARMY, FRONT)])).toEqual([]);
  });

  it('fighters for one, civilians for another', () => {
    const fighters = said('20', {
      id: 'a',
      by: 'army',
      victim: party('terrorists', { status: 'combatant' }),
      perpetrator: ARMY,
    });
    const civilians = said('31', {
      id: 'b',
      by: 'elders',
      victim: party('herders', { status: 'civilian' }),
      perpetrator: ARMY,
    });
    expect(kinds([fighters, civilians])).toContain('status');
    const both = said('4', {
      id: 'c',
      by: 'elders',
      victim: party('fighters', { status: 'combatant' }),
      perpetrator: ARMY,
    });
    expect(kinds([fighters, civilians, both])).not.toContain('status');
  });
});

describe('dates and places', () => {
  const reference = (publishedAt: string | null): Reference => ({
    number: 2,
    title: null,
    outlet: null,
    language: null,
    publishedAt,
    accessedAt: null,
    url: null,
    claims: [],
  });

  it('a reference older than what it is cited for', () => {
    const cited = [said('3', { id: 'a', references: [2] })];
    expect(kinds(cited, [reference('2031-03-01')])).toEqual(['date']);
    expect(kinds(cited, [reference('2031-03-04')])).toEqual([]);
    expect(kinds(cited, [reference(null)])).toEqual([]);
  });

  it('reports that put one event on two days or at two places', () => {
    const place = (name: string, lat: number) => ({
      name,
      lat,
      lon: 10,
      admin1: null,
      country: 'XX',
      precision: 1,
      gazetteerId: name,
      words: name,
    });
    const telling = (report: string, day: string, name: string, lat: number) => ({
      report,
      event: event({ when: { start: day, end: day, precision: 1, words: day }, place: place(name, lat) }),
      claims: [said('3', { id: report })],
    });
    const among = (...tellings: ReturnType<typeof telling>[]) =>
      conflictsAmong(event(), tellings).map((one) => one.kind);
    expect(among(telling('a', '2031-03-04', 'Ford', 1), telling('b', '2031-03-04', 'Ford', 1))).toEqual([]);
    expect(among(telling('a', '2031-03-04', 'Ford', 1), telling('b', '2031-03-06', 'Ford', 1))).toEqual([
      'date',
    ]);
    expect(among(telling('a', '2031-03-04', 'Ford', 1), telling('b', '2031-03-04', 'Mill', 3))).toEqual([
      'place',
    ]);
  });
});

describe('sides on the day', () => {
  it('takes a spokesman for his party while he belongs to it', () => {
    const spokesman = { ...voice('Ana Reyl', null), actor: 'reyl' };
    const claims = [
      said('98', { id: 'a', victim: ARMY, claimants: [spokesman] }),
      said('81', { id: 'b', victim: ARMY, claimants: [voice('the Front', 'bank-front', 'party')] }),
    ];
    const kindWith = (to: string | null) =>
      conflictsOf(claims, [event()], [], [relation('reyl', 'memberOf', 'bank-front', '2030-01-01', to)]).map(
        (one) => one.kind,
      );
    expect(kindWith(null)).toEqual(['ownParty']);
    expect(kindWith('2031-01-01')).toEqual(['figures']);
  });
});

it('reads "5-8" and its like as the tests mean them', () => {
  expect(quantity('5-8')).toMatchObject({ low: 5, high: 8, exactness: 'range' });
});
