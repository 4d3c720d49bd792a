import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from './canonical.ts';

it('has the same bytes for the same value in whatever order', () => {
  expect(canonical({ b: [1, null, { d: 'x', c: true }], a: 0 })).toBe(
    '{"a":0,"b":[1,null,{"c":true,"d":"x"}]}',
  );
  expect(canonical({ a: 0, b: [1, null, { c: true, d: 'x' }] })).toBe(
    canonical({ b: [1, null, { d: 'x', c: true }], a: 0 }),
  );
});

it('leaves out what is undefined, and keeps a key whatever its name', () => {
  expect(canonical({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  expect(canonical(JSON.parse('{"__proto__":{"x":1},"constructor":2}'))).toBe(
    '{"__proto__":{"x":1},"constructor":2}',
  );
});

it('is JSON that reads back as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
