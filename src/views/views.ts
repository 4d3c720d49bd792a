import type { RegistryActor, RegistryPlace } from '../ledger/entries.ts';
import type { Relation } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { ViewFault } from './check.ts';
import type { Disagreement } from './disagreements.ts';
import type { ActorRow, ClaimsFilter, Page } from './lists.ts';
import type {
  ClaimView,
  EventsFilter,
  EventsView,
  EventView,
  HistoryRow,
  ReportRow,
  ReportView,
  RuleInfo,
  SearchView,
} from './shapes.ts';
import type { ReportState } from './state.ts';

/** What is read from a ledger: everything here can be dropped and comes back the same from the entries. */
export interface Views {
  /** Takes in what was appended since; cheap when there is nothing new. */
  refresh(): Promise<void>;
  /** The same for who adds thousands: what is taken in may wait for more, until `refresh` is called. */
  follow(): Promise<void>;
  /** Drops all views and builds them anew from the entries. */
  rebuild(tell?: (sequence: number, of: number) => void): Promise<void>;
  /** Builds the views a second time beside these and names the first row that is not the same; null where all are. */
  check(): Promise<ViewFault | null>;
  /** The last entry that is taken in: what the ETag of a list is made of. */
  sequence(): number;
  /** The last redaction that is taken in: whoever keeps words from before it is to drop them. */
  epoch(): number;
  /** What the ETag of an event's page is made of, without building the page; null where there is no such event. */
  eventVersion(id: string): Promise<string | null>;
  reportVersion(id: string): Promise<string | null>;
  /** Those that ship, and those that people added. */
  rules(): readonly RuleInfo[];
  events(rule: string, filter?: EventsFilter): Promise<EventsView>;
  event(id: string, rule: string): Promise<EventView | null>;
  hasEvent(id: string): Promise<boolean>;
  /** Where an event stands with its editors, and which version was released last. */
  statusOf(event: string): Promise<{ readonly to: EventView['status']; readonly version: number | null }>;
  report(id: string): Promise<ReportView | null>;
  /** A report as its entries leave it: what reading it again starts from. */
  reportState(id: string): Promise<ReportState | null>;
  isRedacted(report: string): Promise<boolean>;
  /** How many entries are under the report's key. */
  entriesOf(report: string): Promise<number>;
  /** The report with this text, and the last one from an address. */
  reportOfText(textSha256: string): Promise<string | null>;
  reportAt(url: string): Promise<string | null>;
  /** In the order of capture. */
  reports(after: string | undefined, limit: number): Promise<Page<ReportRow>>;
  claims(filter: ClaimsFilter, after: string | undefined, limit: number): Promise<Page<ClaimView>>;
  actors(after: string | undefined, limit: number): Promise<Page<ActorRow>>;
  actor(id: string): Promise<ActorRow | null>;
  history(about: string | undefined, after: string | undefined, limit: number): Promise<Page<HistoryRow>>;
  /** Reports that hold the words, the best first. */
  search(query: string, limit: number): Promise<SearchView>;
  /** A claim as it stands, and as it was read or added. */
  claim(id: string): Promise<ClaimFound | null>;
  /** Ids of that kind which begin with `prefix`, `limit` of them. */
  find(kind: 'event' | 'report' | 'claim', prefix: string, limit: number): Promise<readonly string[]>;
  /** What an event is called within entries: the mention of it in a report; null where there is none. */
  mentionOf(report: string, event: string): Promise<string | null>;
  /** What reports tell of an event of the ledger, as `mentionOf` names it; all of them where none are given. */
  mentionsOf(event: string, reports?: readonly string[]): Promise<readonly string[]>;
  disagreements(report?: string): Promise<readonly Disagreement[]>;
  /** Actors, places and relations that people added. */
  registry(): Registry;
}

export interface ClaimFound {
  readonly view: ClaimView;
  readonly report: string;
  readonly read: Claim;
}

export interface Registry {
  readonly actors: readonly RegistryActor[];
  readonly places: readonly RegistryPlace[];
  readonly relations: readonly Relation[];
}

export const DEFAULT_RULE = 'latest';
