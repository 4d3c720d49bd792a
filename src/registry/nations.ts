import type { KnownActor } from '../model/resolver.ts';
import { endOfPhrase, type Phrase, PhraseIndex, wordsOf } from '../text/phrases.ts';
import { type Country, stateActor } from './country.ts';
import { NATIONAL_ROLES, type NationalRole, nationalActor } from './national.ts';

/** What a phrase of the registry's one index stands for. */
export type Entry =
  | { readonly kind: 'actor'; readonly actor: KnownActor }
  | { readonly kind: 'demonym'; readonly actor: KnownActor }
  | { readonly kind: 'role'; readonly role: NationalRole; readonly tail: readonly string[] };

interface Composed {
  readonly end: number;
  readonly actor: KnownActor;
}

/**
 * States, and what every state has, read by grammar rather than from a list of two hundred countries' armies:
 *
 *     Malian armed forces    Mali's army    armée malienne    ministère malien de la Défense    army of Mali
 */
export class Nations {
  readonly states = new Map<string, KnownActor>();
  readonly #countries = new Map<string, Country>();
  readonly #roles = new Map<string, NationalRole>();
  /** Role words that follow a country: "army" after "Malian". */
  readonly #after = new PhraseIndex<NationalRole>();
  readonly #made = new Map<string, KnownActor>();

  constructor(countries: readonly Country[]) {
    for (const country of countries) {
      this.#countries.set(country.code, country);
      this.states.set(country.code, stateActor(country));
    }
    for (const role of NATIONAL_ROLES) {
      this.#roles.set(role.id, role);
      for (const name of role.en) this.#after.add(name.replace('%', ''), role);
    }
  }

  /** The inhabitant words and the role words of the registry's index, with what they stand for. */
  *phrases(): Iterable<[name: string, entry: Entry]> {
    for (const [code, country] of this.#countries)
      for (const { name } of country.demonyms) yield [name, this.inhabitants(code)];
    for (const role of NATIONAL_ROLES)
      for (const [head, tail] of headsOf(role)) yield [head, { kind: 'role', role, tail }];
  }

  inhabitants(code: string): Entry {
    return { kind: 'demonym', actor: this.states.get(code) as KnownActor };
  }

  role(id: string, tail: readonly string[]): Entry {
    return { kind: 'role', role: this.#roles.get(id) as NationalRole, tail };
  }

  /** A curated actor under a role's id ("force-ml") bears the names that grammar gives it beside its own. */
  completed(actor: KnownActor): KnownActor {
    const parts = this.#partsOf(actor.id);
    if (parts === null) return actor;
    let names: KnownActor['names'] | null = null;
    return {
      ...actor,
      // made only when asked for: nobody needs a hundred names of sixty armies to open the registry
      get names() {
        names ??= withoutRepeats([...actor.names, ...nationalActor(...parts).names]);
        return names;
      },
    };
  }

  /** Makes `curated` what the composed names stand for. A state that nobody knew yet has an army and a police too. */
  hold(curated: KnownActor): void {
    this.#made.set(curated.id, curated);
    const { kind, country: code, name } = curated;
    if (kind !== 'state' || code === null || this.#countries.has(code)) return;
    const names = curated.names.map((one) => ({ name: one.name, language: one.language ?? 'en' }));
    this.#countries.set(code, { code, name, names, demonyms: [], adjectives: { en: null, fr: null } });
    this.states.set(code, curated);
  }

  byId(id: string): KnownActor | null {
    const made = this.#made.get(id);
    if (made !== undefined) return made;
    // "state-ml" is a state, "state-media-ml" a role of it
    const state = id.startsWith('state-') ? this.states.get(id.slice(6).toUpperCase()) : undefined;
    if (state !== undefined) return state;
    const plain = this.#plain(id);
    if (plain !== null) this.#made.set(id, plain);
    return plain;
  }

  /** The longest "country + role" or "role + country" at `words[at]`, where the phrases `here` may stand. */
  composedAt(
    index: PhraseIndex<Entry>,
    here: readonly Phrase<Entry>[],
    words: ArrayLike<string>,
    at: number,
  ): Composed | null {
    let best: Composed | null = null;
    for (const { words: phrase, value } of here) {
      // a party is composed of nothing: most names that may stand here are of one
      if (value.kind === 'actor' && value.actor.kind !== 'state') continue;
      const end = endOfPhrase(phrase, words, at);
      if (end < 0) continue;
      const found =
        value.kind === 'role'
          ? this.#roleFirst(index, words, end, value)
          : this.#countryFirst(words, end, value);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  }

  #countryFirst(
    words: ArrayLike<string>,
    end: number,
    value: Entry & { actor: KnownActor },
  ): Composed | null {
    if (value.actor.kind !== 'state') return null;
    let i = end;
    if (words[i] === "'" && words[i + 1] === 's') i += 2;
    let role = this.#after.longestAt(words, i);
    if (role === null && MODIFIERS.has(words[i] ?? '')) role = this.#after.longestAt(words, i + 1);
    if (role === null || PERSONS.has(words[role.end] ?? '')) return null;
    return { end: role.end, actor: this.#of(value.actor, role.value) };
  }

  #roleFirst(
    index: PhraseIndex<Entry>,
    words: ArrayLike<string>,
    end: number,
    { role, tail }: Entry & { role: NationalRole; tail: readonly string[] },
  ): Composed | null {
    const demonym = index.longestAt(words, end, (entry) => entry.kind === 'demonym');
    if (demonym?.value.kind === 'demonym') {
      const last = tail.length === 0 ? demonym.end : endOfPhrase(tail, words, demonym.end);
      return last < 0 ? null : { end: last, actor: this.#of(demonym.value.actor, role) };
    }
    if (tail.length > 0) return null;
    const link = afterLink(words, end);
    if (link < 0) return null;
    const country = index.longestAt(
      words,
      link,
      (entry) => entry.kind === 'actor' && entry.actor.kind === 'state',
    );
    if (country?.value.kind !== 'actor') return null;
    return { end: country.end, actor: this.#of(country.value.actor, role) };
  }

  #of(state: KnownActor, role: NationalRole): KnownActor {
    return this.byId(`${role.id}-${(state.country as string).toLowerCase()}`) as KnownActor;
  }

  #plain(id: string): KnownActor | null {
    const parts = this.#partsOf(id);
    return parts === null ? null : nationalActor(...parts);
  }

  #partsOf(id: string): [Country, NationalRole] | null {
    const cut = id.lastIndexOf('-');
    const role = this.#roles.get(id.slice(0, cut));
    const country = this.#countries.get(id.slice(cut + 1).toUpperCase());
    return role === undefined || country === undefined ? null : [country, role];
  }
}

function withoutRepeats(names: KnownActor['names']): KnownActor['names'] {
  return [...new Map(names.map((entry) => [entry.name, entry])).values()];
}

/** "Mali's **transitional** authorities". */
const MODIFIERS = new Set([
  'transitional',
  'transition',
  'interim',
  'ruling',
  'new',
  'own',
  'caretaker',
  'national',
]);

/** "Malian **police officers**" are persons with their own noun, not the police. */
const PERSONS = new Set([
  'officer',
  'officers',
  'personnel',
  'agent',
  'agents',
  'officials',
  'official',
  'man',
  'men',
]);

/** The words a role is opened by where the country follows, with the words after the country. */
function headsOf(role: NationalRole): [head: string, tail: readonly string[]][] {
  const heads = new Map<string, [string, readonly string[]]>();
  for (const name of [...role.en, ...role.fr]) {
    const [before = '', after = ''] = name.split(/%(?:mp|fp|m|f)?/);
    const head = before.trim() === '' ? after : before;
    const tail = before.trim() === '' || after.trim() === '' ? [] : wordsOf(after);
    heads.set(`${head.trim().toLowerCase()}|${tail.join(' ')}`, [head, tail]);
  }
  return [...heads.values()];
}

/** The token after "of", "of the", *du*, *de la*, *de l'*, *d'*, *des*; -1 where none stands. */
function afterLink(words: ArrayLike<string>, at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word === 'of') return next === 'the' ? at + 2 : at + 1;
  if (word === 'du' || word === 'des') return at + 1;
  if (word === 'd' && next === "'") return at + 2;
  if (word !== 'de') return -1;
  if (next === 'la') return at + 2;
  return next === 'l' && words[at + 2] === "'" ? at + 3 : at + 1;
}
