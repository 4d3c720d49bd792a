import { datelineEnd } from '../extract/dates/own-days.ts';
import type { Draft } from '../extract/draft.ts';
import type { DateMention } from '../extract/mentions.ts';
import { datesIn } from '../extract/page/days.ts';
import { placesIn } from '../extract/page/places.ts';
import { placeOf, readPlaces } from '../extract/places/places.ts';
import type { PlaceRef } from '../model/place.ts';

/** The document's resolver adds the countries that its report is about. */
const NOWHERE = { countries: [], near: [] };

/** UCDP's where_prec of a place closer than a province. */
const LOCAL = 3;

/** A place as a sentence names it. */
interface Named {
  readonly place: PlaceRef;
  /** Where somebody is taken, or where the clinic stands that counts: not where it happened. */
  readonly elsewhere: boolean;
}

/** The place where something happened, as one sentence tells it; `inName` reads "the battle of Telm" as well. */
export function placeInSentence(draft: Draft, sentence: number, inName = false): PlaceRef | null {
  const named = namedIn(draft, sentence, inName);
  return best(named.filter(({ elsewhere }) => !elsewhere)) ?? best(named);
}

/** The place of the title; else the first that the sentences name closer than a province; else that of an institution. */
export function placeOfReport(draft: Draft, title: number, sentences: readonly number[]): PlaceRef | null {
  const inTitle = title < 0 ? null : placeInSentence(draft, title, true);
  if (inTitle !== null && inTitle.precision <= LOCAL) return inTitle;
  const told: Named[][] = [];
  for (const s of sentences) {
    const named = namedIn(draft, s, false);
    told.push(named);
    const place = best(named.filter(({ elsewhere }) => !elsewhere));
    if (place !== null && (place.precision <= LOCAL || inTitle === null)) return place;
  }
  return inTitle ?? first(sentences, (s) => ofInstitution(draft, s)) ?? first(told, (named) => best(named));
}

/** Of places with coordinates and of those that words alone make places the first that is close; else the first. */
function best(named: readonly Named[]): PlaceRef | null {
  const places = named.map(({ place }) => place);
  return (
    places.find((place) => place.precision <= LOCAL && place.lat !== null) ??
    places.find((place) => place.precision <= LOCAL) ??
    places[0] ??
    null
  );
}

function namedIn(draft: Draft, sentence: number, inName: boolean): Named[] {
  const [from, to] = boundsOf(draft, sentence);
  const known: Named[] = [];
  for (const mention of readPlaces(draft, from, to)) {
    const place = placeOf(mention, draft.resolver, NOWHERE);
    const elsewhere = isElsewhere(draft, mention.from, from);
    known.push({ place, elsewhere });
    // nothing comes before the first with coordinates, and least of all what words alone make a place
    if (!elsewhere && place.precision <= LOCAL && place.lat !== null) return known;
  }
  // a name behind a preposition that the gazetteer does not have is a place all the same
  const dates = (): readonly DateMention[] => datesIn(draft, from, to);
  const worded = placesIn(draft, from, to, dates, inName).map(({ place, from: at }) => ({
    place,
    elsewhere: isElsewhere(draft, at, from),
  }));
  return [...known, ...worded];
}

/** What stands in a dateline is where it was told. */
function boundsOf(draft: Draft, sentence: number): [number, number] {
  const { from, to } = draft.sentences[sentence]!;
  return [Math.max(from, Math.min(to, datelineEnd(draft))), to];
}

/** "sent them **to** Telm", "the clinic **at** Telm said" */
function isElsewhere({ norms, language }: Draft, at: number, from: number): boolean {
  const { places, speakers } = language;
  if (at <= from) return false;
  const before = norms[at - 1] as string;
  if (places.towards.has(before)) return true;
  return at - 2 >= from && !places.towards.has(norms[at - 2]!) && speakers.get(norms[at - 2]!) === 'medical';
}

/** "**Telm** Central Hospital", *l'hôpital de **Telm***: where an institution stands, if no more is told. */
function ofInstitution(draft: Draft, sentence: number): PlaceRef | null {
  const [from, to] = boundsOf(draft, sentence);
  const { norms, resolver } = draft;
  for (let i = from; i < to; i++) {
    const actor = resolver.actorAt(norms, i);
    if (actor?.value.kind !== 'institution') continue;
    for (let k = i; k < Math.min(to, i + actor.length); k++) {
      const place = resolver.choosePlace(resolver.placeAt(norms, k)?.value ?? [], NOWHERE);
      if (place !== null && place.precision <= LOCAL) return place;
    }
  }
  return null;
}

function first<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
