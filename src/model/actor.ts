import { z } from 'zod';
import { Span } from './span.ts';
import { When } from './time.ts';
import { ACTOR_KINDS, RELATION_KINDS } from './vocabulary.ts';

/** A party, person, outlet, institution or accord, with its names in several languages. */
export const Actor = z.object({
  id: z.string().min(1),
  name: z.string(),
  names: z.array(z.object({ name: z.string(), language: z.string().nullable() })),
  kind: z.enum(ACTOR_KINDS),
  wikidata: z.string().optional(),
});
export type Actor = z.infer<typeof Actor>;

/** What one actor is to another from a day to a day; `object` is null where the relation has none (`formed`). */
export const Relation = z.object({
  subject: z.string().min(1),
  kind: z.enum(RELATION_KINDS),
  object: z.string().nullable(),
  role: z.string().optional(),
  from: When.nullable(),
  to: When.nullable(),
  words: z.string(),
  span: Span,
});
export type Relation = z.infer<typeof Relation>;
