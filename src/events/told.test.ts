import { describe, expect, it } from 'vitest';
import type { Party } from '../model/party.ts';
import { compatible } from './told.ts';

const soldiersOf = (actor: string | null): Party => ({
  words: 'soldiers',
  actor,
  status: 'combatant',
  force: 'military',
  age: null,
  sex: null,
  occupation: null,
});

describe('whether two parties can be the same people', () => {
  it.each([
    ['force-ml', 'state-ml', true],
    ['state-ml', 'force-ml', true],
    ['state-ml', 'state-ml', true],
    [null, 'state-ml', true],
    ['force-ml', 'state-ne', false],
    ['state-ml', 'state-ne', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compatible(soldiersOf(a), soldiersOf(b))).toBe(expected);
  });
});
