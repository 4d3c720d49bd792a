/** The public door. What needs a disk, a database or a socket stands behind `recount/server`. */

export type { Anchor, TextPositionSelector, TextQuoteSelector } from './anchor/anchor.ts';
export { describe } from './anchor/describe.ts';
export { type Located, locate } from './anchor/locate.ts';
export { type EventGroup, groupEvents } from './events/group.ts';
export type { Actor, Relation } from './model/actor.ts';
export type { Claim } from './model/claim.ts';
export type { Voice } from './model/claimant.ts';
export type { Event } from './model/event.ts';
export type { Party } from './model/party.ts';
export type { PlaceRef } from './model/place.ts';
export type { Quantity } from './model/quantity.ts';
export type { Conflict, Record, Rejected } from './model/record.ts';
export type { Reference, Report } from './model/report.ts';
export type { KnownActor, Resolver } from './model/resolver.ts';
export { schemas } from './model/schemas.ts';
export type { Span } from './model/span.ts';
export type { When } from './model/time.ts';
export type { Step, Toll } from './model/toll.ts';
export type { CountedClaim, CountInput } from './reconcile/input.ts';
export type { CountingRule } from './reconcile/rule.ts';
export { countEvent, RULES } from './reconcile/rules.ts';
export { toBorder } from './record/border.ts';
export { type ReportInput, readReport } from './record/read.ts';
export { createResolver, type ResolverOptions } from './registry/resolver.ts';
