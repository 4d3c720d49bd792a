import type { Actor } from '../../model/actor.ts';
import type { Event } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { When } from '../../model/time.ts';
import type { Act } from '../../model/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { DateMention } from '../mentions.ts';
import { isLocal, localActor } from '../names/local-actor.ts';
import { datesIn } from './days.ts';
import { type Entry, readEntry } from './entries.ts';
import type { EntryKind } from './entry-kind.ts';
import { type PageNames, pageNames } from './page-names.ts';
import { partyNamed } from './party-named.ts';
import { type PlaceWords, placesIn } from './places.ts';
import { type RelationFound, readRelations } from './relations.ts';
import type { Self } from './rendering.ts';
import { sidesIn } from './sides.ts';
import { hullOf } from './when.ts';

/** One entry of the page's list of related pages. */
export interface RelatedEntry {
  /** Index into the document's blocks. */
  readonly block: number;
  readonly span: Span;
  readonly kind: EntryKind;
  /** The rule that told its kind; "no rule" where none did. */
  readonly rule: string;
  readonly title: string;
  /** An event entry's event: `id` is of the page's own ("local:<slug of title>"), `main` is false, types are null. */
  readonly event: Event | null;
  readonly act: Act | null;
  /** Every date of the event, where it has several. */
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceWords[];
  /** Any other entry's actor, with the names the entry gives it. */
  readonly actor: Actor | null;
  readonly relations: readonly RelationFound[];
}

/** Reads the page's related entries, in order, and what its paragraphs say of how actors stand to each other. */
export function readRelated(draft: Draft): { entries: RelatedEntry[]; relations: RelationFound[] } {
  const stretches = stretchesOf(draft);
  const names = pageNames(stretches.map(({ entry }) => entry));
  const relations: RelationFound[] = [];
  for (const { from, to, block } of draft.sentences)
    if (draft.document.blocks[block]?.kind === 'paragraph')
      relations.push(...readRelations(draft, from, to, null, null, names));
  const entries = stretches.map((stretch) => entryOf(draft, stretch, names));
  return { entries: withOwnIds(entries), relations: distinct(relations) };
}

/** Two events of one title get their days into their ids, or a number. */
function withOwnIds(entries: readonly RelatedEntry[]): RelatedEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    if (entry.event === null) return entry;
    const { id, when } = entry.event;
    const choices = [id, `${id}-${when?.start ?? 'undated'}`];
    const own = choices.find((choice) => !taken.has(choice)) ?? `${id}-${entry.block}`;
    taken.add(own);
    return own === id ? entry : { ...entry, event: { ...entry.event, id: own } };
  });
}

/** A related block's sentences `[first, last)` and what its first one tells. */
interface Stretch {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly dates: readonly DateMention[];
  readonly entry: Entry;
}

function stretchesOf(draft: Draft): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < draft.sentences.length; i++) {
    const { block, from, to } = draft.sentences[i]!;
    if (draft.document.blocks[block]?.kind !== 'related') continue;
    let last = i;
    while (draft.sentences[last + 1]?.block === block) last++;
    const dates = datesIn(draft, from, to);
    stretches.push({ block, first: i, last: last + 1, dates, entry: readEntry(draft, from, to, dates) });
    i = last;
  }
  return stretches;
}

function entryOf(
  draft: Draft,
  { block, first, last, dates, entry }: Stretch,
  names: PageNames,
): RelatedEntry {
  const { from, to } = draft.sentences[first]!;
  const { start, end, label } = draft.document.blocks[block]!;
  const span = { start, end, exact: draft.text.slice(start, end) };
  const isEvent = entry.kind === 'event';
  const self = selfOf(draft, entry);
  const relations: RelationFound[] = [];
  for (const sentence of draft.sentences.slice(first, last))
    relations.push(...readRelations(draft, sentence.from, sentence.to, self, entry.kind, names));
  const places = isEvent ? placesOfEvent(draft, entry, from, to, dates) : [];
  const when = isEvent ? hullOf(draft, dates) : null;
  const title = label ?? (isEvent ? titleOf(draft, entry, places[0], when) : entry.actor.name);
  return {
    block,
    span,
    kind: entry.kind,
    rule: entry.rule,
    title,
    event: isEvent ? eventOf(draft, title, when, places[0] ?? null, from, to) : null,
    act: entry.act ?? null,
    dates: isEvent ? dates : [],
    places,
    actor: isEvent ? null : actorOf(entry),
    relations: distinct(relations),
  };
}

/** By what words the entry's own actor is meant in its sentences; an event is no actor. */
export function selfOf(draft: Draft, entry: Entry): Self | null {
  if (entry.kind === 'event') return null;
  const norms = draft.norms.slice(entry.from, entry.to);
  const names = new Set([norms.join(' ')]);
  if (entry.kind === 'person' && norms.length > 1) names.add(norms[norms.length - 1] as string);
  const phrases = new Set(draft.language.page.related.self);
  const opens = new Set([...names, ...phrases].map((words) => words.split(' ')[0] as string));
  return { actor: entry.actor, names, phrases, opens };
}

/** The place in the event's name ("raid on Telm") comes before those of the sentence, and only once. */
function placesOfEvent(
  draft: Draft,
  entry: Entry,
  from: number,
  to: number,
  dates: readonly DateMention[],
): PlaceWords[] {
  const titled = entry.to > entry.from ? placesIn(draft, entry.from, entry.to, () => dates, true) : [];
  const told = placesIn(draft, Math.max(from, entry.to), to, () => dates);
  // "The raid on Telm … in the town of Telm, Halia": the fuller words of one place
  const fuller = told.find((place) => place.name === titled[0]?.name);
  if (fuller !== undefined) return [fuller, ...told.filter((place) => place !== fuller)];
  return [...titled, ...told];
}

/** "Raid on Telm (2031)"; "Clashes in Telm (2031)" for an event that its sentence does not name. */
function titleOf(draft: Draft, entry: Entry, place: PlaceWords | undefined, when: When | null): string {
  const { titleNouns, titleIn } = draft.language.page.related;
  const year = when?.start == null ? '' : ` (${when.start.slice(0, 4)})`;
  // "clashes" by itself is no name
  const own = entry.to > entry.from + 1 ? entry.actor.name : null;
  const noun = (entry.act === undefined ? undefined : titleNouns[entry.act]) ?? '?';
  const name = own ?? (place === undefined ? noun : `${noun} ${titleIn} ${place.name}`);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${year !== '' && name.includes(year.trim()) ? '' : year}`;
}

function eventOf(
  draft: Draft,
  title: string,
  when: When | null,
  place: PlaceWords | null,
  from: number,
  to: number,
): Event {
  return {
    id: localActor(title, 'other').id,
    title,
    types: { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null },
    when,
    place: place?.place ?? null,
    sides: sidesIn(draft, from, to).map((side) =>
      side.map(({ actor, words }) => ({ ...partyNamed(words, actor.known), actor: actor.id })),
    ),
    related: [],
    main: false,
  };
}

/** Its names: the registry's, then those of the entry; the entry's alone where the registry does not know it. */
function actorOf({ actor: { id, known, name }, actorKind, aliases }: Entry): Actor {
  const local = known === null || isLocal(id);
  // without what only the resolver needs of an actor
  const { members: _, country: __, ...base } = known ?? localActor(name, actorKind ?? 'other');
  if (local) return { ...base, kind: actorKind ?? base.kind, names: [...aliases] };
  const has = new Set(base.names.map((one) => one.name));
  return { ...base, names: [...base.names, ...aliases.filter((one) => !has.has(one.name))] };
}

function distinct(relations: readonly RelationFound[]): RelationFound[] {
  const seen = new Set<string>();
  return relations.filter(({ relation }) => {
    const { subject, kind, object, role, from, to } = relation;
    const key = JSON.stringify([subject, kind, object, role, from?.start, from?.end, to?.start, to?.end]);
    return seen.size < seen.add(key).size;
  });
}
