import { z } from 'zod';
import { Party } from './party.ts';
import { PlaceRef } from './place.ts';
import { When } from './time.ts';

/** What kind of event, in the words of the data sets that users load (SCHEMAS, sections 2.1, 2.2 and 2.4). */
export const EventTypes = z.object({
  acledEvent: z.string().nullable(),
  acledSubEvent: z.string().nullable(),
  ucdp: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  plover: z.string().nullable(),
});
export type EventTypes = z.infer<typeof EventTypes>;

/** Something that happened at a place over an interval; `main` is the one the report is about. */
export const Event = z.object({
  id: z.string().min(1),
  title: z.string(),
  types: EventTypes,
  when: When.nullable(),
  place: PlaceRef.nullable(),
  sides: z.array(z.array(Party)),
  partOf: z.string().optional(),
  related: z.array(z.string()),
  main: z.boolean(),
});
export type Event = z.infer<typeof Event>;
