import { z } from '@hono/zod-openapi';
import { EVENT_STATUSES } from '../ledger/entries.ts';
import { Actor, Relation } from '../model/actor.ts';
import { INTERESTS } from '../model/assessment.ts';
import { Claim, ClaimChange } from '../model/claim.ts';
import { Event } from '../model/event.ts';
import { Conflict, Rejected } from '../model/record.ts';
import { Reference, Report } from '../model/report.ts';
import { Toll } from '../model/toll.ts';
import { LANGUAGES, REPORT_KINDS } from '../model/vocabulary.ts';

/** What goes over HTTP, as `src/views/shapes.ts` has it; a test holds the two together. */

export const Decision = z.object({
  verdict: z.enum(['accepted', 'rejected', 'corrected']),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  before: ClaimChange.nullable(),
  after: ClaimChange.nullable(),
});

export const ClaimView = Claim.extend({
  report: z.string(),
  sentence: z.object({ text: z.string(), start: z.number(), end: z.number() }),
  decision: Decision.nullable(),
  interest: z.enum(INTERESTS),
  graphic: z.boolean(),
}).openapi('ClaimView');

const ReportRow = Report.extend({ claims: z.number(), fiction: z.boolean(), graphic: z.boolean() });
export const RuleInfo = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  says: z.string(),
});

export const EventRow = z.object({
  id: z.string(),
  status: z.enum(EVENT_STATUSES),
  event: Event,
  tolls: z.array(Toll),
  reports: z.number(),
  originals: z.number(),
  conflicts: z.number(),
  fiction: z.boolean(),
});

export const HistoryRow = z.object({
  sequence: z.number(),
  kind: z.string(),
  at: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  words: z.string(),
});

export const EventsView = z
  .object({
    rule: z.string(),
    rules: z.array(RuleInfo),
    total: z.number(),
    next: z.string().nullable(),
    events: z.array(EventRow),
  })
  .openapi('EventsView');

export const EventView = z
  .object({
    id: z.string(),
    status: z.enum(EVENT_STATUSES),
    version: z.number().nullable(),
    event: Event,
    fiction: z.boolean(),
    rule: z.string(),
    rules: z.array(RuleInfo),
    tolls: z.array(Toll),
    claims: z.array(ClaimView),
    conflicts: z.array(Conflict),
    reports: z.array(ReportRow),
    references: z.array(Reference.extend({ report: z.string() })),
    related: z.array(Event),
    actors: z.array(Actor),
    relations: z.array(Relation),
    history: z.array(HistoryRow),
  })
  .openapi('EventView');

export const ReportView = z
  .object({
    report: Report,
    fiction: z.boolean(),
    graphic: z.boolean(),
    text: z.string(),
    claims: z.array(ClaimView),
    events: z.array(Event),
    actors: z.array(Actor),
    references: z.array(Reference),
    conflicts: z.array(Conflict),
    rejected: z.array(Rejected),
  })
  .openapi('ReportView');

export const ReportsView = z
  .object({ total: z.number(), next: z.string().nullable(), reports: z.array(ReportRow) })
  .openapi('ReportsView');

export const SearchView = z
  .object({
    query: z.string(),
    total: z.number().openapi({ description: 'reports that have the words, counted up to 10,000' }),
    more: z.boolean().openapi({
      description:
        'there are more than total; of a phrase, that there may be: it was looked for in 200 reports',
    }),
    hits: z.array(
      z.object({
        report: ReportRow,
        start: z.number(),
        end: z.number(),
        sentence: z.object({ text: z.string(), start: z.number(), end: z.number() }),
      }),
    ),
  })
  .openapi('SearchView');

/** `by` is for the command line, which says who runs it; a page leaves it to the server. */
export const DecisionRequest = z
  .strictObject({
    claim: z.string().min(1).max(200),
    verdict: z
      .enum(['accepted', 'rejected', 'corrected', 'open'])
      .openapi({ description: 'open takes the last decision back' }),
    reason: z.string().trim().min(1).max(10_000),
    by: z.string().trim().min(1).max(200).optional(),
    fields: z
      .strictObject(ClaimChange.omit({ span: true, derivation: true }).shape)
      .optional()
      .openapi({ description: 'as they should stand; null takes away what a claim may lack' }),
  })
  .openapi('DecisionRequest');
export type DecisionRequest = z.infer<typeof DecisionRequest>;

export const ReportRequest = z
  .strictObject({
    id: z.string().min(1).max(200).optional(),
    text: z.string(),
    /** The bytes as captured, base64; their hash is kept with the report. */
    bytes: z.string().optional(),
    kind: z.enum(REPORT_KINDS).optional(),
    language: z.enum(LANGUAGES).optional(),
    title: z.string().max(2_000).nullable().optional(),
    publishedAt: z.string().max(40).nullable().optional(),
    outlet: z.string().max(500).nullable().optional(),
    url: z.string().max(4_000).nullable().optional(),
    fiction: z.boolean().optional(),
    by: z.string().trim().min(1).max(200).optional(),
  })
  .openapi('ReportRequest');
export type ReportRequest = z.infer<typeof ReportRequest>;

export const AddedReport = z
  .object({
    report: z.string(),
    /** It was there already, by its text. */
    known: z.boolean(),
    claims: z.number(),
  })
  .openapi('AddedReport');

export const ProblemBody = z
  .object({ type: z.string(), title: z.string(), status: z.number(), code: z.string(), next: z.string() })
  .openapi('Problem');
