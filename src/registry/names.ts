import type { KnownActor } from '../model/resolver.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { curatedActors } from './actors.ts';
import { readCountries } from './country.ts';
import { type Entry, Nations } from './nations.ts';
import { PREFERRED } from './preferences.ts';
import type { Prepared, Ref } from './prepared.ts';

/** Every name of the registry in one index. */
export interface Names {
  readonly nations: Nations;
  readonly index: PhraseIndex<Entry>;
  /** States and actors in the order in which they are written. */
  readonly entries: readonly Entry[];
}

/** The names that ship, from the tables or from what they were found to come to, and those of the user's `own` actors. */
export function namesOf(own: readonly KnownActor[], ready: Prepared | null): Names {
  const nations = new Nations(ready?.countries ?? readCountries());
  const shipped = [...nations.states.values(), ...(ready?.actors ?? curatedActors())];
  const written = new Map(shipped.map((actor) => [actor.id, actor]));
  // one who takes the place of a shipped actor takes its names away as well: then all are sorted anew
  const stock = ready !== null && !own.some(({ id }) => written.has(id)) ? ready.shelves : null;
  for (const actor of own) written.set(actor.id, actor);

  const ownIds = new Set(own.map((actor) => actor.id));
  const entries: Entry[] = [];
  const index = new PhraseIndex<Entry>(
    (name, entry) => rankOf(name, entry.kind === 'actor' ? entry.actor : null, ownIds),
    stock === null ? undefined : (first) => taken(stock, first, entries, nations),
  );
  for (const plain of written.values()) {
    const isOwn = ownIds.has(plain.id);
    const actor = isOwn ? plain : nations.completed(plain);
    nations.hold(actor);
    const entry: Entry = { kind: 'actor', actor };
    entries.push(entry);
    if (stock !== null && !isOwn) continue;
    for (const { name } of plain.names) for (const spelt of spellingsOf(name)) index.add(spelt, entry);
  }
  if (stock === null) for (const [name, entry] of nations.phrases()) index.add(name, entry);
  return { nations, index, entries };
}

/** The names of a shelf with what they stand for; nothing where the tables have none that begins so. */
function taken(
  shelves: Prepared['shelves'],
  first: string,
  entries: readonly Entry[],
  nations: Nations,
): [string, Entry][] | undefined {
  if (!Object.hasOwn(shelves, first)) return undefined;
  const shelf = shelves[first] as readonly (string | Ref)[];
  const names: [string, Entry][] = [];
  for (let i = 0; i < shelf.length; i += 2)
    names.push([shelf[i] as string, entryOf(shelf[i + 1] as Ref, entries, nations)]);
  return names;
}

function entryOf(ref: Ref, entries: readonly Entry[], nations: Nations): Entry {
  if (typeof ref === 'number') return entries[ref] as Entry;
  return 'of' in ref ? nations.inhabitants(ref.of) : nations.role(ref.role, ref.tail);
}

/** Works the shipped tables out, for a registry to be opened from. */
export function prepare(): Prepared {
  const { index, entries } = namesOf([], null);
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const shelves: [string, (string | Ref)[]][] = [];
  for (const [first, names] of index.shelves())
    shelves.push([first, names.flatMap(([name, entry]) => [name, refTo(entry, numbers)])]);
  return { countries: readCountries(), actors: curatedActors(), shelves: Object.fromEntries(shelves) };
}

function refTo(entry: Entry, numbers: ReadonlyMap<Entry, number>): Ref {
  if (entry.kind === 'role') return { role: entry.role.id, tail: entry.tail };
  if (entry.kind === 'demonym') return { of: entry.actor.country as string };
  return numbers.get(entry) as number;
}

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
