import { describe, expect, test } from 'vitest';
import type { ClaimView, DecisionRequest } from '../../../src/views/shapes.ts';
import { type Made, Outbox } from './outbox.ts';

const claim = (id: string) => ({ id, stance: 'asserts' }) as unknown as ClaimView;
const made = (id: string, verdict: DecisionRequest['verdict'], fields?: DecisionRequest['fields']): Made => ({
  request: { claim: id, verdict, reason: 'because', ...(fields === undefined ? {} : { fields }) },
  before: claim(id),
});

function outbox(fails: (request: DecisionRequest) => boolean = () => false) {
  const sent: string[] = [];
  const failed: string[] = [];
  const box = new Outbox(
    async (request) => {
      if (fails(request)) throw new Error('no');
      sent.push(`${request.verdict} ${request.claim}`);
    },
    (one) => failed.push(one.request.claim),
  );
  return { box, sent, failed };
}

describe('the outbox', () => {
  test('holds the last decision back and sends the others in order', async () => {
    const { box, sent } = outbox();
    for (const id of ['a', 'b', 'c']) box.make(made(id, 'accepted'));
    await new Promise((done) => setTimeout(done, 0));
    expect(sent).toEqual(['accepted a', 'accepted b']);
    await box.flush();
    expect(sent).toEqual(['accepted a', 'accepted b', 'accepted c']);
  });

  test('what is undone before it was sent is never sent', async () => {
    const { box, sent } = outbox();
    box.make(made('a', 'rejected'));
    expect(box.undo('slip').kind).toBe('withheld');
    await box.flush();
    expect(sent).toEqual([]);
  });

  test.each(['accepted', 'rejected', 'corrected'] as const)(
    'what was written as %s is taken back by a further entry',
    async (verdict) => {
      const { box, sent } = outbox();
      box.make(made('a', verdict));
      await box.flush();
      expect(box.undo('slip')).toMatchObject({ kind: 'countered', request: { verdict: 'open', claim: 'a' } });
      await box.flush();
      expect(sent).toEqual([`${verdict} a`, 'open a']);
      expect(box.undo('slip').kind).toBe('nothing');
    },
  );

  test('a decision of another day is taken back, one that was never made is not', async () => {
    const { box, sent } = outbox();
    const decision = { verdict: 'accepted', reason: 'read it' } as ClaimView['decision'];
    expect(box.takeBack({ ...claim('a'), decision }, 'misread').kind).toBe('countered');
    expect(box.takeBack({ ...claim('b'), decision: null }, 'misread').kind).toBe('nothing');
    await box.flush();
    expect(sent).toEqual(['open a']);
  });

  test('leaving sends everything that still waits, at once', async () => {
    let release = (): void => {};
    const slow = new Promise<void>((done) => {
      release = done;
    });
    const asked: string[] = [];
    const box = new Outbox(
      async (request) => {
        asked.push(request.claim);
        await slow;
      },
      () => {},
    );
    for (const id of ['a', 'b', 'c', 'd']) box.make(made(id, 'accepted'));
    await Promise.resolve();
    expect(asked).toEqual(['a']);
    box.leave();
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
    release();
  });

  test('a refused decision is reported, the next one is sent all the same', async () => {
    const { box, sent, failed } = outbox((request) => request.claim === 'a');
    box.make(made('a', 'accepted'));
    box.make(made('b', 'accepted'));
    await box.flush();
    expect(failed).toEqual(['a']);
    expect(sent).toEqual(['accepted b']);
  });
});
