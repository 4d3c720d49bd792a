import { createHash } from 'node:crypto';
import { type Decisions, groupEvents } from '../events/group.ts';
import { mentionId } from '../events/mention.ts';
import { describe } from './describe.ts';
import type { Group, Member, Mention } from './projection.ts';
import type { ReportState, State } from './state.ts';

/**
 * Joins what reports tell into events, and keeps to what people decided about that. Claims tell events apart or
 * together as they were read: a decision about one claim moves no report.
 */
export function groupMentions(state: State, mentions: readonly Mention[]): readonly Group[] {
  const known = new Map(mentions.map((mention) => [mentionId(mention.report, mention.event.id), mention]));
  const grouped = groupEvents(recordsOf(state, mentions), decisionsOf(state, known.keys())).map((group) => ({
    id: publicId(group.id),
    mentions: group.mentions.map((mention) => known.get(mention.id) as Mention),
  }));
  const members = membersOf(state, grouped);
  return grouped.map(({ id, mentions: of }) => ({
    id,
    event: describe(state, id, of),
    mentions: of,
    members: members.get(id) as Member[],
  }));
}

/** A mention's id as it goes into addresses, files and entries; an event goes by that of its first mention. */
export function publicId(mention: string): string {
  return `e${createHash('sha256').update(mention).digest('hex').slice(0, 15)}`;
}

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
      mention.claims.map((claim) => ({ ...claim, event: mention.event.id })),
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

/** The claims of each group, where people moved one to another event under that event's id. */
function membersOf(
  state: State,
  groups: readonly { readonly id: string; readonly mentions: readonly Mention[] }[],
): Map<string, Member[]> {
  const home = new Map<string, string>();
  for (const { id, mentions } of groups)
    for (const mention of mentions) home.set(publicId(mentionId(mention.report, mention.event.id)), id);
  const members = new Map<string, Member[]>(groups.map(({ id }) => [id, []]));
  for (const { id, mentions } of groups)
    for (const mention of mentions)
      for (const claim of mention.claims) {
        const moved = state.corrections.get(claim.id)?.event;
        const to = (moved === undefined ? undefined : home.get(moved)) ?? id;
        members.get(to)?.push({ claim, report: mention.report });
      }
  return members;
}
