import { createHash } from 'node:crypto';
import { type Decisions, groupMentions as joinMentions } from '../events/group.ts';
import { type EventMention, mentionId, mentionsOf } from '../events/mention.ts';
import { describe } from './describe.ts';
import type { Group, Member, Mention } from './projection.ts';
import type { ReportState, State } from './state.ts';

/**
 * Joins what reports tell into events, and keeps to what people decided about that. Claims tell events apart or
 * together as they were read: a decision about one claim moves no report.
 */
export function groupMentions(state: State, mentions: readonly Mention[]): readonly Group[] {
  const known = new Map(mentions.map((mention) => [mentionId(mention.report, mention.event.id), mention]));
  const grouped = joinMentions(eventMentions(state, mentions), decisionsOf(state, known.keys())).map(
    (group) => ({
      id: idOf(state, group),
      mentions: group.mentions.map((mention) => known.get(mention.id) as Mention),
    }),
  );
  const members = membersOf(state, grouped);
  return grouped.map(({ id, mentions: of }) => ({
    id,
    event: describe(state, id, of),
    mentions: of,
    members: members.get(id) as Member[],
  }));
}

/** An event into which people merged another keeps its id, whichever report came first. */
function idOf(
  state: State,
  { id, mentions }: { readonly id: string; readonly mentions: readonly EventMention[] },
): string {
  const own = new Set(mentions.map((mention) => publicId(mention.id)));
  const merge = state.merges.findLast(
    ({ into, events }) => own.has(into) && events.some((one) => own.has(one)),
  );
  return merge?.into ?? publicId(id);
}

/** A mention's id as it goes into addresses, files and entries; an event goes by that of its first mention. */
export function publicId(mention: string): string {
  return `e${createHash('sha256').update(mention).digest('hex').slice(0, 15)}`;
}

/** What telling events apart takes of a report, kept until its claims change: names of a long text cost most. */
const kept = new WeakMap<
  ReportState,
  { readonly claims: number; readonly record: unknown; readonly of: EventMention[] }
>();

function eventMentions(state: State, mentions: readonly Mention[]): EventMention[] {
  const byReport = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const of = byReport.get(mention.report);
    if (of === undefined) byReport.set(mention.report, [mention]);
    else of.push(mention);
  }
  return [...byReport].flatMap(([id, told]) => {
    const of = state.reports.get(id) as ReportState;
    const number = told.reduce((sum, { claims }) => sum + claims.length, 0);
    const before = kept.get(of);
    if (before !== undefined && before.record === of.record && before.claims === number) return before.of;
    const claims = told.flatMap((mention) =>
      mention.claims.map((claim) => ({ ...claim, event: mention.event.id })),
    );
    const events = told.map((mention) => mention.event);
    const fresh = mentionsOf({ report: of.report, text: of.text, events, claims });
    kept.set(of, { claims: number, record: of.record, of: fresh });
    return fresh;
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
