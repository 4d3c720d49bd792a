import type { Record } from '../model/record.ts';
import { candidates } from './block.ts';
import { Clusters } from './cluster.ts';
import { type EventMention, mentionsOf } from './mention.ts';
import { type Link, type Reason, scoreOf, THRESHOLD } from './score.ts';
import { cosine, vectorsOf } from './vectors.ts';

/** What people decided about grouping, by mention ids; it holds whatever the scores say, until it is taken back. */
export interface Decisions {
  /** Each list is of one event. */
  readonly together?: readonly (readonly string[])[];
  /** The mentions of the first list are not of the event that those of the second are of. */
  readonly apart?: readonly (readonly [readonly string[], readonly string[]])[];
}

/** Why two mentions of a group were held to be of one event. */
export interface Joined {
  readonly a: string;
  readonly b: string;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** Mentions of one event. The id is that of the mention which came first, so that later reports do not change it. */
export interface EventGroup {
  readonly id: string;
  readonly mentions: readonly EventMention[];
  /** The links that hold it together, the strongest first. */
  readonly links: readonly Joined[];
}

function linksOf(mentions: readonly EventMention[]): Link[] {
  const { vectors, spread } = vectorsOf(mentions.map((mention) => mention.names));
  return candidates(mentions, vectors, spread).map(([a, b]) => ({
    a,
    b,
    ...scoreOf(mentions[a]!, mentions[b]!, cosine(vectors[a]!, vectors[b]!)),
  }));
}

/** Groups what reports tell into events. Pure; the order of the mentions decides ids alone. */
export function groupMentions(mentions: readonly EventMention[], decisions: Decisions = {}): EventGroup[] {
  const links = linksOf(mentions);
  const place = new Map(mentions.map((mention, at) => [mention.id, at]));
  // A decision about a report that has since been taken out has nothing to hold together.
  const known = (ids: readonly string[]): number[] => ids.flatMap((id) => place.get(id) ?? []);
  const clusters = new Clusters(
    mentions.map((mention) => mention.report),
    links,
    {
      together: (decisions.together ?? []).map(known).filter((group) => group.length > 1),
      apart: (decisions.apart ?? []).map(([one, other]) => [known(one), known(other)] as const),
    },
  );
  clusters.settle(links, THRESHOLD);
  const within = new Map<number, Link[]>();
  for (const link of links) {
    if (link.points < THRESHOLD) continue;
    const root = clusters.find(link.a);
    if (root !== clusters.find(link.b)) continue;
    const held = within.get(root);
    if (held) held.push(link);
    else within.set(root, [link]);
  }
  return clusters
    .groups()
    .sort((a, b) => a[0]! - b[0]!)
    .map((members) => ({
      id: mentions[members[0]!]!.id,
      mentions: members.map((at) => mentions[at]!),
      links: (within.get(clusters.find(members[0]!)) ?? [])
        .sort((x, y) => y.points - x.points)
        .map(({ a, b, points, reasons }) => ({ a: mentions[a]!.id, b: mentions[b]!.id, points, reasons })),
    }));
}

/** Groups the events of whole records. */
export function groupEvents(
  records: readonly Pick<Record, 'report' | 'text' | 'events' | 'claims'>[],
  decisions: Decisions = {},
): EventGroup[] {
  return groupMentions(records.flatMap(mentionsOf), decisions);
}
