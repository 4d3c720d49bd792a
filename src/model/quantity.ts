import { z } from 'zod';
import { EXACTNESSES } from './vocabulary.ts';

/**
 * How many, as stated. `atLeast` has no high, `atMost` no low, `vague` neither: what a text does not say stays
 * null and is never 0 (codebook, section 3).
 */
export const Quantity = z.object({
  low: z.number().int().nonnegative().nullable(),
  high: z.number().int().nonnegative().nullable(),
  exactness: z.enum(EXACTNESSES),
  words: z.string(),
});
export type Quantity = z.infer<typeof Quantity>;
