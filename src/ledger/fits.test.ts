import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonical } from './canonical.ts';
import { payloads } from './entries.ts';
import { fits } from './fits.ts';
import { captured, eventOf, extracted, tollClaim } from './testing/drafts.ts';
import { everyKind } from './testing/every-kind.ts';

const TEXT = 'Four soldiers were killed at Tavrin.';
const claims = [tollClaim('c1', 'main', TEXT, 'Four soldiers were killed', 4)];

/** Every value that stands somewhere in one, with the way to it. */
function* places(value: unknown, way: readonly (string | number)[] = []): Iterable<(string | number)[]> {
  yield [...way];
  if (typeof value !== 'object' || value === null) return;
  for (const name of Object.keys(value))
    yield* places((value as { [name: string]: unknown })[name], [...way, name]);
}

function at(value: unknown, way: readonly (string | number)[]): { [name: string]: unknown } {
  return way.reduce((inner, name) => (inner as never)[name], value) as { [name: string]: unknown };
}

/** The value with something else in one place. */
function* altered(value: unknown): Iterable<unknown> {
  const others = [undefined, null, '', 'x', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, true, {}, []];
  for (const way of places(value)) {
    if (way.length === 0) continue;
    const [up, last] = [way.slice(0, -1), way.at(-1) as string];
    for (const other of others) {
      const copy = structuredClone(value);
      at(copy, up)[last] = other;
      yield copy;
    }
    const without = structuredClone(value);
    delete at(without, up)[last];
    yield without;
    // moved behind the others
    const moved = structuredClone(value);
    const taken = at(moved, up)[last];
    delete at(moved, up)[last];
    at(moved, up)[last] = taken;
    yield moved;
    const inner = at(value, way);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue;
    const more = structuredClone(value);
    at(more, way).more = 1;
    yield more;
  }
}

describe('what fits its schema', () => {
  it.each([
    ['reportCaptured', captured('r1', TEXT).payload],
    ['recordExtracted', extracted('r1', claims, [eventOf('main')]).payload],
  ] as const)('is what the schema makes of it: %s, and all that is nearly one', (kind, payload) => {
    const check = fits(payloads[kind]);
    expect(check(payload)).toBe(true);
    let fitting = 0;
    let turnedDown = 0;
    for (const other of altered(payload)) {
      if (!check(other)) turnedDown++;
      else {
        fitting++;
        expect(canonical(payloads[kind].parse(other))).toBe(canonical(other));
      }
    }
    expect(fitting).toBeGreaterThan(20);
    expect(turnedDown).toBeGreaterThan(fitting);
  });

  it('is never what the schema would change, of whatever kind', () => {
    const asked = everyKind().map(({ kind, payload }) => {
      const check = fits(payloads[kind]);
      if (check(payload)) expect(canonical(payloads[kind].parse(payload))).toBe(canonical(payload));
      return check(payload);
    });
    expect(asked).toContain(true);
  });

  it.each([
    ['words that are cut', z.string().trim(), ' a'],
    ['a value by default', z.object({ a: z.string().default('x') }), { a: 'y' }],
    ['a pattern', z.string().regex(/a/), 'a'],
    ['a choice of objects', z.union([z.object({}), z.object({ a: z.string() })]), { a: 'y' }],
    ['what is refined', z.object({ a: z.string() }).refine(() => false), { a: 'y' }],
    ['an object of a class', z.object({ a: z.string() }), Object.assign(new Error('b'), { a: 'y' })],
    ['a list with holes', z.array(z.string()), new Array(2)],
    ['a list that is too short', z.array(z.string()).min(1), []],
  ])('is not told of %s: that is asked of the schema', (_, schema, value) => {
    expect(fits(schema)(value)).toBe(false);
  });
});
