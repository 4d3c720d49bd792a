import type {
  AnyEntry,
  Difference,
  Entry,
  EVENT_STATUSES,
  Kind,
  RegistryActor,
  RegistryPlace,
} from '../ledger/entries.ts';
import type { Relation } from '../model/actor.ts';
import type { Assessment, EventContext, Overlap, Victim } from '../model/assessment.ts';
import type { Claim, ClaimChange } from '../model/claim.ts';
import type { PlaceRef } from '../model/place.ts';
import type { Record as ReportRecord } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { CountingRule } from '../reconcile/rule.ts';
import { UserRule, userRule } from '../reconcile/user-rule.ts';
import { wordsOf } from './words.ts';

/** A report as captured, with the last record that was extracted from it. */
export interface ReportState {
  readonly report: Report;
  readonly text: string;
  readonly fiction: boolean;
  readonly raw: string | null;
  record: Omit<ReportRecord, 'report' | 'text'> | null;
  extractor: { readonly name: string; readonly version: string } | null;
  difference: Difference | null;
  /** Claims that people decided about and that a later extraction no longer found: they stand all the same. */
  readonly kept: Map<string, Claim>;
  /** Claims that people added. */
  readonly added: Map<string, Claim>;
  /** Whether people marked it as graphic, and which of its claims. */
  graphic: boolean;
  readonly graphicClaims: Set<string>;
}

/** What was read in a report, kept from an earlier reading, or added by people. */
export function claimsOf(of: ReportState): Claim[] {
  return [...(of.record?.claims ?? []), ...of.kept.values(), ...of.added.values()];
}

/** The last word on a claim. */
export interface Verdict {
  readonly verdict: 'accepted' | 'rejected' | 'corrected';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly seen: Partial<Claim>;
  readonly before: ClaimChange | null;
  readonly after: ClaimChange | null;
}

/** A decision with what stood before it: what taking it back returns to. */
export interface Decided extends Verdict {
  readonly report: string | null;
  readonly prior: Decided | null;
  readonly priorFields: ClaimChange | null;
}

/** One entry as the history of an event or a report tells it. */
export interface HistoryItem {
  readonly sequence: number;
  readonly kind: Kind;
  readonly at: string;
  readonly by: string;
  readonly report: string | null;
  /** The event or claim it is about, where it is about one. */
  readonly about: readonly string[];
  readonly reason: string | null;
  readonly words: string;
}

/** A total that several events share: the claim as people saw it. */
export interface Division {
  readonly claim: Claim;
  readonly report: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly events: readonly string[];
}

/** What the entries up to `sequence` come to, before reports are grouped into events. */
export interface State {
  sequence: number;
  readonly reports: Map<string, ReportState>;
  readonly verdicts: Map<string, Decided>;
  /** Fields that people set, over all corrections of a claim: a later acceptance or rejection leaves them. */
  readonly corrections: Map<string, ClaimChange>;
  readonly originals: Map<string, string>;
  readonly supersessions: Map<string, string | null>;
  readonly titles: Map<string, string>;
  readonly places: Map<string, PlaceRef>;
  readonly contexts: Map<string, EventContext>;
  readonly victims: Map<string, Victim[]>;
  /** By the event whose totals take them in. */
  readonly overlaps: Map<string, Overlap[]>;
  /** Totals that people divided among events, by the claim: the last word stands. */
  readonly divisions: Map<string, Division>;
  readonly statuses: Map<
    string,
    { readonly to: (typeof EVENT_STATUSES)[number]; readonly version: number | null }
  >;
  /** The last released version of each event. */
  readonly releases: Map<string, number>;
  readonly assessments: Assessment[];
  /** Counting rules that people added, by their id: the last version stands. */
  readonly rules: Map<string, CountingRule>;
  readonly actors: Map<string, RegistryActor>;
  readonly registryPlaces: RegistryPlace[];
  readonly relations: Relation[];
  readonly history: HistoryItem[];
  readonly redacted: Set<string>;
}

export function emptyState(): State {
  return {
    sequence: 0,
    reports: new Map(),
    verdicts: new Map(),
    corrections: new Map(),
    originals: new Map(),
    supersessions: new Map(),
    titles: new Map(),
    places: new Map(),
    contexts: new Map(),
    victims: new Map(),
    overlaps: new Map(),
    divisions: new Map(),
    statuses: new Map(),
    releases: new Map(),
    assessments: [],
    actors: new Map(),
    registryPlaces: [],
    relations: [],
    rules: new Map(),
    history: [],
    redacted: new Set(),
  };
}

/** Takes one entry in. The result depends on the entries alone: replaying them gives the same state. */
export function apply(state: State, entry: AnyEntry): void {
  state.history.push(historyOf(entry));
  change(state, entry);
}

/** What an entry changes, without its line of history. */
export function change(state: State, entry: AnyEntry): void {
  state.sequence = entry.sequence;
  if (entry.redacted) {
    if (entry.report !== null) state.redacted.add(entry.report);
    return;
  }
  (HANDLERS[entry.kind] as Handler<Kind>)(state, entry.payload as never, entry as never);
}

type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;
type Handler<K extends Kind> = (state: State, payload: EntryOf<K>['payload'], entry: EntryOf<K>) => void;

const HANDLERS: { readonly [K in Kind]: Handler<K> } = {
  reportCaptured: (state, { report, text, fiction, raw }) => {
    const fresh = { record: null, extractor: null, difference: null, kept: new Map(), added: new Map() };
    const marks = { graphic: false, graphicClaims: new Set<string>() };
    state.reports.set(report.id, { report, text, fiction, raw, ...fresh, ...marks });
  },
  recordExtracted: (state, { report, record, extractor, difference }) => {
    const known = state.reports.get(report);
    if (known === undefined) return;
    keepDecided(state, known, new Set(record.claims.map((claim) => claim.id)));
    Object.assign(known, { record, extractor, difference });
  },
  claimAccepted: (state, { claim, seen }, entry) => decide(state, claim, 'accepted', entry, seen, null, null),
  claimRejected: (state, { claim, seen }, entry) => decide(state, claim, 'rejected', entry, seen, null, null),
  claimCorrected: (state, { claim, seen, before, after }, entry) =>
    decide(
      state,
      claim,
      'corrected',
      entry,
      seen as Partial<Claim>,
      before as ClaimChange,
      after as ClaimChange,
    ),
  decisionWithdrawn: (state, { claim }) => {
    const last = state.verdicts.get(claim);
    if (last === undefined) return;
    if (last.prior === null) state.verdicts.delete(claim);
    else state.verdicts.set(claim, last.prior);
    if (last.priorFields === null) state.corrections.delete(claim);
    else state.corrections.set(claim, last.priorFields);
  },
  graphicMarked: (state, { of, graphic }, { report }) => {
    const known = report === null ? undefined : state.reports.get(report);
    if (known === undefined) return;
    if (of.kind === 'report') known.graphic = graphic;
    else if (graphic) known.graphicClaims.add(of.id);
    else known.graphicClaims.delete(of.id);
  },
  claimAdded: (state, { claim }, entry) => {
    if (entry.report !== null) state.reports.get(entry.report)?.added.set(claim.id, claim);
  },
  originalSet: (state, { claims, original }) => {
    for (const claim of claims) state.originals.set(claim, original);
  },
  supersessionSet: (state, { claim, supersedes }) => void state.supersessions.set(claim, supersedes),
  // which mentions are of which event is kept in rows (`mentions.ts`)
  eventsMerged: () => undefined,
  eventSplit: () => undefined,
  eventTitled: (state, { event, title }) => void state.titles.set(event, title),
  eventPlaced: (state, { event, place }) => void state.places.set(event, place),
  eventContextSet: (state, { event, context }) => void state.contexts.set(event, context),
  victimRecorded: (state, { event, victim }) => {
    const others = (state.victims.get(event) ?? []).filter((known) => known.id !== victim.id);
    state.victims.set(event, [...others, victim]);
  },
  overlapSet: (state, { event, overlap }) => {
    const others = (state.overlaps.get(event) ?? []).filter(
      (known) => known.event !== overlap.event || known.measure !== overlap.measure,
    );
    state.overlaps.set(event, overlap.certainty === 'none' ? others : [...others, overlap]);
  },
  totalDivided: (state, { claim, divided, ...of }, { report }) => {
    if (divided && report !== null) state.divisions.set(claim.id, { claim: claim as Claim, report, ...of });
    else state.divisions.delete(claim.id);
  },
  statusMoved: (state, { event, to, version }) => {
    state.statuses.set(event, { to, version });
    if (version !== null) state.releases.set(event, version);
  },
  actorAdded: (state, { actor }) => void state.actors.set(actor.id, actor),
  actorRelated: (state, { relation }) => void state.relations.push({ ...relation, words: '', span: NOWHERE }),
  placeAdded: (state, { place }) => void state.registryPlaces.push(place),
  assessmentMade: (state, { assessment }) => void state.assessments.push(assessment),
  // what only the history tells; a redaction is seen in the entries that it closed (`views.ts` replays them)
  headStamped: () => undefined,
  redaction: () => undefined,
  correctionPublished: () => undefined,
  // checked when it was added; what a later version can no longer read is told in the history and not offered
  ruleAdded: (state, { rule, definition }) => {
    if (UserRule.safeParse(definition).success) state.rules.set(rule, userRule(definition));
    else state.rules.delete(rule);
  },
  noteMade: () => undefined,
  exported: () => undefined,
};

/** Where a relation stands that people added and no report tells. */
const NOWHERE = { start: 0, end: 0, exact: '' };

function decide(
  state: State,
  claim: string,
  verdict: Verdict['verdict'],
  entry: Entry,
  seen: Partial<Claim>,
  before: ClaimChange | null,
  after: ClaimChange | null,
): void {
  const { by, at, report } = entry;
  const prior = state.verdicts.get(claim) ?? null;
  const priorFields = state.corrections.get(claim) ?? null;
  if (after !== null) state.corrections.set(claim, { ...priorFields, ...after });
  const reason = entry.reason ?? '';
  state.verdicts.set(claim, { verdict, reason, by, at, report, seen, before, after, prior, priorFields });
}

/** A decision outlives the rule that found its claim. */
function keepDecided(state: State, known: ReportState, found: ReadonlySet<string>): void {
  for (const claim of [...(known.record?.claims ?? []), ...known.kept.values()]) {
    if (found.has(claim.id)) known.kept.delete(claim.id);
    else if (state.verdicts.has(claim.id)) known.kept.set(claim.id, claim);
  }
}

const REDACTED = 'redacted';

/** The entry in one line. */
export function historyOf(entry: AnyEntry): HistoryItem {
  const { sequence, kind, at, by, report } = entry;
  if (entry.redacted) return { sequence, kind, at, by, report, about: [], reason: null, words: REDACTED };
  return {
    sequence,
    kind,
    at,
    by,
    report,
    about: aboutOf(entry),
    reason: entry.reason,
    words: wordsOf(entry),
  };
}

/** Ids of what the entry is about, besides its report. */
export function aboutOf(entry: Entry): string[] {
  const payload = entry.payload as Record<string, unknown>;
  const { assessment, of } = payload as { assessment?: { of: { id: string } }; of?: { id: string } };
  const many = [payload.claims, payload.events].flatMap((list) => (Array.isArray(list) ? list : []));
  const named = [
    payload.event,
    payload.claim,
    payload.into,
    payload.about,
    payload.scope,
    assessment?.of.id,
    of?.id,
  ];
  return [...named, ...many].flatMap((one) =>
    typeof one === 'string' ? [one] : isClaim(one) ? [one.id] : [],
  );
}

function isClaim(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
