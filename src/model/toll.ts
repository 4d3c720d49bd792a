import { z } from 'zod';
import { AGES, MEASURES, SEXES, STATUSES } from './vocabulary.ts';

/** What a counting rule said of one claim: whether it counted, and by which clause it did or did not. */
export const Step = z.object({
  claim: z.string(),
  counted: z.boolean(),
  clause: z.string(),
  words: z.string(),
});
export type Step = z.infer<typeof Step>;

/** What a counting rule makes of an event's claims for one measure, victim side and class. Unknown is null. */
export const Toll = z.object({
  rule: z.string(),
  version: z.string(),
  event: z.string(),
  measure: z.enum(MEASURES),
  unit: z.string(),
  side: z.string().nullable(),
  status: z.enum(STATUSES).nullable(),
  /** Only where the rule keeps a count of its own for children, women or men. */
  age: z.enum(AGES).optional(),
  sex: z.enum(SEXES).optional(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  derivation: z.array(Step),
  notes: z.array(z.string()),
});
export type Toll = z.infer<typeof Toll>;
