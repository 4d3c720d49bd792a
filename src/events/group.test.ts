import { describe, expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import type { PlaceRef } from '../model/place.ts';
import { groupEvents, groupMentions } from './group.ts';
import { mentionId, mentionsOf } from './mention.ts';

const place = (name: string, lat: number, lon = 5): PlaceRef => ({
  name,
  lat,
  lon,
  admin1: null,
  country: 'XX',
  precision: 1,
  gazetteerId: name.toLowerCase(),
  words: name,
});

const on = (day: string) => ({ start: day, end: day, precision: 1, words: day });

function event(id: string, over: Partial<Event> = {}): Event {
  const types = { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null };
  return { id, title: '', types, when: null, place: null, sides: [], related: [], main: true, ...over };
}

/** A report with one main event, and others where given. All names here are invented. */
function report(
  id: string,
  publishedAt: string | null,
  text: string,
  main: Partial<Event> = {},
  others: Event[] = [],
) {
  return {
    report: { id, publishedAt, title: null } as never,
    text,
    claims: [],
    events: [event('main', main), ...others],
  };
}

const FORD = place('Ostrel Ford', 10);
const MILL = place('Kervan Mill', 12);

const first = report(
  'a',
  '2031-03-05',
  'Gunmen attacked the post at Ostrel Ford on Tuesday, said Captain Ivo Tarrik of the Vesk army.',
  {
    when: on('2031-03-04'),
    place: FORD,
  },
);
const second = report(
  'b',
  '2031-03-06',
  'Le capitaine Ivo Tarrik a confirmé mercredi l’attaque du poste d’Ostrel Ford par le Front.',
  {
    when: on('2031-03-04'),
    place: FORD,
  },
);
const elsewhere = report(
  'c',
  '2031-03-05',
  'A convoy hit a mine near Kervan Mill, the governor Ana Reyl said.',
  {
    when: on('2031-03-04'),
    place: MILL,
  },
);

const partition = (groups: readonly { mentions: readonly { id: string }[] }[]) =>
  groups.map((group) => group.mentions.map((mention) => mention.id.replace('\n', '/'))).sort();

describe('grouping', () => {
  it('joins reports of one event across languages and keeps another of the same day apart', () => {
    expect(partition(groupEvents([first, second, elsewhere]))).toEqual([['a/main', 'b/main'], ['c/main']]);
  });

  it('says why, in points for each reason', () => {
    const [group] = groupEvents([first, second, elsewhere]);
    const [link] = group?.links ?? [];
    expect(link?.reasons.map((reason) => reason.what)).toEqual(['names', 'time', 'place']);
    expect(link?.points).toBeCloseTo(link?.reasons.reduce((sum, reason) => sum + reason.points, 0) ?? 0);
    expect(link?.reasons.map((reason) => reason.words)).toContain('both at Ostrel Ford');
  });

  it('keeps attacks on one place apart by their days, and joins what another report tells of an earlier one', () => {
    const attack = (id: string, day: string, others: Event[] = []) =>
      report(
        id,
        day,
        'Fighters of the Lower Bank Front attacked the garrison at Ostrel Ford, Captain Ivo Tarrik said.',
        { when: on(day), place: FORD },
        others,
      );
    const earlier = event('before', { main: false, when: on('2029-06-01'), place: FORD });
    const groups = groupEvents([
      attack('y29', '2029-06-01'),
      attack('y30', '2030-01-12'),
      attack('y31', '2031-03-04', [earlier]),
      attack('y33', '2033-09-28'),
    ]);
    expect(partition(groups)).toEqual([['y29/main', 'y31/before'], ['y30/main'], ['y31/main'], ['y33/main']]);
  });

  it('does not join attacks of two days by way of a page about the whole year', () => {
    const attack = (id: string, day: string) =>
      report(
        id,
        day,
        'The garrison at Ostrel Ford was attacked by the Lower Bank Front, Captain Ivo Tarrik said.',
        { when: on(day), place: FORD },
      );
    const year = report(
      'page',
      '2032-01-05',
      'Ostrel Ford was attacked by the Lower Bank Front in 2031, Captain Ivo Tarrik said.',
      {
        when: { start: '2031-01-01', end: '2031-12-31', precision: 5, words: '2031' },
        place: FORD,
      },
    );
    const groups = groupEvents([attack('one', '2031-03-04'), attack('two', '2031-06-20'), year]);
    expect(
      groups.some(
        (group) =>
          group.mentions.some((m) => m.report === 'one') && group.mentions.some((m) => m.report === 'two'),
      ),
    ).toBe(false);
  });

  it('never joins two events of one report', () => {
    const both = report(
      'd',
      '2031-03-06',
      'Ostrel Ford was attacked twice.',
      { when: on('2031-03-04'), place: FORD },
      [event('other', { main: false, when: on('2031-03-04'), place: FORD })],
    );
    const groups = groupEvents([both, first, second]);
    const reports = groups.map((group) => group.mentions.map((mention) => mention.report));
    expect(reports.every((ids) => new Set(ids).size === ids.length)).toBe(true);
  });

  it('gives the same groups in any order, and the id of the mention that came first', () => {
    const records = [first, second, elsewhere];
    const turned = groupEvents([...records].reverse());
    expect(
      partition(
        turned.map((group) => ({ mentions: [...group.mentions].sort((x, y) => (x.id < y.id ? -1 : 1)) })),
      ),
    ).toEqual(partition(groupEvents(records)));
    expect(groupEvents(records)[0]?.id).toBe(mentionId('a', 'main'));
    expect(
      groupEvents([
        ...records,
        report('e', '2031-03-07', 'Ostrel Ford again', { when: on('2031-03-04'), place: FORD }),
      ])[0]?.id,
    ).toBe(mentionId('a', 'main'));
  });
});

describe('decisions of people', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => mentionId(id, 'main')) as [string, string, string];
  const mentions = [first, second, elsewhere].flatMap(mentionsOf);

  it('join what the scores do not, and survive another report', () => {
    const decisions = { together: [[a, c]] };
    expect(partition(groupMentions(mentions, decisions))).toEqual([['a/main', 'b/main', 'c/main']]);
    const more = [
      ...mentions,
      ...mentionsOf(
        report('f', '2031-03-09', 'Kervan Mill, Ana Reyl', { when: on('2031-03-04'), place: MILL }),
      ),
    ];
    expect(partition(groupMentions(more, decisions))[0]).toEqual(
      expect.arrayContaining(['a/main', 'c/main']),
    );
  });

  it('part what the scores join, and can be taken back', () => {
    expect(partition(groupMentions(mentions, { apart: [[[a], [b]]] }))).toEqual([
      ['a/main'],
      ['b/main'],
      ['c/main'],
    ]);
    expect(partition(groupMentions(mentions))).toEqual([['a/main', 'b/main'], ['c/main']]);
  });

  it('about a report that is gone hold nothing together', () => {
    expect(
      partition(groupMentions(mentions, { together: [['gone', 'gone too']], apart: [[['gone'], [a]]] })),
    ).toEqual([['a/main', 'b/main'], ['c/main']]);
  });
});
