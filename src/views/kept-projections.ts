import { claimView } from './claim-view.ts';
import { eventRow } from './event-view.ts';
import { Kept } from './kept.ts';
import { loadEvents, type Source } from './load.ts';
import type { Projection } from './projection.ts';
import type { EventRow } from './shapes.ts';
import { standingClaim } from './standing.ts';
import type { State } from './state.ts';
import type { Cursor } from './store/store.ts';
import type { ClaimFound } from './views.ts';

/** Claims whose events are kept loaded, and rows of lists. */
const MOST_CLAIMS = 20_000;
const MOST_ROWS = 20_000;
/** Events that a list loads at once. */
const AT_ONCE = 40;

/** How far the views have got, asked anew each time. */
export interface Now {
  cursor(): Cursor;
  /** Changes when something does that may bear on any event. */
  told(): string;
  people(): State;
}

/** Projections of events, rows of lists and claims, loaded once and kept until something about them changes. */
export function keptProjections(source: Source, now: Now) {
  const { store } = source;
  const loaded = new Kept<Projection>(MOST_CLAIMS);
  const rows = new Kept<EventRow>(MOST_ROWS);
  const versionOf = (version: number): string => `${now.told()}.${version}`;
  /** As long as nothing is taken in, an event's version stands: a page that is asked again asks no table. */
  let versions = { at: '', known: new Map<string, Promise<number>>() };
  const eventVersion = async (id: string): Promise<string | null> => {
    const { sequence, epoch } = now.cursor();
    const at = `${epoch}.${sequence}`;
    if (versions.at !== at || versions.known.size > MOST_ROWS) versions = { at, known: new Map() };
    const { known } = versions;
    const asked = known.get(id) ?? store.around(id);
    known.set(id, asked);
    asked.catch(() => known.delete(id));
    const version = await asked;
    return version === 0 ? null : versionOf(version);
  };
  /** The event's projection, kept until something about it changes. */
  const projectionOf = async (id: string): Promise<Projection | null> => {
    const version = await eventVersion(id);
    if (version === null) return null;
    const before = loaded.get(id, version);
    if (before !== undefined) return before;
    const fresh = await loadEvents(source, now.people(), [id]);
    const group = fresh.groups.get(id);
    if (group === undefined) return null;
    loaded.put(id, version, fresh, Math.max(1, group.members.length));
    return fresh;
  };
  const listed = async (
    index: readonly { id: string; version: number }[],
    rule: string,
  ): Promise<EventRow[]> => {
    const found = new Map<string, EventRow>();
    const missing: (typeof index)[number][] = [];
    for (const one of index) {
      const row = rows.get(`${one.id} ${rule}`, versionOf(one.version));
      if (row === undefined) missing.push(one);
      else found.set(one.id, row);
    }
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const part = missing.slice(from, from + AT_ONCE);
      const projection = await loadEvents(
        source,
        now.people(),
        part.map(({ id }) => id),
      );
      for (const { id, version } of part) {
        const group = projection.groups.get(id);
        if (group === undefined) continue;
        const row = eventRow(projection, group, rule);
        rows.put(`${id} ${rule}`, versionOf(version), row, 1);
        found.set(id, row);
      }
    }
    return index.flatMap(({ id }) => found.get(id) ?? []);
  };
  const claimsViewed = async (ids: readonly { id: string; event: string; report: string }[]) => {
    const views: ClaimFound[] = [];
    for (const { id, event, report } of ids) {
      const projection = await projectionOf(event);
      const member = projection?.groups.get(event)?.members.find(({ claim }) => claim.id === id);
      if (projection === null || member === undefined) continue;
      const { claim } = member;
      const view = claimView(projection, standingClaim(projection.state, claim, report));
      views.push({ view, report, read: claim });
    }
    return views;
  };
  const clear = (): void => {
    loaded.clear();
    rows.clear();
  };
  return { versionOf, eventVersion, projectionOf, listed, claimsViewed, clear };
}
