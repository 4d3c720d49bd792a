import type { Parsed } from '../chunks/chunk.ts';

/** "a man and a woman, **38**, were killed": figures set off behind one person. */
export function isAge({ chunks, codes }: Parsed, v: number): boolean {
  if (codes[v - 1] !== ',' || !/[,_;)]/.test(codes[v + 1] ?? '_')) return false;
  const person = chunks[v - 2]?.group;
  if (person?.head == null || person.head.unit !== 'person' || (person.quantity?.quantity.high ?? 1) !== 1)
    return false;
  const { low, words } = chunks[v]?.group?.quantity?.quantity ?? { low: null, words: '' };
  return /^\d{1,3}$/.test(words) && low !== null && low < 111;
}

/** "the two brothers, **16 and 18**, died": as many figures as there are people. */
export function isOfAges({ chunks, codes }: Parsed, v: number): boolean {
  const from = codes.slice(0, v).search(/G,(?:Q,?&?){0,4}$/);
  if (from < 0) return false;
  const figures = /^(?:Q,?&?){2,5}(?=[,_;])/.exec(codes.slice(from + 2))?.[0].match(/Q/g)?.length ?? 0;
  const ages = chunks.slice(from + 2, v + 1).every(({ code, group }) => {
    const { low, words } = group?.quantity?.quantity ?? { low: null, words: '' };
    return code !== 'Q' || (/^\d{1,3}$/.test(words) && low !== null && low < 111);
  });
  return ages && figures > 1 && chunks[from]?.group?.quantity?.quantity.high === figures;
}
