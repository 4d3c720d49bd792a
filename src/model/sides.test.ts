import { describe, expect, it } from 'vitest';
import type { Relation } from './actor.ts';
import type { Event } from './event.ts';
import { belongsTo, sideName, sideOf } from './sides.ts';

const party = (actor: string) => ({
  words: actor,
  actor,
  status: 'unknown' as const,
  force: null,
  age: null,
  sex: null,
  occupation: null,
});

const event = (...sides: string[][]): Event => ({
  id: 'e',
  title: '',
  types: { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null },
  when: { start: '2031-03-04', end: '2031-03-04', precision: 1, words: '' },
  place: null,
  sides: sides.map((side) => side.map(party)),
  related: [],
  main: true,
});

const member = (subject: string, object: string, to: string | null = null): Relation => ({
  subject,
  kind: 'memberOf',
  object,
  from: null,
  to: to === null ? null : { start: to, end: to, precision: 1, words: to },
  words: '',
  span: { start: 0, end: 1, exact: 'x' },
});

describe('sides', () => {
  it('are found by what an actor belongs to on the day', () => {
    const fight = event(['state-xv'], ['front']);
    expect(sideOf('front', fight, [])).toBe(1);
    expect(sideOf('brigade', fight, [member('brigade', 'front')])).toBe(1);
    expect(sideOf('brigade', fight, [member('brigade', 'front', '2031-01-01')])).toBe(-1);
    expect(sideOf(null, fight, [])).toBe(-1);
  });

  it('hold a state and its forces together, whichever of them is named', () => {
    expect(belongsTo('force-xv', null, [])).toEqual(['force-xv', 'state-xv']);
    expect(sideOf('force-xv', event(['front'], ['state-xv']), [])).toBe(1);
    expect(sideOf('state-xv', event(['front'], ['force-xv']), [])).toBe(1);
    expect(sideOf('gendarmerie-xv', event(['front'], ['force-xv']), [])).toBe(1);
    expect(sideOf('force-xs', event(['front'], ['force-xv']), [])).toBe(-1);
  });

  it('go by the first party’s actor, or by its words', () => {
    expect(sideName(event(['force-xv', 'state-xv']), 0)).toBe('force-xv');
    const unknown = event(['x']);
    unknown.sides[0]![0] = { ...party('x'), actor: null, words: 'gunmen' };
    expect([sideName(unknown, 0), sideName(unknown, 5)]).toEqual(['gunmen', null]);
  });
});
