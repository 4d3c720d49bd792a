import { z } from '@hono/zod-openapi';
import { type Draft, EVENT_STATUSES } from '../ledger/entries.ts';
import { Assessment, EventContext, Victim } from '../model/assessment.ts';
import { PlaceRef } from '../model/place.ts';
import { RULES } from '../reconcile/rules.ts';
import { UserRule } from '../reconcile/user-rule.ts';
import type { Desk } from './context.ts';
import { demandClaim, demandEvent, missing } from './demand.ts';
import { Problem } from './problem.ts';
import { OverlapAsked, overlapOf, totalOf } from './totals.ts';

/** Who and why, as every edit carries it. */
const signed = {
  reason: z.string().trim().min(1).max(10_000),
  by: z.string().trim().min(1).max(200).optional(),
};
const id = z.string().min(1).max(200);
const ids = z.array(id).min(1).max(1_000);

/** Something a person says about an event or a source; it becomes one entry. */
export interface Edit<T> {
  /** The last part of the address: `/api/events/{id}/…` for what is about an event, else `/api/…`. */
  readonly noun: string;
  readonly ofEvent: boolean;
  readonly summary: string;
  readonly schema: z.ZodType<T & { reason: string; by?: string | undefined }>;
  /** The entry without who and why, with its report where its words are one's; throws a `Problem` where the ledger has not what it names. */
  readonly draft: (
    desk: Desk,
    event: string,
    body: T,
  ) => Promise<Pick<Draft, 'kind' | 'payload'> & { readonly report?: string }>;
}

const edit = <T>(one: Edit<T>): Edit<T> => one;

export const EDITS = [
  edit({
    noun: 'merges',
    ofEvent: true,
    summary: 'Say that other events are this one',
    schema: z.strictObject({ events: ids, ...signed }),
    draft: async (desk, into, { events }) => {
      for (const event of events) await demandEvent(desk, event);
      if (events.includes(into))
        throw new Problem(422, 'same', 'an event cannot be merged into itself', 'name another event');
      // everything the person saw in them, so that no report is left behind by a day that now lies too far away
      const told: string[] = [];
      for (const event of [into, ...events]) told.push(...(await desk.views.mentionsOf(event)));
      return {
        kind: 'eventsMerged',
        payload: { into, events: [...new Set([...events, ...told])].filter((mention) => mention !== into) },
      };
    },
  }),
  edit({
    noun: 'splits',
    ofEvent: true,
    summary: 'Say that what these reports tell is another event',
    schema: z.strictObject({ reports: ids, ...signed }),
    draft: async (desk, event, { reports }) => {
      const mentions = [...(await desk.views.mentionsOf(event, reports))];
      if (mentions.length === 0)
        throw new Problem(
          422,
          'noMention',
          'none of these reports tells of the event',
          'the event lists its reports',
        );
      if (mentions.includes(event))
        throw new Problem(
          422,
          'first',
          'the event goes by the report that told of it first',
          'split the other reports off instead',
        );
      return { kind: 'eventSplit', payload: { event, mentions } };
    },
  }),
  edit({
    noun: 'titles',
    ofEvent: true,
    summary: 'Give the event a title',
    schema: z.strictObject({ title: z.string().trim().min(1).max(500), ...signed }),
    draft: async (_desk, event, { title }) => ({ kind: 'eventTitled', payload: { event, title } }),
  }),
  edit({
    noun: 'places',
    ofEvent: true,
    summary: 'Say where it was',
    schema: z.strictObject({ place: PlaceRef, ...signed }),
    draft: async (_desk, event, { place }) => ({ kind: 'eventPlaced', payload: { event, place } }),
  }),
  edit({
    noun: 'contexts',
    ofEvent: true,
    summary: 'Say what counting rules ask about the event as a whole',
    schema: z.strictObject({ context: EventContext, ...signed }),
    draft: async (_desk, event, { context }) => ({ kind: 'eventContextSet', payload: { event, context } }),
  }),
  edit({
    noun: 'victims',
    ofEvent: true,
    summary: 'Record a victim that people reconciled',
    schema: z.strictObject({ victim: Victim, ...signed }),
    draft: async (_desk, event, { victim }) => ({ kind: 'victimRecorded', payload: { event, victim } }),
  }),
  edit({
    noun: 'overlaps',
    ofEvent: true,
    summary: 'Say that an event on record is in the totals of this one, or is not',
    schema: z.strictObject({ overlap: OverlapAsked, ...signed }),
    draft: async (desk, event, { overlap }) => ({
      kind: 'overlapSet',
      payload: { event, overlap: await overlapOf(desk, event, overlap) },
    }),
  }),
  edit({
    noun: 'statuses',
    ofEvent: true,
    summary: 'Move the event: draft, pending, reviewed, released, withdrawn',
    schema: z.strictObject({ to: z.enum(EVENT_STATUSES), ...signed }),
    draft: async (desk, event, { to }) => ({
      kind: 'statusMoved',
      payload: { event, to, version: await versionFor(desk, event, to) },
    }),
  }),
  edit({
    noun: 'corrections',
    ofEvent: true,
    summary: 'Publish a correction: what was wrong, and the public words',
    schema: z.strictObject({
      what: z.string().trim().min(1).max(2_000),
      words: z.string().trim().min(1).max(10_000),
      ...signed,
    }),
    draft: async (_desk, event, { what, words }) => ({
      kind: 'correctionPublished',
      payload: { event, what, words },
    }),
  }),
  edit({
    noun: 'originals',
    ofEvent: false,
    summary: 'Say that claims carry one utterance',
    schema: z.strictObject({ claims: ids, original: id, ...signed }),
    draft: async (desk, _event, { claims, original }) => {
      for (const claim of [...claims, original]) await demandClaim(desk, claim);
      return { kind: 'originalSet', payload: { claims, original } };
    },
  }),
  edit({
    noun: 'supersessions',
    ofEvent: false,
    summary: 'Say which earlier claim a claim replaces, or that it replaces none',
    schema: z.strictObject({ claim: id, supersedes: id.nullable(), ...signed }),
    draft: async (desk, _event, { claim, supersedes }) => {
      await demandClaim(desk, claim);
      if (supersedes !== null) await demandClaim(desk, supersedes);
      return { kind: 'supersessionSet', payload: { claim, supersedes } };
    },
  }),
  edit({
    noun: 'divisions',
    ofEvent: false,
    summary: 'Divide a total among the events that share it, or take that back',
    schema: z.strictObject({ claim: id, events: ids, divided: z.boolean().default(true), ...signed }),
    draft: async (desk, _event, { claim, events, divided }) => {
      for (const event of events) await demandEvent(desk, event);
      const { report, ...total } = await totalOf(desk, claim);
      return { kind: 'totalDivided', payload: { ...total, events, divided }, report };
    },
  }),
  edit({
    noun: 'assessments',
    ofEvent: false,
    summary: 'Judge a source, a report, a claim or an event',
    schema: z.strictObject({ ...Assessment.omit({ by: true, at: true, reason: true }).shape, ...signed }),
    draft: async (desk, _event, { of, reliability, access, interest, reason, by }) => {
      if (of.kind === 'event') await demandEvent(desk, of.id);
      if (of.kind === 'claim') await demandClaim(desk, of.id);
      if (of.kind === 'report' && (await desk.views.reportState(of.id)) === null) throw missing('report');
      const judged = { by: by ?? desk.by, at: desk.clock().toISOString(), reason };
      return {
        kind: 'assessmentMade',
        payload: { assessment: { of, reliability, access, interest, ...judged } },
      };
    },
  }),
  edit({
    noun: 'graphic-marks',
    ofEvent: false,
    summary: 'Say that the words of a report or of a claim are graphic, or are not',
    schema: z.strictObject({
      of: z.strictObject({ kind: z.enum(['report', 'claim']), id }),
      graphic: z.boolean(),
      ...signed,
    }),
    draft: async (desk, _event, { of, graphic }) => {
      const report =
        of.kind === 'claim'
          ? (await desk.views.claim(of.id))?.report
          : (await desk.views.reportState(of.id))?.report.id;
      if (report === undefined) throw missing(of.kind);
      return { kind: 'graphicMarked', payload: { of, graphic }, report };
    },
  }),
  edit({
    noun: 'rules',
    ofEvent: false,
    summary: 'Add a counting rule of your own, or a later version of it; it is offered by its id from now on',
    schema: z.strictObject({ rule: UserRule, ...signed }),
    draft: async (desk, _event, { rule }) => {
      const { id: name, version } = rule;
      const now = desk.views.rules().find((known) => known.id === name);
      if (RULES.some((shipped) => shipped.id === name))
        throw new Problem(422, 'rule', `the rule ${name} ships with Recount`, 'give yours another id');
      if (now !== undefined && compareVersions(now.version, version) >= 0)
        throw new Problem(
          422,
          'version',
          `the rule ${name} is at version ${now.version}`,
          'give what you changed a higher version',
        );
      return { kind: 'ruleAdded', payload: { rule: name, version, definition: rule } };
    },
  }),
  edit({
    noun: 'notes',
    ofEvent: false,
    summary: 'Write a note about an event, a report or a claim',
    schema: z.strictObject({
      about: id,
      words: z.string().trim().min(1).max(10_000),
      ...signed,
      reason: signed.reason.default('a note'),
    }),
    draft: async (desk, _event, { about, words }) => {
      const known =
        (await desk.views.hasEvent(about)) ||
        (await desk.views.reportState(about)) !== null ||
        (await desk.views.claim(about)) !== null;
      if (!known) throw missing('event, report or claim');
      return { kind: 'noteMade', payload: { about, words } };
    },
  }),
] as const;

function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const between = (x?.[i] ?? 0) - (y?.[i] ?? 0);
    if (between !== 0) return between;
  }
  return 0;
}

/** A release is numbered; every other status has no version. */
async function versionFor(desk: Desk, event: string, to: string): Promise<number | null> {
  const { to: from, version } = await desk.views.statusOf(event);
  if (from === to) throw new Problem(422, 'status', `the event is ${to} already`, 'nothing to move');
  if (to === 'withdrawn' && from !== 'released')
    throw new Problem(
      422,
      'status',
      `the event is ${from}: only what was released can be withdrawn`,
      'move it to draft instead',
    );
  if (to === 'released' && from !== 'reviewed')
    throw new Problem(
      422,
      'status',
      `the event is ${from}: only what was reviewed can be released`,
      'move it to reviewed first',
    );
  return to === 'released' ? (version ?? 0) + 1 : null;
}
