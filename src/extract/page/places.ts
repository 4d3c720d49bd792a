import type { PlaceRef } from '../../model/place.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { Slot } from '../kept.ts';
import type { DateMention } from '../mentions.ts';
import { everybodyNamed } from '../names/named.ts';
import { actorAt, nameEnd, wordsOf } from './names.ts';

/** A place as a sentence names it: its own name, then what it lies in. */
export interface PlaceWords {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly within: readonly string[];
  readonly near: boolean;
  /** What the resolver knows of that name, the one meant where context decides. */
  readonly place: PlaceRef;
}

/**
 * The places that tokens `[from, to)` name behind a preposition, in order:
 *
 *     … attacked a camp near the village of Telm, Orvane Region, Halia.
 *                       ^^^^                ^^^^  ^^^^^^^^^^^^^  ^^^^^
 */
export function placesIn(
  draft: Draft,
  from: number,
  to: number,
  dates: () => readonly DateMention[],
  inName = false,
): PlaceWords[] {
  const { placePrepositions, of } = draft.language.page.related;
  // most prepositions have no place behind them, and then nobody asks for the dates
  let read: readonly DateMention[] | null = null;
  const dated = (i: number): boolean => {
    read ??= dates();
    return read.some((date) => date.from <= i && i < date.to);
  };
  const found: PlaceWords[] = [];
  for (let i = from; i < to - 1; i++) {
    const norm = draft.norms[i] as string;
    // "of" comes before a place only in an event's own name: "the battle of Telm"
    if (!(placePrepositions.has(norm) || (inName && of.has(norm)))) continue;
    const place = placeAfter(draft, i, to, dated);
    if (place === null || dated(i + 1)) continue;
    found.push(place);
    i = place.to - 1;
  }
  return found;
}

/** The place whose preposition stands at `at`: "in and around the city of", "on", "near". */
export function placeAfter(
  draft: Draft,
  at: number,
  to: number,
  dated: (i: number) => boolean,
): PlaceWords | null {
  const { placePrepositions, placeNouns, determiners, and, of, near: nears } = draft.language.page.related;
  const { norms, tokens } = draft;
  let near = false;
  let i = at;
  for (; i < to; i++) {
    const norm = norms[i] as string;
    if (nears.has(norm) && !and.has(norms[i - 1] ?? '')) near = true;
    const passed =
      [placePrepositions, placeNouns, determiners, and, of].some((set) => set.has(norm)) || norm === "'";
    // "Outskirts of Telm", "Western and eastern parts of": capitalised by its place alone
    const next = norms[i + 1] ?? '';
    const leads = i === at && placeNouns.has(norm) && (of.has(next) || and.has(next));
    // the preposition itself may open the sentence: "**At** Telm, fighters …"
    const opens = i === at && placePrepositions.has(norm);
    if (!passed || ((tokens[i] as Token).capital && !leads && !opens)) break;
  }
  if (i >= to) return null;
  const first = placeNameEnd(draft, i, to);
  if (first === i || isPeople(draft, i, first) || dated(i)) return null;
  const names = [wordsOf(draft, i, first)];
  let end = first;
  while (norms[end] === ',' && end + 1 < to && !dated(end + 1)) {
    // *Telm, en Halia*
    const inside = placePrepositions.has(norms[end + 1] ?? '') && !nears.has(norms[end + 1] ?? '') ? 2 : 1;
    const next = placeNameEnd(draft, end + inside, to);
    if (end + inside >= to || next === end + inside) break;
    names.push(wordsOf(draft, end + inside, next));
    end = next;
  }
  const [name = '', ...within] = names;
  return { from: i, to: end, name, within, near, place: resolved(draft, i, end, name, within, near) };
}

/** "in Orvan territory": a state's name that no gazetteer has, with nothing behind that it lies in, is its people's. */
function isPeople(draft: Draft, from: number, to: number): boolean {
  const actor = actorAt(draft, from, to);
  if (actor?.value.kind !== 'state' || from + actor.length < to) return false;
  return draft.resolver.placeAt(draft.norms, from) === null && draft.norms[to] !== ',';
}

/** The longer of a capitalised name and a place that the gazetteer has; a party's name is no place. */
function placeNameEnd(draft: Draft, at: number, to: number): number {
  const place = draft.resolver.placeAt(draft.norms, at);
  const written = nameEnd(draft, at, to, false);
  const known = place === null ? at : Math.min(to, at + place.length);
  const end = Math.max(known, written);
  const actor = actorAt(draft, at, to);
  const party = actor !== null && actor.value.kind !== 'state' && at + actor.length >= end;
  // "in Orvan territory": the gazetteer has the state's name, and not what its people are called
  const people = draft.resolver.demonymAt(draft.norms, at);
  if (known === at && people !== null && at + people.length >= end) return at;
  return party && known < end ? at : end;
}

function resolved(
  draft: Draft,
  from: number,
  to: number,
  name: string,
  within: readonly string[],
  near: boolean,
): PlaceRef {
  const words = wordsOf(draft, from, to);
  const candidates = draft.resolver.placeAt(draft.norms, from)?.value ?? [];
  const stated = countriesOf(draft, from, to);
  // a lone namesake in a country that the report never names is not the place
  const countries = stated.length > 0 ? stated : homeCountries(draft);
  const chosen = draft.resolver.choosePlace(candidates, { countries, near: [] });
  const fits =
    chosen !== null &&
    (countries.length === 0 || chosen.country === null || countries.includes(chosen.country));
  if (fits) return { ...chosen, precision: near ? Math.max(2, chosen.precision) : chosen.precision, words };
  const region = within.length > 1 ? (within[0] as string) : null;
  return {
    name,
    lat: null,
    lon: null,
    admin1: region,
    country: stated[0] ?? null,
    precision: near ? 2 : 1,
    gazetteerId: null,
    words,
  };
}

const homes = new Slot<readonly string[]>();

/** Countries that the report names, as such or by their people, the most named first. */
function homeCountries(draft: Draft): readonly string[] {
  const known = homes.get(draft.kept);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { country } of everybodyNamed(draft))
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  return homes.set(draft.kept, ranked);
}

/** ISO codes of the states that tokens `[from, to)` name. */
function countriesOf(draft: Draft, from: number, to: number): string[] {
  const codes: string[] = [];
  for (let i = from; i < to; i++) {
    const match = actorAt(draft, i, to);
    if (match?.value.kind === 'state' && match.value.country !== null) codes.push(match.value.country);
  }
  return codes;
}
