import { z } from 'zod';
import { Voice } from './claimant.ts';
import { Party } from './party.ts';
import { PlaceRef } from './place.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';
import { When } from './time.ts';
import { ACTS, CLAIM_KINDS, MEASURES, MODALITIES, SCOPES, STANCES, UNITS } from './vocabulary.ts';

/** One step of how a claim came to be: the rule that fired and what it fired on. */
export const Derivation = z.object({ rule: z.string(), span: Span });
export type Derivation = z.infer<typeof Derivation>;

/**
 * One thing that somebody says happened, at one span of one report (codebook, sections 2 to 5). The id is a
 * hash of text hash, span, kind, measure or act, and an ordinal among equals, so that a new version of the
 * extractor finds the same claim again.
 */
export const Claim = z.object({
  id: z.string().min(1),
  kind: z.enum(CLAIM_KINDS),
  event: z.string().min(1),
  span: Span,
  references: z.array(z.number().int()),
  claimants: z.array(Voice),
  via: z.array(Voice),
  stance: z.enum(STANCES),
  answers: z.string().optional(),
  modality: z.enum(MODALITIES),
  scope: z.enum(SCOPES),
  per: z.string().optional(),
  original: z.string().optional(),
  measure: z.enum(MEASURES).optional(),
  quantity: Quantity.optional(),
  unit: z.enum(UNITS).optional(),
  victim: Party.optional(),
  perpetrator: Party.optional(),
  partOf: z.string().optional(),
  supersedes: z.string().optional(),
  act: z.enum(ACTS).optional(),
  agent: Party.optional(),
  target: Party.optional(),
  place: PlaceRef.optional(),
  when: When.optional(),
  inferred: z.array(z.string()),
  derivation: z.array(Derivation),
});
export type Claim = z.infer<typeof Claim>;

const { shape } = Claim;

/** What a correction sets of a claim; null takes away what a claim may lack. */
export const ClaimChange = Claim.omit({ id: true })
  .extend({
    answers: shape.answers.unwrap().nullable(),
    per: shape.per.unwrap().nullable(),
    perpetrator: shape.perpetrator.unwrap().nullable(),
    partOf: shape.partOf.unwrap().nullable(),
    agent: shape.agent.unwrap().nullable(),
    target: shape.target.unwrap().nullable(),
    place: shape.place.unwrap().nullable(),
    when: shape.when.unwrap().nullable(),
  })
  .partial();
export type ClaimChange = z.infer<typeof ClaimChange>;
