import { z } from 'zod';
import { Actor, Relation } from '../model/actor.ts';
import { Assessment, EventContext, Overlap, Victim } from '../model/assessment.ts';
import { Claim, ClaimChange } from '../model/claim.ts';
import { PlaceRef } from '../model/place.ts';
import { Record as ReportRecord } from '../model/record.ts';
import { Report } from '../model/report.ts';
import { FORCES, STATUSES } from '../model/vocabulary.ts';
import { Head } from './log/head.ts';

const id = z.string().min(1);

/** The fields of a claim that a person saw when deciding, or that a correction changes. */
const ClaimFields = Claim.omit({ id: true }).partial();

/** An actor as people add it: with what its members are as victims, and the country it belongs to (ISO 3166-1). */
export const RegistryActor = Actor.extend({
  members: z.object({ status: z.enum(STATUSES), force: z.enum(FORCES).nullable() }).nullable(),
  country: z.string().nullable(),
});
export type RegistryActor = z.infer<typeof RegistryActor>;

/** A relation that people add stands on no sentence of a report. */
export const RegistryRelation = Relation.omit({ words: true, span: true });
export type RegistryRelation = z.infer<typeof RegistryRelation>;

export const RegistryPlace = PlaceRef.omit({ words: true, gazetteerId: true }).extend({
  names: z.array(z.string()).min(1),
});
export type RegistryPlace = z.infer<typeof RegistryPlace>;

/** What became of the claims of a report when it was read again (issue: decisions survive the extractor). */
const Difference = z.object({
  same: z.array(id),
  changed: z.array(z.object({ claim: id, fields: z.array(z.string()) })),
  gone: z.array(id),
  new: z.array(id),
});
export type Difference = z.infer<typeof Difference>;

export const EVENT_STATUSES = ['draft', 'pending', 'reviewed', 'released', 'withdrawn'] as const;

/**
 * Every kind of entry and what it carries; who, when, why and the schema number stand on the entry itself. Spans
 * are in code points. An entry is never changed: a kind whose payload must change gets a higher number in
 * `SCHEMA_OF` and an upcaster beside the old form.
 */
export const payloads = {
  reportCaptured: z.object({
    report: Report,
    text: z.string(),
    /** Invented for a sample or a test, and marked so wherever it is shown. */
    fiction: z.boolean(),
    /** SHA-256 of the raw bytes kept beside the database, null where only text was given. */
    raw: z.string().nullable(),
  }),
  recordExtracted: z.object({
    report: id,
    extractor: z.object({ name: z.string(), version: z.string() }),
    record: ReportRecord.omit({ report: true, text: true }),
    difference: Difference.nullable(),
  }),
  claimAccepted: z.object({ claim: id, seen: ClaimFields }),
  claimRejected: z.object({ claim: id, seen: ClaimFields }),
  claimCorrected: z.object({ claim: id, seen: ClaimFields, before: ClaimChange, after: ClaimChange }),
  /** Takes the last decision about a claim back: it stands again as it stood before. */
  decisionWithdrawn: z.object({ claim: id }),
  claimAdded: z.object({ claim: Claim }),
  originalSet: z.object({ claims: z.array(id).min(1), original: id }),
  supersessionSet: z.object({ claim: id, supersedes: id.nullable() }),
  eventsMerged: z.object({ into: id, events: z.array(id).min(1) }),
  eventSplit: z.object({ event: id, mentions: z.array(id).min(1) }),
  eventTitled: z.object({ event: id, title: z.string().min(1) }),
  eventPlaced: z.object({ event: id, place: PlaceRef }),
  eventContextSet: z.object({ event: id, context: EventContext }),
  victimRecorded: z.object({ event: id, victim: Victim }),
  /** An event on record that is in this one's totals for a period, so that nobody is counted twice. */
  overlapSet: z.object({ event: id, overlap: Overlap }),
  /** A total for several events, as it stood then, that they share; or no longer do. In their order. */
  totalDivided: z.object({
    claim: Claim,
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    events: z.array(id).min(1),
    divided: z.boolean(),
  }),
  statusMoved: z.object({ event: id, to: z.enum(EVENT_STATUSES), version: z.number().int().nullable() }),
  correctionPublished: z.object({ event: id, what: z.string(), words: z.string() }),
  actorAdded: z.object({ actor: RegistryActor }),
  actorRelated: z.object({ relation: RegistryRelation }),
  placeAdded: z.object({ place: RegistryPlace }),
  assessmentMade: z.object({ assessment: Assessment }),
  ruleAdded: z.object({ rule: id, version: z.string(), definition: z.unknown() }),
  noteMade: z.object({ about: id, words: z.string() }),
  /** A report, or a claim of one, whose words are to be covered until somebody asks for them; or no longer. */
  graphicMarked: z.object({ of: z.object({ kind: z.enum(['report', 'claim']), id }), graphic: z.boolean() }),
  /** A third party's word on when the log stood at `head` (RFC 3161): its token in base64, and the time in it. */
  headStamped: z.object({ head: Head, server: z.string(), token: z.string(), at: z.string() }),
  redaction: z.object({ scope: id, what: z.string() }),
  exported: z.object({ event: id, as: z.string(), sha256: z.string() }),
} as const;

export type Kind = keyof typeof payloads;
export type Payload<K extends Kind> = z.infer<(typeof payloads)[K]>;
export const KINDS = Object.keys(payloads) as Kind[];

/** The number of each kind's present form. */
export const SCHEMA_OF: { readonly [K in Kind]: number } = Object.freeze({
  ...(Object.fromEntries(KINDS.map((kind) => [kind, 1])) as { [K in Kind]: number }),
  // fields may be null since then: they are taken away
  claimCorrected: 2,
});

/** What a caller hands over; the ledger adds when, the order and the schema number. */
export type Draft = {
  [K in Kind]: {
    readonly kind: K;
    readonly by: string;
    readonly reason: string | null;
    /** The report whose words the payload carries: it is sealed under that report's key. */
    readonly report: string | null;
    readonly payload: Payload<K>;
  };
}[Kind];

interface Header {
  readonly sequence: number;
  readonly id: string;
  readonly schema: number;
  readonly at: string;
  readonly by: string;
  readonly report: string | null;
}

/** An entry as it is read. */
export type Entry = {
  [K in Kind]: Header & {
    readonly kind: K;
    readonly redacted: false;
    readonly reason: string | null;
    readonly payload: Payload<K>;
  };
}[Kind];

/** An entry whose key was destroyed: that it was made, when and by whom still stands; its words are gone. */
export interface RedactedEntry extends Header {
  readonly kind: Kind;
  readonly redacted: true;
}

export type AnyEntry = Entry | RedactedEntry;
