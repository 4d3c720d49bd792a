import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countable } from '../../src/events/counted.ts';
import type { ToldClaim } from '../../src/events/told.ts';
import type { Relation } from '../../src/model/actor.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Voice } from '../../src/model/claimant.ts';
import type { Event } from '../../src/model/event.ts';
import type { Party } from '../../src/model/party.ts';
import type { Toll } from '../../src/model/toll.ts';
import { plain } from '../../src/model/voices.ts';
import type { CountInput } from '../../src/reconcile/input.ts';
import type { GoldToll, Sample, SampleReport } from './samples.ts';

/** What a person worked out by hand for one measure and class under each rule: low, best, high, and why. */
export interface HandToll {
  readonly event: string;
  readonly measure: string;
  readonly unit: string;
  /** The name of a party, `civilians`, or `all`. */
  readonly of: string;
  readonly rules: {
    readonly [rule: string]: readonly [number | null, number | null, number | null, string];
  };
}

export interface HandTolls {
  readonly events: readonly {
    readonly event: string;
    readonly sides: readonly (readonly string[])[];
    /** Which gold tolls are of this event: the report, and how its gold names the event. */
    readonly gold: readonly (readonly [report: string, event: string])[];
  }[];
  readonly tolls: readonly HandToll[];
}

const FOLDER = join(import.meta.dirname, '..', '..', 'samples');

export function handTolls(sample: Sample): HandTolls {
  return JSON.parse(readFileSync(join(FOLDER, sample.name, 'tolls.json'), 'utf8')) as HandTolls;
}

/** The actor of that name, or whose name stands in the words. */
function actorIn(words: string | null, { registry }: Sample): string | null {
  const said = ` ${plain(words ?? '').replace(/[^\p{L}\d]+/gu, ' ')} `;
  let found: { id: string; length: number } | null = null;
  for (const { id, name, names } of registry.actors)
    for (const one of [name, ...names.map((other) => other.name)]) {
      const key = ` ${plain(one).replace(/[^\p{L}\d]+/gu, ' ')} `;
      if (said.includes(key) && key.length > (found?.length ?? 0)) found = { id, length: key.length };
    }
  return found?.id ?? null;
}

const OWN_FORCE = /\b(?:army|arm[ée]e|[ée]tat-major|police)\b/iu;

/** "The army" of a state is that state's force in the registry. */
function speaks(voice: GoldToll['claimants'][number], sample: Sample): string | null {
  if (voice.kind === 'person' || voice.kind === 'government' || voice.kind === 'unnamed') return null;
  const state = actorIn(voice.affiliation, sample);
  const force = OWN_FORCE.test(voice.name ?? '')
    ? sample.registry.relations.find((one) => one.kind === 'partOf' && one.object === state)?.subject
    : undefined;
  return force ?? actorIn(voice.name, sample) ?? (voice.kind === 'party' ? state : null);
}

/** A person's name is two words or more with capitals; "the governor" and "a security source" are none. */
const PROPER = /\p{Lu}\p{L}+\s+\p{Lu}/u;

function nameOf({ kind, name }: GoldToll['claimants'][number]): string | null {
  const ofBody = kind === 'party' || kind === 'government' || kind === 'ngo' || kind === 'agency';
  return ofBody || PROPER.test(name ?? '') ? name : null;
}

function voiceOf(voice: GoldToll['claimants'][number], sample: Sample): Voice {
  const actor = speaks(voice, sample);
  return {
    words: voice.name ?? voice.role ?? '',
    name: nameOf(voice),
    role: voice.role,
    kind: voice.kind as Voice['kind'],
    affiliation: voice.affiliation,
    actor,
  };
}

const FIGHTERS: { readonly [of: string]: Party['force'] } = {
  military: 'military',
  rebel: 'rebel',
  militia: 'militia',
  police: 'police',
};

function victimOf(toll: GoldToll, sample: Sample): Party {
  const force = FIGHTERS[toll.class] ?? null;
  const civilian = ['civilian', 'child', 'woman'].includes(toll.class);
  return {
    words: toll.victim ?? '',
    actor: actorIn(toll.victimParty, sample),
    status: force !== null ? 'combatant' : civilian ? 'civilian' : 'unknown',
    force,
    age: toll.class === 'child' ? 'child' : null,
    sex: toll.class === 'woman' ? 'woman' : null,
    occupation: null,
  };
}

const idOf = (report: string, at: number): string => `${report}#${String(at).padStart(2, '0')}`;

function claimOf(toll: GoldToll, at: number, report: SampleReport, event: string, sample: Sample): Claim {
  const start = report.text.indexOf(toll.quote) + Math.max(0, toll.quote.indexOf(toll.words));
  const end = start + Math.max(1, toll.words.length);
  return {
    id: idOf(report.id, at),
    kind: 'toll',
    event,
    span: { start, end, exact: report.text.slice(start, end) },
    references: [],
    claimants: toll.claimants.map((voice) => voiceOf(voice, sample)),
    via: [],
    stance: toll.stance as Claim['stance'],
    modality: toll.modality as Claim['modality'],
    scope: toll.scope as Claim['scope'],
    measure: toll.measure as Claim['measure'],
    quantity: {
      low: toll.low,
      high: toll.high,
      exactness: toll.exactness as NonNullable<Claim['quantity']>['exactness'],
      words: toll.words,
    },
    unit: toll.unit as Claim['unit'],
    victim: victimOf(toll, sample),
    ...(toll.perpetrator === null
      ? {}
      : {
          perpetrator: {
            words: toll.perpetrator,
            actor: actorIn(toll.perpetrator, sample),
            status: 'unknown',
            force: null,
            age: null,
            sex: null,
            occupation: null,
          },
        }),
    ...(toll.partOf === null ? {} : { partOf: idOf(report.id, toll.partOf) }),
    ...(toll.supersedes === null ? {} : { supersedes: idOf(report.id, toll.supersedes) }),
    inferred: [],
    derivation: [],
  };
}

function party(name: string, sample: Sample): Party {
  return {
    words: name,
    actor: actorIn(name, sample),
    status: 'combatant',
    force: null,
    age: null,
    sex: null,
    occupation: null,
  };
}

/** What counting rules are given of one event, from the claims that a person read. */
export function goldInput(sample: Sample, key: string, day: string): CountInput {
  const hand = handTolls(sample).events.find((one) => one.event === key);
  if (hand === undefined) throw new Error(`no ${key} in ${sample.name}/tolls.json`);
  const event: Event = {
    id: key,
    title: key,
    types: { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null },
    when: day.length === 10 ? { start: day, end: day, precision: 1, words: day } : null,
    place: null,
    sides: hand.sides.map((side) => side.map((name) => party(name, sample))),
    related: [],
    main: true,
  };
  const relations: Relation[] = sample.registry.relations.map((one) => ({
    ...one,
    words: '',
    span: { start: 0, end: 0, exact: '' },
  }));
  const told = sample.reports.flatMap((report): ToldClaim[] =>
    report.tolls.flatMap((toll, at): ToldClaim[] => {
      if (!hand.gold.some(([id, label]) => id === report.id && label === toll.event)) return [];
      return [
        {
          claim: claimOf(toll, at, report, key, sample),
          report: report.id,
          outlet: report.outlet,
          publishedAt: report.publishedAt,
          kind: report.kind,
          aside: toll.event.startsWith('bg:'),
        },
      ];
    }),
  );
  return {
    event,
    claims: countable(told, event, relations, new Set(), sample.registry.actors),
    relations,
  };
}

/** The row of a rule's tolls that the hand means: a party's, the civilians' or all. */
export function rowFor(tolls: readonly Toll[], wanted: HandToll, sample: Sample): Toll | undefined {
  const own = tolls.filter(
    (toll) =>
      toll.measure === wanted.measure &&
      toll.unit === wanted.unit &&
      toll.age === undefined &&
      toll.sex === undefined,
  );
  if (wanted.of === 'all') return own.find((toll) => toll.side === null && toll.status === null);
  if (wanted.of === 'civilians') return own.find((toll) => toll.side === null && toll.status === 'civilian');
  const state = sample.registry.actors.find((actor) => actor.name === wanted.of)?.id;
  const parts = sample.registry.relations.filter((one) => one.object === state).map((one) => one.subject);
  const ids = [state, ...parts, wanted.of];
  return own.find((toll) => toll.side !== null && ids.includes(toll.side) && toll.status === null);
}
