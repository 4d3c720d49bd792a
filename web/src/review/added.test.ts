import { expect, test } from 'vitest';
import type { Actor } from '../../../src/model/actor.ts';
import { EMPTY, problemOfAdded, requestOf } from './added.ts';

const actors = [
  { id: 'army', name: 'Norvane army', names: [], kind: 'force' },
  { id: 'mission', name: 'Ardel mission', names: [], kind: 'ngo' },
] as Actor[];
const to = { span: { start: 3, end: 9, exact: 'the mill' }, event: 'e', reason: 'overlooked', actors };

test('an act has its parties and no figure', () => {
  const request = requestOf(
    { ...EMPTY, kind: 'act', act: 'takeControl', agent: 'army', claimant: 'mission' },
    to,
  );
  expect(request).toMatchObject({ kind: 'act', act: 'takeControl', agent: { actor: 'army' } });
  expect(request.claimants).toMatchObject([{ actor: 'mission', kind: 'ngo' }]);
  expect(request).not.toHaveProperty('quantity');
  expect(request).not.toHaveProperty('target');
});

test('a silence has whose losses nobody told, and never a figure', () => {
  const request = requestOf({ ...EMPTY, kind: 'silence', victim: 'army', low: '0' }, to);
  expect(request).toMatchObject({ kind: 'silence', victim: { actor: 'army' } });
  expect(request).not.toHaveProperty('measure');
  expect(request).not.toHaveProperty('quantity');
});

test('a toll of things keeps its unit, one of people has none but people', () => {
  const things = requestOf({ ...EMPTY, measure: 'destroyed', unit: 'vehicle', low: '4' }, to);
  expect(things).toMatchObject({
    unit: 'vehicle',
    quantity: { low: 4, high: 4 },
    victim: { words: 'the mill' },
  });
  expect(requestOf({ ...EMPTY, unit: 'vehicle', low: '4' }, to)).toMatchObject({ unit: 'person' });
});

test('only a toll asks for a figure', () => {
  expect(problemOfAdded(EMPTY)).toBe('lowMissing');
  expect(problemOfAdded({ ...EMPTY, kind: 'act' })).toBeNull();
  expect(problemOfAdded({ ...EMPTY, kind: 'silence' })).toBeNull();
});
