import { createHash } from 'node:crypto';
import { type Decisions, groupEvents } from '../events/group.ts';
import { mentionId } from '../events/mention.ts';
import type { Relation } from '../model/actor.ts';
import type { Interest } from '../model/assessment.ts';
import { describe } from './describe.ts';
import type { Group, Mention } from './project.ts';
import { isStanding } from './standing.ts';
import type { ReportState, State } from './state.ts';

export interface Grouping {
  readonly groups: readonly Group[];
  readonly originals: ReadonlyMap<string, string>;
  readonly interests: ReadonlyMap<string, Interest>;
}

/** Joins what reports tell into events, and keeps to what people decided about that. */
export function groupMentions(
  state: State,
  mentions: readonly Mention[],
  _relations: readonly Relation[],
): Grouping {
  const known = new Map(mentions.map((mention) => [mentionId(mention.report, mention.event.id), mention]));
  const grouped = groupEvents(recordsOf(state, mentions), decisionsOf(state, known.keys()));
  const groups = grouped.map((group): Group => {
    const id = publicId(group.id);
    const of = group.mentions.map((mention) => known.get(mention.id) as Mention);
    return {
      id,
      event: describe(state, id, of),
      mentions: of,
      conflicts: of.flatMap((mention) =>
        mention.event.main ? (state.reports.get(mention.report)?.record?.conflicts ?? []) : [],
      ),
    };
  });
  return { groups, originals: new Map(), interests: new Map() };
}

/** A mention's id as it goes into addresses, files and entries; an event goes by that of its first mention. */
export function publicId(mention: string): string {
  return `e${createHash('sha256').update(mention).digest('hex').slice(0, 15)}`;
}

/** The reports with the claims as they stand; what a person rejected does not tell events apart or together. */
function recordsOf(state: State, mentions: readonly Mention[]): Parameters<typeof groupEvents>[0] {
  const byReport = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const of = byReport.get(mention.report);
    if (of === undefined) byReport.set(mention.report, [mention]);
    else of.push(mention);
  }
  return [...byReport].map(([id, of]) => {
    const { report, text } = state.reports.get(id) as ReportState;
    const claims = of.flatMap((mention) =>
      mention.claims.filter(isStanding).map(({ claim }) => ({ ...claim, event: mention.event.id })),
    );
    return { report, text, events: of.map((mention) => mention.event), claims };
  });
}

function decisionsOf(state: State, mentions: Iterable<string>): Decisions {
  const inner = new Map([...mentions].map((id) => [publicId(id), id]));
  const ids = (list: readonly string[]): string[] => list.flatMap((id) => inner.get(id) ?? []);
  return {
    together: state.merges.map((merge) => ids([merge.into, ...merge.events])),
    apart: state.splits.map((split) => [ids(split.mentions), ids([split.event])] as const),
  };
}
