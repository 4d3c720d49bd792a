import { createHash } from 'node:crypto';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Draft } from '../entries.ts';

/** Invented reports, claims and drafts for tests of the ledger and of what is read from it. */

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

export function captured(
  id: string,
  text: string,
  more: Partial<{ fiction: boolean; publishedAt: string; outlet: string; url: string }> = {},
): Draft {
  return {
    kind: 'reportCaptured',
    by: 'Ada',
    reason: null,
    report: id,
    payload: {
      report: {
        id,
        sha256: sha(text),
        textSha256: sha(text),
        title: `Report ${id}`,
        outlet: more.outlet ?? 'The Lantern',
        url: more.url ?? null,
        language: 'en',
        publishedAt: more.publishedAt ?? '2031-05-02',
        capturedAt: null,
        kind: 'text',
      },
      text,
      fiction: more.fiction ?? true,
      raw: null,
    },
  };
}

/** The words of a report taken away. */
export function redacted(report: string, reason = 'asked'): Draft {
  return { kind: 'redaction', by: 'Cy', reason, report: null, payload: { scope: report, what: 'report' } };
}

export function tollClaim(
  id: string,
  event: string,
  text: string,
  words: string,
  count: number,
  more: Partial<Claim> = {},
): Claim {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return {
    id,
    kind: 'toll',
    event,
    span: { start, end: start + [...words].length, exact: words },
    references: [],
    claimants: [],
    via: [
      {
        words: 'The Lantern',
        name: 'The Lantern',
        role: null,
        kind: 'outlet',
        affiliation: null,
        actor: null,
      },
    ],
    stance: 'asserts',
    modality: 'actual',
    scope: 'event',
    measure: 'killed',
    quantity: { low: count, high: count, exactness: 'exact', words: String(count) },
    unit: 'person',
    victim: {
      words: 'soldiers',
      actor: null,
      status: 'combatant',
      force: 'military',
      age: null,
      sex: null,
      occupation: null,
    },
    inferred: [],
    derivation: [],
    ...more,
  };
}

export function eventOf(id: string, more: Partial<Event> = {}): Event {
  return {
    id,
    title: 'Raid on Tavrin',
    types: { acledEvent: 'Battles', acledSubEvent: 'Armed clash', ucdp: 1, plover: 'ASSAULT' },
    when: { start: '2031-05-01', end: '2031-05-01', precision: 1, words: 'on Thursday' },
    place: {
      name: 'Tavrin',
      lat: 12.5,
      lon: 3.25,
      admin1: null,
      country: null,
      precision: 1,
      gazetteerId: null,
      words: 'Tavrin',
    },
    sides: [],
    related: [],
    main: true,
    ...more,
  };
}

export function extracted(
  report: string,
  claims: readonly Claim[],
  events: readonly Event[],
  version = '1',
): Draft {
  return {
    kind: 'recordExtracted',
    by: 'recount',
    reason: null,
    report,
    payload: {
      report,
      extractor: { name: 'recount', version },
      record: {
        claims: [...claims],
        events: [...events],
        actors: [],
        relations: [],
        references: [],
        conflicts: [],
        rejected: [],
      },
      difference: null,
    },
  };
}

export function accepted(claim: Claim, report: string, by = 'Ada', reason = 'read it'): Draft {
  return { kind: 'claimAccepted', by, reason, report, payload: { claim: claim.id, seen: {} } };
}

export function note(about: string, words: string): Draft {
  return { kind: 'noteMade', by: 'Ada', reason: null, report: null, payload: { about, words } };
}
