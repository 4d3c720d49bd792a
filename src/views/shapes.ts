import type { Actor, Relation } from '../model/actor.ts';
import type { Claim, ClaimChange } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Conflict, Rejected } from '../model/record.ts';
import type { Reference, Report } from '../model/report.ts';
import type { Toll } from '../model/toll.ts';

/**
 * What the pages, the exports and the HTTP API read. Offsets are Unicode code points of the report's text.
 */

/** What a person decided about a claim, the last word on it. */
export interface Decision {
  readonly verdict: 'accepted' | 'rejected' | 'corrected';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** For a correction: the fields as they were read and as they now stand; null where one was taken away. */
  readonly before: ClaimChange | null;
  readonly after: ClaimChange | null;
}

/** The sentence a claim stands in, so that it can be read without opening the report. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A claim as it stands after every decision. */
export interface ClaimView extends Claim {
  readonly report: string;
  readonly sentence: Sentence;
  readonly decision: Decision | null;
  /** What the claimant is to the victims on that day. */
  readonly interest: 'self' | 'enemy' | 'ally' | 'none' | 'unknown';
  /** Its words, or its whole report, were marked as graphic: pages cover them until somebody asks. */
  readonly graphic: boolean;
}

export interface ReportRow extends Report {
  readonly claims: number;
  readonly fiction: boolean;
  readonly graphic: boolean;
}

export interface RuleInfo {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** One sentence: what the rule does when sources differ. */
  readonly says: string;
}

export interface EventRow {
  readonly id: string;
  readonly status: EventView['status'];
  readonly event: Event;
  readonly tolls: readonly Toll[];
  readonly reports: number;
  readonly originals: number;
  readonly conflicts: number;
  readonly fiction: boolean;
}

export interface HistoryRow {
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly words: string;
}

/** `GET /api/events?rule=latest` */
export interface EventsView {
  readonly rule: string;
  readonly rules: readonly RuleInfo[];
  /** How many events fit, on this page and the others. */
  readonly total: number;
  /** What `after` must be to get the next page; null on the last. */
  readonly next: string | null;
  readonly events: readonly EventRow[];
}

/** A stretch of the earth in degrees; where west is east of east, it crosses the 180th meridian. */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Which events are asked for; days are ISO, words are looked for in title and place. */
export interface EventsFilter {
  readonly status?: EventView['status'] | undefined;
  /** An event without coordinates lies in no area. */
  readonly area?: Area | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly words?: string | undefined;
  readonly main?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** `GET /api/events/:id?rule=latest` */
export interface EventView {
  readonly id: string;
  /** Where the event stands with its editors, and which version was released last. */
  readonly status: 'draft' | 'pending' | 'reviewed' | 'released' | 'withdrawn';
  readonly version: number | null;
  readonly event: Event;
  readonly fiction: boolean;
  readonly rule: string;
  readonly rules: readonly RuleInfo[];
  readonly tolls: readonly Toll[];
  readonly claims: readonly ClaimView[];
  readonly conflicts: readonly Conflict[];
  readonly reports: readonly ReportRow[];
  readonly references: readonly (Reference & { readonly report: string })[];
  readonly related: readonly Event[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly history: readonly HistoryRow[];
}

/** `GET /api/reports/:id` */
export interface ReportView {
  readonly report: Report;
  readonly fiction: boolean;
  readonly graphic: boolean;
  readonly text: string;
  readonly claims: readonly ClaimView[];
  readonly events: readonly Event[];
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly Rejected[];
}

/** `GET /api/search?q=…`: where the words stand (code points), and the sentence around the rarest of them. */
export interface SearchView {
  readonly query: string;
  /** Reports that have the words, as far as they were counted; `more`: there are more, or may be. */
  readonly total: number;
  readonly more: boolean;
  readonly hits: readonly {
    readonly report: ReportRow;
    readonly start: number;
    readonly end: number;
    readonly sentence: Sentence;
  }[];
}

/** `POST /api/decisions` */
export interface DecisionRequest {
  readonly claim: string;
  /** `open` takes the last decision back. */
  readonly verdict: Decision['verdict'] | 'open';
  readonly reason: string;
  readonly by?: string;
  /** For a correction: the fields that change, as in the codebook. */
  readonly fields?: ClaimChange;
}
