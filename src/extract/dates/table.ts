import { words } from '../numbers/numerals.ts';

/** One line a value: `{ 1: 'january, jan' }` → january 1, jan 1. */
export function keyed(table: { readonly [value: number]: string }): Map<string, number> {
  const map = new Map<string, number>();
  for (const [value, list] of Object.entries(table))
    for (const word of words(list)) map.set(word, Number(value));
  return map;
}
