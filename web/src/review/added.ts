import type { Actor } from '../../../src/model/actor.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Voice } from '../../../src/model/claimant.ts';
import type { Party } from '../../../src/model/party.ts';
import type { ClaimRequest } from '../services/api.ts';
import { type Draft, problemOf, quantityOf } from './correction.ts';
import type { Stretch } from './selection.ts';

/** A claim that a person adds, as the form has it: actors by id, empty where nothing is said. */
export interface Added {
  readonly kind: Claim['kind'];
  readonly measure: string;
  readonly unit: string;
  readonly exactness: Draft['exactness'];
  readonly low: string;
  readonly high: string;
  readonly status: Draft['status'];
  readonly stance: Draft['stance'];
  readonly act: string;
  readonly agent: string;
  readonly target: string;
  readonly victim: string;
  readonly claimant: string;
}

export const EMPTY: Added = {
  kind: 'toll',
  measure: 'killed',
  unit: 'person',
  exactness: 'exact',
  low: '',
  high: '',
  status: 'unknown',
  stance: 'asserts',
  act: 'attack',
  agent: '',
  target: '',
  victim: '',
  claimant: '',
};

const THINGS = new Set(['destroyed', 'damaged', 'seized']);
export const isThing = (measure: string): boolean => THINGS.has(measure);

const draftOf = ({ kind, ...fields }: Added): Draft => ({
  kind,
  scope: 'event',
  modality: 'actual',
  ...fields,
});

export const problemOfAdded = (added: Added) => problemOf(draftOf(added));

/** What goes to the server: what the kind has not is left out, and what was not said is unknown. */
export function requestOf(
  added: Added,
  { span, event, reason, actors }: { span: Stretch; event: string; reason: string; actors: readonly Actor[] },
): ClaimRequest {
  const { kind, stance } = added;
  const party = (id: string): Party | null => partyOf(actors, id, added.status);
  const [victim, agent, target] = [party(added.victim), party(added.agent), party(added.target)];
  const common = {
    kind,
    event,
    span,
    references: [],
    claimants: voicesOf(actors, added.claimant),
    stance,
    modality: 'actual' as const,
    scope: 'event' as const,
    reason,
  };
  if (kind === 'act')
    return {
      ...common,
      act: added.act as NonNullable<Claim['act']>,
      ...(agent === null ? {} : { agent }),
      ...(target === null ? {} : { target }),
    };
  if (kind === 'silence') return { ...common, ...(victim === null ? {} : { victim }) };
  return {
    ...common,
    measure: added.measure as NonNullable<Claim['measure']>,
    unit: (isThing(added.measure) ? added.unit : 'person') as NonNullable<Claim['unit']>,
    quantity: quantityOf(draftOf(added), span.exact),
    victim: victim ?? { ...NOBODY, words: span.exact, status: added.status },
  };
}

const NOBODY = {
  actor: null,
  status: 'unknown',
  force: null,
  age: null,
  sex: null,
  occupation: null,
} as const;

function partyOf(actors: readonly Actor[], id: string, status: Party['status']): Party | null {
  const found = actors.find((one) => one.id === id);
  return found === undefined ? null : { ...NOBODY, words: found.name, actor: found.id, status };
}

/** Nobody where the report speaks for itself. */
function voicesOf(actors: readonly Actor[], id: string): Voice[] {
  const found = actors.find((one) => one.id === id);
  if (found === undefined) return [];
  const kinds: Partial<Record<Actor['kind'], Voice['kind']>> = {
    person: 'person',
    outlet: 'outlet',
    agency: 'agency',
    ngo: 'ngo',
    un: 'un',
    government: 'government',
    state: 'government',
  };
  const kind = kinds[found.kind] ?? 'party';
  return [{ words: found.name, name: found.name, role: null, kind, affiliation: null, actor: found.id }];
}
