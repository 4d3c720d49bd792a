import type { Hit, HitForm } from '../lexicon.ts';

/** The letter of a chunk of measure words that stand in these forms. */
export function letterOf(hits: readonly Hit[]): string {
  const has = (form: HitForm): boolean => hits.some((hit) => hit.form === form);
  if (has('I') && has('D')) return 'W';
  if (has('K') && has('D')) return 'J';
  if (has('D') && has('E')) return 'Z';
  if (has('c')) return '.';
  return ORDER.find(has) ?? '.';
}

/** Which form tells where a word stands in several. */
const ORDER: readonly HitForm[] = ['C', 'L', 'K', 'F', 'k', 'I', 'D', 'E', 'V', 'j', 'l', 'x', 'g'];
