import type { Actor } from '../model/actor.ts';
import { claimView } from './claimView.ts';
import type { Projection } from './projection.ts';
import type { ClaimView, HistoryRow } from './shapes.ts';
import { standingClaim } from './standing.ts';
import type { State } from './state.ts';

/** A stretch of a list, and where the next one begins. */
export interface Page<T> {
  readonly total: number;
  readonly next: string | null;
  readonly rows: readonly T[];
}

export interface ClaimsFilter {
  readonly report?: string | undefined;
  readonly event?: string | undefined;
  readonly measure?: string | undefined;
  /** `open`: nobody decided about it yet. */
  readonly decision?: 'open' | 'accepted' | 'rejected' | 'corrected' | undefined;
}

/** Claims in the order in which they were captured. */
export function claimsPage(
  projection: Projection,
  filter: ClaimsFilter,
  after: string | undefined,
  limit: number,
): Page<ClaimView> {
  const { state, members, groupOfClaim } = projection;
  const fitting = [...members.values()].filter(({ claim, report }) => {
    if (filter.report !== undefined && report !== filter.report) return false;
    if (filter.event !== undefined && groupOfClaim.get(claim.id)?.id !== filter.event) return false;
    const decided = state.verdicts.get(claim.id)?.verdict ?? 'open';
    if (filter.decision !== undefined && decided !== filter.decision) return false;
    return (
      filter.measure === undefined ||
      (state.corrections.get(claim.id)?.measure ?? claim.measure) === filter.measure
    );
  });
  const page = pageOf(fitting, ({ claim }) => claim.id, after, limit);
  return {
    ...page,
    rows: page.rows.map(({ claim, report }) => claimView(projection, standingClaim(state, claim, report))),
  };
}

/** An actor with the events that tell of it: as a side, or as one who speaks. */
export interface ActorRow {
  readonly actor: Actor;
  readonly events: readonly string[];
}

/** Actors by name; what people added about one goes before what a report carries. */
export function actorsPage(projection: Projection, after: string | undefined, limit: number): Page<ActorRow> {
  const { state, groups } = projection;
  const actors = new Map<string, Actor>();
  for (const of of state.reports.values())
    for (const actor of of.record?.actors ?? []) actors.set(actor.id, actor);
  for (const { members: _m, country: _c, ...actor } of state.actors.values()) actors.set(actor.id, actor);
  const events = new Map<string, Set<string>>();
  const tell = (actor: string | null, event: string): void => {
    if (actor === null) return;
    const known = events.get(actor);
    if (known === undefined) events.set(actor, new Set([event]));
    else known.add(event);
  };
  for (const group of groups.values()) {
    for (const party of group.event.sides.flat()) tell(party.actor, group.id);
    for (const { claim } of group.members)
      for (const voice of [...claim.claimants, ...claim.via]) tell(voice.actor, group.id);
  }
  const sorted = [...actors.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1,
  );
  const page = pageOf(sorted, ({ id }) => id, after, limit);
  return {
    ...page,
    rows: page.rows.map((actor) => ({ actor, events: [...(events.get(actor.id) ?? [])].sort() })),
  };
}

/** Every entry in one line, the first first; with `about` those that concern one event, report or claim. */
export function historyPage(
  state: State,
  about: string | undefined,
  after: string | undefined,
  limit: number,
): Page<HistoryRow> {
  const fitting = state.history.filter(
    (item) => about === undefined || item.report === about || item.about.includes(about),
  );
  const page = pageOf(fitting, ({ sequence }) => String(sequence), after, limit);
  return {
    ...page,
    rows: page.rows.map(({ sequence, kind, at, by, reason, words }) => ({
      sequence,
      kind,
      at,
      by,
      reason,
      words,
    })),
  };
}

function pageOf<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  after: string | undefined,
  limit: number,
): Page<T> {
  const from = after === undefined ? 0 : all.findIndex((one) => keyOf(one) === after) + 1;
  const rows = all.slice(from, from + limit);
  const last = rows.at(-1);
  return {
    total: all.length,
    next: last !== undefined && from + rows.length < all.length ? keyOf(last) : null,
    rows,
  };
}
