import { Actor, Relation } from './actor.ts';
import { Claim, Derivation } from './claim.ts';
import { Voice } from './claimant.ts';
import { Event } from './event.ts';
import { Party } from './party.ts';
import { PlaceRef } from './place.ts';
import { Quantity } from './quantity.ts';
import { Conflict, Record, Rejected } from './record.ts';
import { Reference, Report } from './report.ts';
import { Span } from './span.ts';
import { When } from './time.ts';
import { Step, Toll } from './toll.ts';

/** Every schema of the codebook by its name: what `schemas/` is written from and what the tests validate with. */
export const schemas = {
  Actor,
  Claim,
  Conflict,
  Derivation,
  Event,
  Party,
  PlaceRef,
  Quantity,
  Record,
  Reference,
  Rejected,
  Relation,
  Report,
  Span,
  Step,
  Toll,
  Voice,
  When,
};
