import type { Party } from '../../model/party.ts';
import type { PlaceRef } from '../../model/place.ts';
import type { KnownActor } from '../../model/resolver.ts';
import type { When } from '../../model/time.ts';
import type { Act } from '../../model/vocabulary.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Box, BoxRow } from './box.ts';
import { datesIn } from './days.ts';
import { actorAt, wordsOf } from './names.ts';
import { partyNamed } from './party-named.ts';
import { type PlaceWords, placeAfter, placesIn } from './places.ts';
import { sidesIn } from './sides.ts';
import { hullOf } from './when.ts';

/** What the page as a whole is about, as its title, its box and, where these lack it, its first sentences tell. */
export interface MainEvent {
  readonly title: string | null;
  readonly act: Act | null;
  readonly when: When | null;
  readonly place: PlaceRef | null;
  /** By side, from the box; where that tells none, from the text. */
  readonly sides: readonly (readonly Party[])[];
  /** The words of the box's "Part of" row. */
  readonly partOf: string | null;
  /** Where each came from: `place: 'text'` where the box had lost it. */
  readonly from: { readonly when: Source | null; readonly place: Source | null };
}

type Source = 'box' | 'title' | 'text';

/** How many sentences of the article are looked at for what title and box do not tell. */
const OPENING = 2;

export function readMainEvent(draft: Draft, box: Box | null): MainEvent {
  const title = draft.sentences.find(({ block }) => draft.document.blocks[block]?.kind === 'title');
  const opening = draft.sentences
    .filter(({ block }) => draft.document.blocks[block]?.kind === 'paragraph')
    .slice(0, OPENING);
  const when = whenOf(draft, box, opening);
  const place = placeOf(draft, box, title, opening);
  return {
    title: draft.document.title,
    act: actOf(draft, title),
    when: when?.[0] ?? null,
    place: place?.[0] ?? null,
    sides: sidesOf(draft, box, opening),
    partOf: box?.partOf?.words ?? null,
    from: { when: when?.[1] ?? null, place: place?.[1] ?? null },
  };
}

function sidesOf(draft: Draft, box: Box | null, opening: readonly Sentence[]): Party[][] {
  const boxed = (box?.belligerents ?? []).map((side) => side.flatMap((row) => partiesOf(draft, row)));
  if (boxed.length > 0) return boxed;
  for (const { from, to } of opening) {
    const told = sidesIn(draft, from, to);
    if (told.length > 0)
      return told.map((side) => side.map(({ actor, words }) => partyNamed(words, actor.known)));
  }
  return [];
}

function whenOf(draft: Draft, box: Box | null, opening: readonly Sentence[]): [When, Source] | null {
  const boxed = boxedWhen(draft, box);
  if (boxed !== null) return [boxed, 'box'];
  for (const { from, to } of opening) {
    const told = hullOf(draft, datesIn(draft, from, to));
    if (told !== null) return [told, 'text'];
  }
  return null;
}

/** From the first of the box's dates to its last, whatever stands between; open where it says that it goes on. */
function boxedWhen(draft: Draft, box: Box | null): When | null {
  const [first, last] = [box?.dates[0], box?.dates.at(-1)];
  if (box?.date == null || first === undefined || last === undefined) return null;
  const { ongoing } = draft.language.page.box;
  const goesOn = draft.norms.slice(last.to, box.date.to).some((norm) => ongoing.has(norm));
  const precision = Math.max(...box.dates.map(({ when }) => when.precision));
  return { start: first.when.start, end: goesOn ? null : last.when.end, precision, words: box.date.words };
}

/** The box's place; else the title's, in the fuller words of the text where they name it again; else the text's first. */
function placeOf(
  draft: Draft,
  box: Box | null,
  title: Sentence | undefined,
  opening: readonly Sentence[],
): [PlaceRef, Source] | null {
  if (box?.place != null) {
    const boxed = placeAfter(draft, box.place.from, box.place.to, () => false);
    if (boxed !== null) return [{ ...boxed.place, ...box.coordinates }, 'box'];
  }
  const named = title === undefined ? [] : placesIn(draft, title.from, title.to, () => [], true);
  const told = opening.flatMap(({ from, to }) => placesIn(draft, from, to, () => datesIn(draft, from, to)));
  const fuller = told.find((place) => named[0] !== undefined && place.name === named[0].name);
  if (fuller !== undefined) return [fuller.place, 'text'];
  const titled = named[0] as PlaceWords | undefined;
  if (titled !== undefined) return [titled.place, 'title'];
  return told[0] === undefined ? null : [told[0].place, 'text'];
}

function actOf(draft: Draft, title: Sentence | undefined): Act | null {
  if (title === undefined) return null;
  const { events } = draft.language.page.related;
  for (let i = title.from; i < title.to; i++) {
    const act = events.get(draft.norms[i] as string);
    if (act !== undefined) return act;
  }
  return null;
}

/** The parties of a belligerent row: the actors it names, else its own words; a header ("Supported by:") names none. */
function partiesOf(draft: Draft, row: BoxRow): Party[] {
  if (row.words.endsWith(':') || row.from >= row.to) return [];
  const found: { words: string; known: KnownActor }[] = [];
  for (let i = row.from; i < row.to; i++) {
    const match = actorAt(draft, i, row.to);
    if (match === null) continue;
    found.push({ words: wordsOf(draft, i, i + match.length), known: match.value });
    i += match.length - 1;
  }
  if (found.length > 1) return found.map(({ words, known }) => partyNamed(words, known));
  return [partyNamed(row.words.replace(FLAGS, ''), found[0]?.known ?? null)];
}

/** Flags as emoji: pairs of regional indicators. */
const FLAGS = /[\u{1F1E6}-\u{1F1FF}]{2}\s*/gu;
