import type { KnownActor } from '../model/resolver.ts';
import { ACTOR_KINDS, type ActorKind, FORCES, type Force } from '../model/vocabulary.ts';

/**
 * Actors are written one a line, so that a region reads like a page of an almanac:
 *
 *     fama | force:military | ML | Malian Armed Forces; Malian army | Forces armées maliennes | FAMa | Q123
 *     id     kind:members    country  English names                   French names             any     Wikidata
 *
 * The first English name is the actor's name. `members` is what its people are when they are victims: a force of
 * `FORCES`, `combatant` or `civilian`; left out where that does not follow. Cells from the end may be left out.
 */
export function readActorTable(table: string): KnownActor[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine);
}

function readLine(line: string): KnownActor {
  const cells = line.split('|').map((cell) => cell.trim());
  const [id = '', sort = '', country = '', english = '', french = '', any = '', wikidata = ''] = cells;
  const [kind = '', members] = sort.split(':');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`"${id}" is no id: ${line}`);
  if (!isKind(kind)) throw new Error(`"${kind}" is no kind of actor: ${line}`);
  const names = [...named(english, 'en'), ...named(french, 'fr'), ...named(any, null)];
  const first = names[0];
  if (first === undefined) throw new Error(`an actor needs a name: ${line}`);
  return {
    id,
    name: first.name,
    names,
    kind,
    members: membersOf(members, line),
    country: country === '' ? null : country,
    ...(wikidata === '' ? {} : { wikidata }),
  };
}

function named(cell: string, language: string | null): { name: string; language: string | null }[] {
  return cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, language }));
}

function membersOf(word: string | undefined, line: string): KnownActor['members'] {
  if (word === undefined) return null;
  if (word === 'combatant' || word === 'civilian') return { status: word, force: null };
  if ((FORCES as readonly string[]).includes(word)) return { status: 'combatant', force: word as Force };
  throw new Error(`"${word}" is nothing that members can be: ${line}`);
}

function isKind(word: string): word is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(word);
}
