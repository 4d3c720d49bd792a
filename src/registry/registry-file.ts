import type { PlaceRef } from '../model/place.ts';
import type { KnownActor } from '../model/resolver.ts';
import { ACTOR_KINDS, FORCES, RELATION_KINDS, type RelationKind, STATUSES } from '../model/vocabulary.ts';
import type { OwnPlace } from './own-places.ts';

/** A dated relation as a registry states it: without the span of a report. */
export interface StatedRelation {
  readonly subject: string;
  readonly kind: RelationKind;
  readonly object: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a user's registry file adds to what ships. */
export interface RegistryFile {
  readonly actors: readonly KnownActor[];
  readonly relations: readonly StatedRelation[];
  readonly places: readonly OwnPlace[];
}

/**
 * Reads a registry file: JSON with any of `actors`, `relations` and `places`. Says of the first thing that is not as
 * it should be where it stands and what was expected; nothing unknown is passed over in silence.
 *
 *     {"actors": [{"id": "telm-guard", "name": "Telm Guard", "names": [{"name": "Garde de Telm", "language": "fr"}],
 *                  "kind": "militia", "members": {"status": "combatant", "force": "militia"}, "country": "ML"}],
 *      "relations": [{"subject": "telm-guard", "kind": "memberOf", "object": "cma", "from": "2021-05", "to": null}],
 *      "places": [{"name": "Telm", "names": ["Tèlm"], "lat": 16.1, "lon": -2.3, "country": "ML", "precision": 1}]}
 */
export function readRegistryFile(text: string): RegistryFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`the registry file is no JSON: ${(error as Error).message}`);
  }
  const file = new Checked(data, 'the registry file').fields(['actors', 'relations', 'places', 'fiction']);
  return {
    actors: file.list('actors').map(readActor),
    relations: file.list('relations').map(readRelation),
    places: file.list('places').map(readPlace),
  };
}

function readActor(given: Checked): KnownActor {
  const actor = given.fields(['id', 'name', 'names', 'kind', 'members', 'country', 'wikidata']);
  const name = actor.text('name');
  const names = actor.list('names').map((entry) => {
    const { value } = entry;
    if (typeof value === 'string') return { name: value, language: null };
    const fields = entry.fields(['name', 'language']);
    return { name: fields.text('name'), language: fields.textOrNull('language') };
  });
  const wikidata = actor.textOrNull('wikidata');
  return {
    id: actor.text('id'),
    name,
    names: names.some((other) => other.name === name) ? names : [{ name, language: null }, ...names],
    kind: actor.oneOf('kind', ACTOR_KINDS),
    members: actor.has('members') ? readMembers(actor.child('members')) : null,
    country: actor.textOrNull('country'),
    ...(wikidata === null ? {} : { wikidata }),
  };
}

function readMembers(given: Checked): KnownActor['members'] {
  const members = given.fields(['status', 'force']);
  return {
    status: members.oneOf('status', STATUSES),
    force: members.has('force') ? members.oneOf('force', FORCES) : null,
  };
}

function readRelation(given: Checked): StatedRelation {
  const relation = given.fields(['subject', 'kind', 'object', 'from', 'to']);
  return {
    subject: relation.text('subject'),
    kind: relation.oneOf('kind', RELATION_KINDS),
    object: relation.textOrNull('object'),
    from: relation.dateOrNull('from'),
    to: relation.dateOrNull('to'),
  };
}

function readPlace(given: Checked): OwnPlace {
  const place = given.fields([
    'name',
    'names',
    'lat',
    'lon',
    'admin1',
    'country',
    'precision',
    'gazetteerId',
  ]);
  const name = place.text('name');
  const ref: PlaceRef = {
    name,
    lat: place.numberOrNull('lat', -90, 90),
    lon: place.numberOrNull('lon', -180, 180),
    admin1: place.textOrNull('admin1'),
    country: place.textOrNull('country'),
    precision: place.numberOrNull('precision', 1, 7) ?? 1,
    gazetteerId: place.textOrNull('gazetteerId') ?? `own:${name}`,
    words: name,
  };
  const names = place.list('names').map((entry) => {
    if (typeof entry.value !== 'string') throw entry.problem('a name');
    return entry.value;
  });
  return { place: ref, names };
}

/** One value of the file and where it stands, for errors that say so. */
class Checked {
  readonly value: unknown;
  readonly #where: string;

  constructor(value: unknown, where: string) {
    this.value = value;
    this.#where = where;
  }

  problem(expected: string): Error {
    const given = JSON.stringify(this.value) ?? 'nothing';
    return new Error(
      `${this.#where}: expected ${expected}, found ${given.length > 60 ? `${given.slice(0, 60)}…` : given}`,
    );
  }

  /** The value as an object with no other fields than these. */
  fields(allowed: readonly string[]): this {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.problem('an object');
    const other = Object.keys(value).find((key) => !allowed.includes(key));
    if (other !== undefined)
      throw new Error(`${this.#where}: "${other}" is no field here (${allowed.join(', ')})`);
    return this;
  }

  has(key: string): boolean {
    const { value } = this.child(key);
    return value !== undefined && value !== null;
  }

  child(key: string): Checked {
    const value = (this.value as { readonly [key: string]: unknown })[key];
    return new Checked(value, this.#where === 'the registry file' ? key : `${this.#where}.${key}`);
  }

  list(key: string): Checked[] {
    const child = this.child(key);
    if (child.value === undefined) return [];
    if (!Array.isArray(child.value)) throw child.problem('a list');
    return child.value.map((value, i) => new Checked(value, `${child.#where}[${i}]`));
  }

  text(key: string): string {
    const child = this.child(key);
    if (typeof child.value !== 'string' || child.value.trim() === '') throw child.problem('words');
    return child.value;
  }

  textOrNull(key: string): string | null {
    return this.has(key) ? this.text(key) : null;
  }

  dateOrNull(key: string): string | null {
    const date = this.textOrNull(key);
    if (date !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date))
      throw this.child(key).problem('a date as 2021, 2021-05 or 2021-05-06');
    return date;
  }

  numberOrNull(key: string, least: number, most: number): number | null {
    if (!this.has(key)) return null;
    const child = this.child(key);
    const { value } = child;
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw child.problem(`a number from ${least} to ${most}`);
    return value;
  }

  oneOf<T extends string>(key: string, words: readonly T[]): T {
    const child = this.child(key);
    if (!words.includes(child.value as T)) throw child.problem(`one of ${words.join(', ')}`);
    return child.value as T;
  }
}
