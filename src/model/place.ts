import { z } from 'zod';

/**
 * A place as named and, where a gazetteer knows it, as located. `precision` follows UCDP's where_prec: 1 exact,
 * 2 near a named place, 3 district, 4 province, 5 part of a country, 6 country, 7 waters or air space. A place not found has
 * null coordinates and keeps its words.
 */
export const PlaceRef = z.object({
  name: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  admin1: z.string().nullable(),
  country: z.string().nullable(),
  precision: z.number().int().min(1).max(7),
  gazetteerId: z.string().nullable(),
  words: z.string(),
});
export type PlaceRef = z.infer<typeof PlaceRef>;
