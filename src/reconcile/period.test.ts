import { describe, expect, it } from 'vitest';
import { event, said } from './claims.corpus.ts';
import { checkPeriod } from './period.ts';
import { countEvent } from './rules.ts';
import { single } from './words.ts';

describe('a total for a period', () => {
  const total = (words: string, over = {}) => said(words, { id: 'total', scope: 'cumulative', ...over });

  it('leaves what is not on record', () => {
    expect(checkPeriod(total('300'), [single(98), { low: 10, best: 12, high: 20 }])).toMatchObject({
      recorded: { low: 108, best: 110, high: 118 },
      unrecorded: 192,
      words: 'the total of 300 leaves 192 beyond the 108–118 on record',
    });
  });

  it('cannot be less than the events within it', () => {
    const check = checkPeriod(total('100'), [single(98), single(12)]);
    expect(check?.unrecorded).toBe(-10);
    expect(check?.words).toBe('the events on record come to at least 110, more than the 100 of the total');
  });

  it('says nothing of a rate, of an event’s own figure, or of a word', () => {
    expect(checkPeriod(total('4', { per: 'day' }), [single(9)])).toBeNull();
    expect(checkPeriod(said('100'), [single(98)])).toBeNull();
    expect(checkPeriod(total('hundreds'), [single(98)])).toBeNull();
  });

  it('keeps unknown unknown', () => {
    const unknown = { low: null, best: null, high: null };
    expect(checkPeriod(total('300'), [unknown])).toBeNull();
    expect(checkPeriod(total('at least 300'), [unknown, single(9)])).toMatchObject({
      recorded: { low: 9, best: null, high: null },
      unrecorded: null,
      words: 'the total of at least 300 leaves an unknown number beyond the at least 9 on record',
    });
  });

  it('is not checked against what is only perhaps in it', () => {
    const overlap = { event: 'market', measure: 'killed', low: 110, high: 110 } as const;
    const notes = (certainty: 'confirmed' | 'potential') =>
      countEvent(
        { event: event(), claims: [total('100')], overlaps: [{ ...overlap, certainty }] },
        'latest',
      ).flatMap((toll) => toll.notes);
    expect(notes('confirmed').join()).toContain('more than the 100 of the total');
    expect(notes('potential').join()).not.toContain('of the total');
  });

  it('is checked beside every rule’s toll and never counted with it', () => {
    const input = {
      event: event(),
      claims: [total('100'), said('7', { id: 'own' })],
      overlaps: [
        { event: 'market', measure: 'killed', low: 110, high: 110, certainty: 'confirmed' } as const,
      ],
    };
    const toll = countEvent(input, 'latest').find((one) => one.side === null && one.status === null);
    expect(toll?.best).toBe(7);
    expect(toll?.notes).toContain(
      'the events on record come to at least 110, more than the 100 of the total',
    );
  });
});
