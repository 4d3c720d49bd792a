import type { EventRow } from '../../../src/views/shapes.ts';
import { areaOf, liesIn } from './area.ts';
import type { EventsSearch } from './eventsSearch.ts';
import { matches, type OtherNames } from './search.ts';

/** The events that the address asks for. */
export function fitting(
  rows: readonly EventRow[],
  search: EventsSearch,
  names: OtherNames = new Map(),
): EventRow[] {
  const { q, disputed, from, to, party, measure, status, area } = search;
  const within = areaOf(area);
  return rows.filter((row) => {
    const day = row.event.when?.start?.slice(0, 10) ?? null;
    if (q !== undefined && !matches(row, q, names)) return false;
    if (status !== undefined && row.status !== status) return false;
    if (within !== null && !liesIn(row, within)) return false;
    if (disputed === true && row.conflicts === 0) return false;
    // an event without a day is in no period
    if ((from !== undefined || to !== undefined) && day === null) return false;
    if (from !== undefined && day !== null && day < from) return false;
    if (to !== undefined && day !== null && day > to) return false;
    if (party !== undefined && !partiesOf(row).includes(party)) return false;
    return measure === undefined || row.tolls.some((toll) => toll.measure === measure);
  });
}

export const partiesOf = ({ event }: EventRow): string[] => event.sides.flat().map((party) => party.words);
