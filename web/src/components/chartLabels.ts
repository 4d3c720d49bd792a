import type { ClaimView } from '../../../src/views/shapes.ts';
import { figureWords } from '../words/claim.ts';
import type { Names } from '../words/names.ts';

/** A mark as far as its label needs it. */
interface Labelled {
  readonly claim: ClaimView;
  readonly at: number;
  readonly low: number;
}

/** More names than this would hide the marks: the table has them all. */
const MOST_LABELS = 8;
const LINE = 14;

/** The name of each claimant beside its last mark, moved apart where two would stand upon each other. */
export function labelsOf(
  tracks: readonly { voice: string; marks: readonly Labelled[] }[],
  names: Names,
  {
    x,
    y,
    width,
    floor,
  }: { x: (at: number) => number; y: (value: number) => number; width: number; floor: number },
): { key: string; x: number; y: number; textAnchor: 'start' | 'end'; children: string }[] {
  const last = tracks.flatMap(({ voice, marks }) => {
    const mark = marks.at(-1);
    return mark === undefined ? [] : [{ voice, mark }];
  });
  if (last.length > MOST_LABELS || width < 480) return [];
  let low = 0;
  return last
    .sort((a, b) => y(a.mark.low) - y(b.mark.low))
    .map(({ voice, mark }) => {
      const right = x(mark.at) > width * 0.7;
      // never upon the label above, never over the days
      low = Math.min(floor, Math.max(y(mark.low) - 6, low + LINE));
      return {
        key: voice,
        x: x(mark.at) + (right ? -11 : 11),
        y: low,
        textAnchor: right ? ('end' as const) : ('start' as const),
        children: `${names.claimants(mark.claim)} ${figureWords(mark.claim, names)}`,
      };
    });
}
