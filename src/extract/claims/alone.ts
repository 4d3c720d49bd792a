import type { Measure } from '../../model/vocabulary.ts';
import type { Parsed } from '../chunks/chunk.ts';

/**
 * Whether a count of prisoners, victims or displaced is itself what is told: it stands in a list, or a verb of
 * making or having governs it ("took **60 hostages**"). Displaced are displaced whatever else they do.
 */
export function standsAlone({ chunks, codes }: Parsed, v: number, bare: Measure, inList: boolean): boolean {
  if (bare === 'displaced') return true;
  if (bare === 'killedOrInjured' && chunks[v]?.group?.quantity?.quantity.high === 0) return true;
  // "claimed **thousands of lives**"
  if (bare === 'killed') return 'Rv'.includes(codes[v - 1] ?? '_');
  // quotation marks set nothing apart here: *fait état d'« environ 30 victimes »*
  const before = codes.slice(0, v).replace(/"$/, '').at(-1) ?? '_';
  const after =
    codes
      .slice(v + 1)
      .replace(/^"/, '')
      .at(0) ?? '_';
  if (bare !== 'surrendered' && before === 'R' && ',;&_'.includes(after)) return true;
  if ('Hhmfv'.includes(before) || (before === 'K' && bare === 'abducted')) return true;
  if (!',;&_('.includes(after) || !',;&_(HfFR.'.includes(before)) return false;
  return inList || codes.length <= 3;
}
