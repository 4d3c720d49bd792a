import { z } from 'zod';
import { AGES, SEXES, STATUSES } from './vocabulary.ts';

/** What the claimant is to the victims on the event's day; `unknown` where sides or claimant are not known. */
export const INTERESTS = ['self', 'enemy', 'ally', 'none', 'unknown'] as const;
export type Interest = (typeof INTERESTS)[number];

/** A to F as in the intelligence grading of sources; F says that it cannot be judged, E that it is not reliable. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const ACCESSES = ['firstHand', 'secondHand', 'none'] as const;

/** A judgement that only a person makes (codebook, section 7). What nobody assessed is not in the list: it is F. */
export const Assessment = z.object({
  of: z.object({ kind: z.enum(['actor', 'report', 'claim', 'event']), id: z.string().min(1) }),
  reliability: z.enum(RELIABILITIES).nullable(),
  access: z.enum(ACCESSES).nullable(),
  interest: z.enum(INTERESTS).nullable(),
  by: z.string().min(1),
  at: z.string(),
  reason: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;

export const STRIKE_STATUSES = ['declared', 'likely', 'contested', 'singleSource'] as const;

/** What people decided about an event as a whole; null where nobody did. */
export const EventContext = z.object({
  activeWarZone: z.boolean().nullable(),
  strikeStatus: z.enum(STRIKE_STATUSES).nullable(),
  /** Actors that accepted responsibility for harm to civilians. */
  acceptedBy: z.array(z.string()),
  /** Actors that somebody holds responsible. */
  blamed: z.array(z.string()),
});
export type EventContext = z.infer<typeof EventContext>;

/** How sure it is that a total takes in an event: `potential` may not be in it, `none` takes an earlier word back. */
export const CERTAINTIES = ['confirmed', 'potential', 'none'] as const;

/** An event on record that people hold to be in the totals of another, with its figure as it stood then. */
export const Overlap = z.object({
  event: z.string().min(1),
  measure: z.enum(['killed', 'injured']),
  low: z.number().int().nonnegative(),
  high: z.number().int().nonnegative(),
  certainty: z.enum(CERTAINTIES),
});
export type Overlap = z.infer<typeof Overlap>;

export const FATES = ['killed', 'injured', 'missing', 'captured'] as const;

/** One victim reconciled by people; `name` is null for one who was identified but not named. */
export const Victim = z.object({
  id: z.string().min(1),
  name: z.string().nullable(),
  age: z.enum(AGES).nullable(),
  sex: z.enum(SEXES).nullable(),
  status: z.enum(STATUSES),
  fate: z.enum(FATES),
});
export type Victim = z.infer<typeof Victim>;
