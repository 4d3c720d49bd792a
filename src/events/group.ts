import type { Record } from '../model/record.ts';
import { eachCandidate } from './block.ts';
import { Clusters } from './cluster.ts';
import { Links } from './links.ts';
import { type EventMention, mentionsOf } from './mention.ts';
import { type Profile, profileOf } from './profile.ts';
import { pointsOf, type Reason, reasonsOf, THRESHOLD } from './score.ts';
import { cosine, type Vector, vectorsOf } from './vectors.ts';

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
  /** The strongest links that hold it together, worked out when asked for. */
  readonly links: readonly Joined[];
}

/** Below this a link is as good as none, unless the names speak for it and something else against. */
const FAINT = 0.2;
const LIKE_NAMES = 0.1;

/** What is compared, a column each. */
interface Compared {
  readonly profiles: readonly Profile[];
  readonly vectors: readonly Vector[];
  readonly spread: readonly number[];
}

function compared(mentions: readonly EventMention[]): Compared {
  return { profiles: mentions.map(profileOf), ...vectorsOf(mentions.map((mention) => mention.names)) };
}

function linksOf(mentions: readonly EventMention[], { profiles, vectors, spread }: Compared): Links {
  const links = new Links();
  eachCandidate(mentions, vectors, spread, (a, b) => {
    const likeness = cosine(vectors[a]!, vectors[b]!);
    const points = pointsOf(profiles[a]!, profiles[b]!, likeness);
    if (points >= FAINT || likeness >= LIKE_NAMES) links.add(a, b, points);
  });
  return links;
}

/** Of the links within a group, how many are told with their reasons. */
const TOLD = 20;

/** Groups what reports tell into events. Pure; the order of the mentions decides ids alone. */
export function groupMentions(mentions: readonly EventMention[], decisions: Decisions = {}): EventGroup[] {
  const by = compared(mentions);
  const links = linksOf(mentions, by);
  const at = new Map(mentions.map((mention, index) => [mention.id, index]));
  // A decision about a report that has since been taken out has nothing to hold together.
  const known = (ids: readonly string[]): number[] => ids.flatMap((id) => at.get(id) ?? []);
  const clusters = new Clusters(
    mentions.map(({ report }, index) => ({ report, days: by.profiles[index]!.days })),
    links,
    {
      together: (decisions.together ?? []).map(known).filter((group) => group.length > 1),
      apart: (decisions.apart ?? []).map(([one, other]) => [known(one), known(other)] as const),
    },
  );
  clusters.settle(THRESHOLD);
  const within = new Map<number, number[]>();
  for (const link of links.strongest(THRESHOLD)) {
    const root = clusters.find(links.a[link]!);
    if (root !== clusters.find(links.b[link]!)) continue;
    const held = within.get(root);
    if (held === undefined) within.set(root, [link]);
    else if (held.length < TOLD) held.push(link);
  }
  const tell = (link: number): Joined => {
    const [a, b] = [links.a[link]!, links.b[link]!];
    const reasons = reasonsOf(by.profiles[a]!, by.profiles[b]!, cosine(by.vectors[a]!, by.vectors[b]!));
    return { a: mentions[a]!.id, b: mentions[b]!.id, points: links.points[link]!, reasons };
  };
  return clusters.groups().map((members) => {
    const own = within.get(clusters.find(members[0]!)) ?? [];
    return {
      id: mentions[members[0]!]!.id,
      mentions: members.map((index) => mentions[index]!),
      get links() {
        return own.map(tell);
      },
    };
  });
}

/** Groups the events of whole records. */
export function groupEvents(
  records: readonly Pick<Record, 'report' | 'text' | 'events' | 'claims'>[],
  decisions: Decisions = {},
): EventGroup[] {
  return groupMentions(records.flatMap(mentionsOf), decisions);
}
