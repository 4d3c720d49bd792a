import { z } from 'zod';

/**
 * A half-open stretch `[start, end)` of a report's text with its exact words. Offsets are UTF-16 units inside
 * the program and Unicode code points at every border (W3C Web Annotation, TextPositionSelector):
 * `text/offsets.ts` converts.
 */
export const Span = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string(),
});
export type Span = z.infer<typeof Span>;
