import { z } from 'zod';
import { LANGUAGES, REPORT_KINDS } from './vocabulary.ts';

/** One document somebody published; immutable once captured, known by the hashes of its bytes and its text. */
export const Report = z.object({
  id: z.string().min(1),
  sha256: z.string(),
  textSha256: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  language: z.enum(LANGUAGES),
  publishedAt: z.string().nullable(),
  capturedAt: z.string().nullable(),
  kind: z.enum(REPORT_KINDS),
  revisionOf: z.string().optional(),
});
export type Report = z.infer<typeof Report>;

/** One entry of the report's own list of references, and the claims that stand on it. */
export const Reference = z.object({
  number: z.number().int().positive(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: z.string().nullable(),
  accessedAt: z.string().nullable(),
  url: z.string().nullable(),
  claims: z.array(z.string()),
});
export type Reference = z.infer<typeof Reference>;
