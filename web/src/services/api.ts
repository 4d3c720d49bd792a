import type { Actor } from '../../../src/model/actor.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { PlaceRef } from '../../../src/model/place.ts';
import type {
  ClaimView,
  DecisionRequest,
  EventsView,
  EventView,
  ReportView,
  SearchView,
} from '../../../src/views/shapes.ts';

export type FailureKind = 'offline' | 'missing' | 'refused' | 'broken';

/** Why a request gave nothing, in the server's own words where it sent some (RFC 9457). */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly next: string | null;
  /** The server's own name for what is wrong: what a page translates. */
  readonly code: string | null;
  constructor(kind: FailureKind, message: string, next: string | null, code: string | null = null) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
    this.next = next;
    this.code = code;
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Failure('offline', 'the server does not answer', null);
  }
  if (response.ok) return (await response.json()) as T;
  const body = (await response.json().catch(() => null)) as {
    title?: string;
    next?: string;
    code?: string;
  } | null;
  const kind = response.status === 404 ? 'missing' : response.status < 500 ? 'refused' : 'broken';
  throw new Failure(kind, body?.title ?? `${response.status}`, body?.next ?? null, body?.code ?? null);
}

function query(rule: string | undefined, version?: number): string {
  const given = Object.entries({ rule, version: version?.toString() }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

export const getEvents = (rule: string | undefined, signal: AbortSignal): Promise<EventsView> =>
  ask(`/api/events${query(rule)}`, { signal });

/** What the server itself narrows the list by; the rest is done on the page. */
export interface EventsAsked {
  readonly rule?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly status?: string | undefined;
  readonly area?: string | undefined;
  readonly after?: string | undefined;
}

export const getEventsPage = (asked: EventsAsked, signal: AbortSignal): Promise<EventsView> => {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return ask(`/api/events?${new URLSearchParams([...given, ['limit', '500']])}`, { signal });
};

/** A stretch of a list of the server. */
export interface Page<T> {
  readonly total: number;
  readonly next: string | null;
  readonly rows: readonly T[];
}

export interface ActorRow {
  readonly actor: Actor;
  readonly events: readonly string[];
}

export const getActors = (
  after: string | undefined,
  limit: number,
  signal: AbortSignal,
): Promise<Page<ActorRow>> =>
  ask(`/api/actors?limit=${limit}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`, {
    signal,
  });

export const getEvent = (
  id: string,
  rule: string | undefined,
  version: number | undefined,
  signal: AbortSignal,
): Promise<EventView> => ask(`/api/events/${encodeURIComponent(id)}${query(rule, version)}`, { signal });

export const getReport = (id: string, signal: AbortSignal): Promise<ReportView> =>
  ask(`/api/reports/${encodeURIComponent(id)}`, { signal });

export const getActor = (id: string, signal: AbortSignal): Promise<ActorRow> =>
  ask(`/api/actors/${encodeURIComponent(id)}`, { signal });

/** How a report came into the ledger, and every reading of it since. */
export interface Custody {
  readonly sequence: number;
  readonly entry: string;
  readonly by: string;
  readonly at: string;
  readonly raw: { readonly sha256: string; readonly bytes: number } | null;
  readonly readings: readonly {
    readonly sequence: number;
    readonly at: string;
    readonly extractor: string;
    readonly version: string;
    readonly claims: number;
  }[];
}

export const getCustody = (id: string, signal: AbortSignal): Promise<Custody> =>
  ask(`/api/reports/${encodeURIComponent(id)}/custody`, { signal });

/** The bytes as they were captured. */
export const rawAddress = (id: string): string => `/api/reports/${encodeURIComponent(id)}/raw`;

export const search = (words: string, signal: AbortSignal): Promise<SearchView> =>
  ask(`/api/search?q=${encodeURIComponent(words)}&limit=10`, { signal });

export const decide = (request: DecisionRequest): Promise<ClaimView> =>
  ask('/api/decisions', {
    method: 'POST',
    // it outlives the page that sent it
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

export const exportAddress = (id: string, as: string, rule: string, version?: number): string =>
  `/api/events/${encodeURIComponent(id)}/export?as=${encodeURIComponent(as)}&rule=${encodeURIComponent(rule)}${version === undefined ? '' : `&version=${version}`}`;

/** What a person says about an event or a source; the ledger keeps it with who and why. */
export type Edit =
  | { readonly noun: 'merges'; readonly event: string; readonly body: { events: string[]; reason: string } }
  | { readonly noun: 'splits'; readonly event: string; readonly body: { reports: string[]; reason: string } }
  | { readonly noun: 'titles'; readonly event: string; readonly body: { title: string; reason: string } }
  | { readonly noun: 'places'; readonly event: string; readonly body: { place: PlaceRef; reason: string } }
  | {
      readonly noun: 'statuses';
      readonly event: string;
      readonly body: { to: EventView['status']; reason: string };
    }
  | { readonly noun: 'decisions'; readonly body: DecisionRequest }
  | { readonly noun: 'originals'; readonly body: { claims: string[]; original: string; reason: string } }
  | {
      readonly noun: 'supersessions';
      readonly body: { claim: string; supersedes: string | null; reason: string };
    }
  | {
      readonly noun: 'graphic-marks';
      readonly body: { of: { kind: 'report' | 'claim'; id: string }; graphic: boolean; reason: string };
    }
  | {
      readonly noun: 'assessments';
      readonly body: Omit<Assessment, 'by' | 'at'>;
    };

export function write(edit: Edit): Promise<unknown> {
  const path =
    'event' in edit ? `/api/events/${encodeURIComponent(edit.event)}/${edit.noun}` : `/api/${edit.noun}`;
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(edit.body),
  });
}

/** A claim added by hand: the program gives it its id, its outlet and its derivation. */
export type ClaimRequest = Omit<Claim, 'id' | 'derivation' | 'inferred' | 'via'> & {
  readonly reason: string;
};

export const addClaim = (report: string, request: ClaimRequest): Promise<ClaimView> =>
  ask(`/api/reports/${encodeURIComponent(report)}/claims`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

export interface ReportRequest {
  readonly text: string;
  /** The file as it is, base64. */
  readonly bytes?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly fiction?: boolean;
}

export interface AddedReport {
  readonly report: string;
  /** It was there already, by its text. */
  readonly known: boolean;
  readonly claims: number;
}

export const addReport = (request: ReportRequest, signal: AbortSignal): Promise<AddedReport> =>
  ask('/api/reports', {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
