import type { Relation } from '../model/actor.ts';
import type { Event } from '../model/event.ts';
import type { Party } from '../model/party.ts';
import type { Quantity } from '../model/quantity.ts';
import type { CountedClaim } from './input.ts';

/** Claims written out for tests: an invented fight between the invented Army of Vesk and the Lower Bank Front. */

export function party(words: string, over: Partial<Party> = {}): Party {
  return {
    words,
    actor: null,
    status: 'unknown',
    force: null,
    age: null,
    sex: null,
    occupation: null,
    ...over,
  };
}

export const ARMY = party('the army', { actor: 'vesk-army', status: 'combatant', force: 'military' });
export const FRONT = party('the Front', { actor: 'bank-front', status: 'combatant', force: 'rebel' });

export function event(over: Partial<Event> = {}): Event {
  return {
    id: 'ford',
    title: 'Fight at the Ford',
    types: { acledEvent: 'Battles', acledSubEvent: 'Armed clash', ucdp: 1, plover: 'ASSAULT' },
    when: { start: '2031-03-04', end: '2031-03-04', precision: 1, words: '4 March 2031' },
    place: null,
    sides: [[ARMY], [FRONT]],
    related: [],
    main: true,
    ...over,
  };
}

/** "98", "at least 11", "up to 30", "5-8", "about 40", or a vague word. */
export function quantity(words: string): Quantity {
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const [first = null, second = null] = numbers;
  if (first === null) return { low: null, high: null, exactness: 'vague', words };
  if (words.startsWith('at least')) return { low: first, high: null, exactness: 'atLeast', words };
  if (words.startsWith('up to')) return { low: null, high: first, exactness: 'atMost', words };
  if (words.startsWith('about')) return { low: first, high: first, exactness: 'about', words };
  if (second !== null) return { low: first, high: second, exactness: 'range', words };
  return { low: first, high: first, exactness: 'exact', words };
}

/** A toll claim: `said('98', {by: 'the army', on: '2031-03-04'})`; what is not given is left plain. */
export function said(
  words: string,
  options: Partial<CountedClaim> & { by?: string; actor?: string | null; on?: string | null } = {},
): CountedClaim {
  const { by, actor = null, on = '2031-03-05', ...over } = options;
  const id = over.id ?? `${by ?? over.outlet ?? 'report'}-${over.measure ?? 'killed'}-${words}-${on}`;
  return {
    id,
    kind: 'toll',
    event: 'ford',
    span: { start: 0, end: words.length, exact: words },
    references: [],
    claimants: by
      ? [{ words: by, name: by, role: null, kind: 'party', affiliation: null, actor: actor ?? by }]
      : [],
    via: [],
    stance: 'asserts',
    modality: 'actual',
    scope: 'event',
    measure: 'killed',
    quantity: quantity(words),
    unit: 'person',
    victim: party('people'),
    inferred: [],
    derivation: [],
    report: `report of ${id}`,
    outlet: null,
    publishedAt: on,
    original: id,
    interest: 'none',
    ...over,
  };
}

export function relation(
  subject: string,
  kind: Relation['kind'],
  object: string,
  from: string | null = null,
  to: string | null = null,
): Relation {
  const when = (start: string | null) =>
    start === null ? null : { start, end: start, precision: 1, words: start };
  return {
    subject,
    kind,
    object,
    from: when(from),
    to: when(to),
    words: '',
    span: { start: 0, end: 0, exact: '' },
  };
}
