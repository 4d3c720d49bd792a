import { z } from 'zod';

/**
 * An interval in ISO 8601 dates or date-times. `precision` follows UCDP's date_prec: 1 the day, 2 two to six
 * days, 3 the week, 4 the month, 5 the year.
 */
export const When = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.number().int().min(1).max(5),
  words: z.string(),
});
export type When = z.infer<typeof When>;
