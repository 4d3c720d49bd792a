import { z } from 'zod';
import { VOICE_KINDS } from './vocabulary.ts';

/** One who says something, or carries what another said (codebook, section 5). */
export const Voice = z.object({
  words: z.string(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  kind: z.enum(VOICE_KINDS),
  affiliation: z.string().nullable(),
  actor: z.string().nullable(),
});
export type Voice = z.infer<typeof Voice>;
