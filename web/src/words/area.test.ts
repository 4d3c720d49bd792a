import { expect, test } from 'vitest';
import type { EventRow } from '../../../src/views/shapes.ts';
import { areaOf, areaWords, liesIn } from './area.ts';
import { viewAround } from './project.ts';

const at = (lat: number | null, lon: number | null) => ({ event: { place: { lat, lon } } }) as EventRow;

test('an area stands in the address and comes back as it was', () => {
  const area = { west: -10.25, south: 3, east: 12.5, north: 20.75 };
  expect(areaWords(area)).toBe('-10.25,3,12.5,20.75');
  expect(areaOf(areaWords(area))).toEqual(area);
});

test.each([[undefined], ['1,2,3'], ['1,2,3,north'], ['-200,0,1,1'], ['0,10,1,5']])(
  '%s is no area',
  (words) => {
    expect(areaOf(words)).toBeNull();
  },
);

test('an area may cross the date line; what has no coordinates lies in none', () => {
  const pacific = { west: 170, south: -20, east: -170, north: 0 };
  expect(liesIn(at(-10, 179), pacific)).toBe(true);
  expect(liesIn(at(-10, -175), pacific)).toBe(true);
  expect(liesIn(at(-10, 0), pacific)).toBe(false);
  expect(liesIn(at(null, null), pacific)).toBe(false);
});

test('degrees to pixels and back', () => {
  const view = viewAround(14, 1, 800, 400, 3000);
  for (const [lat, lon] of [
    [14, 1],
    [9.5, -6.25],
    [20, 12],
  ] as const) {
    expect(view.latAt(view.y(lat))).toBeCloseTo(lat, 6);
    expect(view.lonAt(view.x(lon))).toBeCloseTo(lon, 6);
  }
});
