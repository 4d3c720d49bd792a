import { z } from 'zod';
import { AGES, FORCES, SEXES, STATUSES } from './vocabulary.ts';

/** Who suffers, does or is the target of something, as the text words it and as far as it says. */
export const Party = z.object({
  words: z.string(),
  actor: z.string().nullable(),
  status: z.enum(STATUSES),
  force: z.enum(FORCES).nullable(),
  age: z.enum(AGES).nullable(),
  sex: z.enum(SEXES).nullable(),
  occupation: z.string().nullable(),
});
export type Party = z.infer<typeof Party>;
