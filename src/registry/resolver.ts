import type { KnownActor, Resolver } from '../model/resolver.ts';
import { longestOf, PhraseIndex } from '../text/phrases.ts';
import { curatedActors } from './actors.ts';
import { choosePlace } from './choose-place.ts';
import { readCountries } from './country.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Entry, Nations } from './nations.ts';
import { PREFERRED } from './preferences.ts';

export interface ResolverOptions {
  /** Actors beside those that ship; one with a known id takes its place, one with a known name comes first. */
  readonly actors?: readonly KnownActor[];
  /** Looked into only when a place is asked for. */
  readonly places?: Gazetteer;
}

/** The registry as the extractor is handed it. */
export function createResolver(options: ResolverOptions = {}): Resolver {
  const nations = new Nations(readCountries());
  const written = new Map<string, KnownActor>();
  for (const actor of nations.states.values()) written.set(actor.id, actor);
  for (const actor of curatedActors()) written.set(actor.id, actor);
  for (const actor of options.actors ?? []) written.set(actor.id, actor);

  const own = new Set((options.actors ?? []).map((actor) => actor.id));
  const index = new PhraseIndex<Entry>((name, entry) =>
    rankOf(name, entry.kind === 'actor' ? entry.actor : null, own),
  );
  for (const plain of written.values()) {
    const actor = own.has(plain.id) ? plain : nations.completed(plain);
    nations.hold(actor);
    const entry: Entry = { kind: 'actor', actor };
    for (const { name } of plain.names) for (const written of spellingsOf(name)) index.add(written, entry);
  }
  nations.addTo(index);

  return {
    mayOpen: (word) => index.opens(word),
    actorAt(words, at) {
      const here = index.mayStandAt(words, at);
      if (here === undefined) return null;
      const named = longestOf(here, words, at, isActor);
      const composed = nations.composedAt(index, here, words, at);
      if (composed !== null && (named === null || composed.end > named.end)) {
        return { length: composed.end - at, value: composed.actor };
      }
      return named?.value.kind === 'actor' ? { length: named.end - at, value: named.value.actor } : null;
    },
    demonymAt(words, at) {
      const found = index.longestAt(words, at, isDemonym);
      return found?.value.kind === 'demonym' ? { length: found.end - at, value: found.value.actor } : null;
    },
    placeAt: (words, at) => options.places?.placeAt(words, at) ?? null,
    choosePlace: (candidates, context) =>
      choosePlace(candidates, context, (place) => options.places?.populationOf(place) ?? 0),
    actorById: (id) => nations.byId(id),
  };
}

const isActor = (entry: Entry): boolean => entry.kind === 'actor';
const isDemonym = (entry: Entry): boolean => entry.kind === 'demonym';

/** Words that Britain and America spell apart: a name holds in both spellings. */
const SPELT = [
  ['Defence', 'Defense'],
  ['Centre', 'Center'],
  ['Labour', 'Labor'],
  ['Organisation', 'Organization'],
] as const;

/** Few names have one of them. */
const SPELT_APART = new RegExp(SPELT.flat().join('|'));

function spellingsOf(name: string): readonly string[] {
  const spellings = [name];
  if (!SPELT_APART.test(name)) return spellings;
  for (const [british, american] of SPELT) {
    if (name.includes(british)) spellings.push(name.replace(british, american));
    else if (name.includes(american)) spellings.push(name.replace(american, british));
  }
  return spellings;
}

/** Who is meant where several bear one name: the user's own, then the preferred, then the first written. */
function rankOf(name: string, actor: KnownActor | null, own: ReadonlySet<string>): number {
  if (actor === null) return 2;
  if (own.has(actor.id)) return 0;
  return PREFERRED[name] === actor.id ? 1 : 2;
}
