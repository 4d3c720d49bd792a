import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Record } from '../model/record.ts';
import { namesIn } from './names.ts';

/** What one report tells of one event: what grouping joins. */
export interface EventMention {
  /** Unique among all mentions: the report and the event's id within it (`mentionId`). */
  readonly id: string;
  readonly report: string;
  readonly publishedAt: string | null;
  readonly event: Event;
  readonly claims: readonly Claim[];
  /** Names and numbers that tell this event from others, with how often they stand in what the report says of it. */
  readonly names: ReadonlyMap<string, number>;
}

export function mentionId(report: string, event: string): string {
  return `${report}\n${event}`;
}

/** What a report says of an event that it is not about: the event's own words, not the report's. */
function ownWords(event: Event, claims: readonly Claim[]): string {
  return [
    event.title,
    event.place?.words,
    event.place?.name,
    ...claims.map((claim) => claim.span.exact),
    ...claims.flatMap((claim) => claim.claimants.map((voice) => voice.name)),
  ]
    .filter((words) => words)
    .join(', ');
}

/** A page about several days, each told as a part of its own: the whole has nothing to be joined by. */
function isFrame(event: Event, own: readonly Claim[], events: readonly Event[]): boolean {
  return event.main && own.length === 0 && events.some(({ partOf }) => partOf === event.id);
}

/** The mentions in one report. Its main event has the names of the whole text, the others those of their claims. */
export function mentionsOf(record: Pick<Record, 'report' | 'text' | 'events' | 'claims'>): EventMention[] {
  const { report, text, events, claims } = record;
  return events.flatMap((event) => {
    const own = claims.filter((claim) => claim.event === event.id);
    if (isFrame(event, own, events)) return [];
    const words = event.main ? `${report.title ?? ''}\n${text}` : ownWords(event, own);
    return {
      id: mentionId(report.id, event.id),
      report: report.id,
      publishedAt: report.publishedAt,
      event,
      claims: own,
      names: namesIn(words),
    };
  });
}
