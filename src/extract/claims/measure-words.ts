import type { Chunk, Parsed } from '../chunks/chunk.ts';
import { type Hit, hitOf } from '../lexicon.ts';

/** What a measure word may mean, and the chunk it stands in. */
export interface MeasureWord {
  readonly hit: readonly Hit[];
  readonly at: number;
}

/** The measures of coordinated words; "killed and wounded" of one count is one measure. */
export function measureWords({ chunks, codes }: Parsed, range: readonly [number, number]): MeasureWord[] {
  const words: MeasureWord[] = [];
  for (let i = range[0]; i < range[1]; i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.hits !== undefined) words.push({ hit: asItStands(chunk.hits, codes, i), at: i });
  }
  const measures = words.map(({ hit }) => hit.find((h) => h.people !== null)?.people);
  // "were wounded and evacuated": taken to a doctor, not out of their homes
  if (measures.includes('injured') && measures.includes('displaced'))
    return words.filter(({ hit }) => hit.some((h) => h.people === 'injured'));
  if (words.length === 2 && measures.includes('killed') && measures.includes('injured')) {
    // "killed or injured ten **"apostates"**": said of people alone, whom the lexicon need not know
    const ofThings = words.some(({ hit }) => hit.some(({ things }) => things !== null));
    return [{ hit: [hitOf('K', 'killedOrInjured', ofThings ? 'destroyed' : null)], at: range[0] }];
  }
  if (
    words.length === 2 &&
    words.every(({ hit }) => hit.some((h) => h.things === 'destroyed' || h.things === 'damaged'))
  ) {
    return words.slice(0, 1);
  }
  // "25 killed or captured": so many in all, of whom the first word is the gravest
  const or = chunks.slice(...range).findIndex((chunk) => chunk.either === true);
  if (or > 0) return words.filter(({ at }) => at < range[0] + or);
  const seen = new Set<string>();
  return words.filter(({ hit }) => {
    const key = `${hit[0]?.people} ${hit[0]?.things}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "**no losses**" counts the dead and the hurt, "the **loss of** nine men", "its **losses** at nine" the dead. */
function asItStands(hits: readonly Hit[], codes: string, at: number): readonly Hit[] {
  if (codes[at] !== 'Z' || codes[at + 1] === 'o' || codes[at - 1] !== 'Q') return hits;
  const alone = hits.filter(({ form }) => form === 'D');
  return alone.length === 0 ? hits : [...alone, ...hits.filter(({ form }) => form !== 'D')];
}
