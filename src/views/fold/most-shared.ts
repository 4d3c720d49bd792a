/** Where numbers are gathered to be counted; one for each call would be thrown away at once. */
let gathered = new Float64Array(1 << 10);

/** The numbers of some lists: those that are in most of them first, and the highest first among equals. */
export function mostShared(lists: readonly (readonly number[])[]): number[] {
  let size = 0;
  for (const list of lists) size += list.length;
  if (size > gathered.length) gathered = new Float64Array(size * 2);
  let at = 0;
  for (const list of lists) for (let i = 0; i < list.length; i++) gathered[at++] = list[i] as number;
  const sorted = gathered.subarray(0, size).sort();
  // by how many lists have them, each from the highest on
  const ranks: number[][] = lists.map(() => []);
  for (let i = size - 1; i >= 0; ) {
    const number = sorted[i] as number;
    let times = 0;
    for (; i >= 0 && sorted[i] === number; i--) times++;
    (ranks[lists.length - times] as number[]).push(number);
  }
  return ranks.flat();
}
