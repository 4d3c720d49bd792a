import { createHash } from 'node:crypto';
import { type CountableClaim, countable } from '../events/counted.ts';
import { type Decisions, groupEvents } from '../events/group.ts';
import { mentionId } from '../events/mention.ts';
import type { ToldClaim } from '../events/told.ts';
import type { Relation } from '../model/actor.ts';
import { describe } from './describe.ts';
import type { Group, Mention } from './project.ts';
import { sentenceOf } from './sentence.ts';
import { isStanding } from './standing.ts';
import type { ReportState, State } from './state.ts';

/** Joins what reports tell into events, and keeps to what people decided about that. */
export function groupMentions(
  state: State,
  mentions: readonly Mention[],
  relations: readonly Relation[],
): readonly Group[] {
  const known = new Map(mentions.map((mention) => [mentionId(mention.report, mention.event.id), mention]));
  const grouped = groupEvents(recordsOf(state, mentions), decisionsOf(state, known.keys()));
  return grouped.map((group): Group => {
    const id = publicId(group.id);
    const of = group.mentions.map((mention) => known.get(mention.id) as Mention);
    const event = describe(state, id, of);
    return {
      id,
      event,
      mentions: of,
      counted: countedOf(state, of, event, relations),
      conflicts: of.flatMap((mention) =>
        mention.event.main ? (state.reports.get(mention.report)?.record?.conflicts ?? []) : [],
      ),
    };
  });
}

/** A mention's id as it goes into addresses, files and entries; an event goes by that of its first mention. */
export function publicId(mention: string): string {
  return `e${createHash('sha256').update(mention).digest('hex').slice(0, 15)}`;
}

/** The claims that stand, with what the reports together say of them and, over it, what people said. */
function countedOf(
  state: State,
  mentions: readonly Mention[],
  event: Group['event'],
  relations: readonly Relation[],
): readonly CountableClaim[] {
  const told = mentions
    .flatMap((mention) => mention.claims.filter(isStanding))
    .map(({ claim, report }): ToldClaim => {
      const of = state.reports.get(report) as ReportState;
      const { outlet, publishedAt } = of.report;
      return { claim, report, outlet, publishedAt, sentence: sentenceOf(of, claim.span).text };
    });
  const settled = new Set(state.supersessions.keys());
  return countable(told, event, relations, settled).map((claim) => {
    const original = state.originals.get(claim.id);
    return original === undefined ? claim : { ...claim, original };
  });
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
