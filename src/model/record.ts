import { z } from 'zod';
import { Actor, Relation } from './actor.ts';
import { Claim } from './claim.ts';
import { Event } from './event.ts';
import { Reference, Report } from './report.ts';
import { Span } from './span.ts';
import { CONFLICT_KINDS } from './vocabulary.ts';

/** Two or more claims that do not agree, and in what. */
export const Conflict = z.object({
  kind: z.enum(CONFLICT_KINDS),
  claims: z.array(z.string()),
  figures: z.array(z.number()).optional(),
  words: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;

/** A candidate that was turned down, by which rule and why: rejected candidates are results too. */
export const Rejected = z.object({ rule: z.string(), reason: z.string(), span: Span, would: z.string() });
export type Rejected = z.infer<typeof Rejected>;

/** The record of one report (codebook, section 2). */
export const Record = z.object({
  report: Report,
  text: z.string(),
  claims: z.array(Claim),
  events: z.array(Event),
  actors: z.array(Actor),
  relations: z.array(Relation),
  references: z.array(Reference),
  conflicts: z.array(Conflict),
  rejected: z.array(Rejected),
});
export type Record = z.infer<typeof Record>;
