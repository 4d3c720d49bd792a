import type { PlaceRef } from '../../model/place.ts';
import type { PlaceContext, Resolver } from '../../model/resolver.ts';
import { oneSpaced } from '../../text/spaces.ts';
import { type Draft, sliceOf } from '../draft.ts';
import { Slot } from '../kept.ts';
import type { PlaceMention } from '../mentions.ts';

/**
 * The places that tokens `[from, to)` name, in order. What stands before a name says how it is meant; a name behind
 * "village of" is a place even where the gazetteer has none of that name.
 *
 *     in Ber      60 km north of Ber      the Ber camp      the village of Nahr Telm
 *        ^^^                     ^^^ near     ^^^                          ^^^^^^^^^ unknown
 */
export function readPlaces(draft: Draft, from: number, to: number): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = from; i < to; ) {
    const mention = placeAt(draft, i, from, to, found.at(-1)?.to ?? -1);
    if (mention === null) i = Math.max(i + 1, pastActor(draft, i));
    else {
      found.push(mention);
      i = mention.to;
    }
  }
  return found;
}

function placeAt(draft: Draft, at: number, from: number, to: number, lastEnd: number): PlaceMention | null {
  const { tokens, norms, resolver, allCaps, language } = draft;
  const token = tokens[at]!;
  if (token.kind !== 'word' || !(token.capital || allCaps)) return null;
  const { stops, common } = language.places;
  const match = resolver.placeAt(norms, at);
  const named = match !== null && at + match.length <= to && isWrittenAsName(draft, at, match.length);
  // in capitals any word could be an unknown name, so none is one
  if (allCaps && !named) return null;
  const before = wordsBefore(draft, at, from, lastEnd);
  const alone = match?.length === 1 ? token.norm : null;
  if (!named || (alone !== null && (stops.has(alone) || (common.has(alone) && !before.located)))) {
    return before.noun && !isOtherwise(draft, at) ? unknownAt(draft, at, to, before) : null;
  }
  if (alone !== null && !before.placed && surnamesOf(draft).has(alone)) return null;
  const end = at + match.length;
  const division = before.division ?? divisionBehind(draft, end, to);
  const located = before.located || division !== null || nounBehind(draft, end, to);
  if (allCaps && !located) return null;
  // a word by itself that no context makes one place is as likely a surname, or in capitals any word at all
  if (alone !== null && (allCaps || !before.located) && !isDecided(resolver, match!.value)) return null;
  const actor = resolver.actorAt(norms, at);
  if (actor !== null && actor.value.kind !== 'state' && actor.length >= match.length) return null;
  if (!allCaps && isPartOfName(draft, at, end, from, before)) {
    return before.noun ? unknownAt(draft, at, to, before) : null;
  }
  // a country is where something happened only if the words put it there; else it is the state
  if (!located && match.value.every((place) => place.precision === 6)) return null;
  return {
    from: at,
    to: end,
    rule: before.near ? 'near <place>' : before.located ? 'in <place>' : '<place>',
    candidates: division === null ? match.value : divisionsAmong(match.value, division),
    words: sliceOf(draft, at, end),
    near: before.near,
  };
}

function isDecided(resolver: Resolver, candidates: readonly PlaceRef[]): boolean {
  return resolver.choosePlace(candidates, { countries: [], near: [] }) !== null;
}

/** "Les Attaques" is a village, "Les attaques" are attacks: the last word of a name of several has its capital. */
function isWrittenAsName({ tokens, allCaps }: Draft, at: number, length: number): boolean {
  return allCaps || length === 1 || (tokens[at + length - 1]?.capital ?? false);
}

interface Before {
  /** A preposition or a place noun itself stands before it, not a mere "of". */
  readonly placed: boolean;
  /** A preposition, a place noun, "of" or a list stands before the name. */
  readonly located: boolean;
  readonly near: boolean;
  /** "village of", *camp de*. */
  readonly noun: boolean;
  /** where_prec of "region of", *province du*. */
  readonly division: number | null;
}

/** Reads back from a name over determiners, nouns and "of" to what puts it somewhere. */
function wordsBefore(draft: Draft, at: number, from: number, lastEnd: number): Before {
  const { norms, language } = draft;
  const {
    at: prepositions,
    near: nears,
    distance,
    of,
    determiners,
    nouns,
    divisions,
    between,
  } = language.places;
  let located = false;
  const near = false;
  let noun = false;
  let division: number | null = null;
  let joined = false;
  for (let i = at - 1; i >= from && i >= at - 8; i--) {
    const norm = norms[i]!;
    if (nears.has(norm)) return { placed: true, located: true, near: true, noun, division };
    if (joined && distance.has(norm)) return { placed: true, located: true, near: true, noun, division };
    if (prepositions.has(norm)) return { placed: true, located: true, near, noun, division };
    if (divisions.has(norm) && (joined || i === at - 1)) {
      division ??= divisions.get(norm)!;
      located = true;
    } else if (nouns.has(norm) && (joined || (i === at - 1 && !draft.tokens[i]!.capital))) {
      noun = true;
      located = true;
    } else if (of.has(norm)) joined = true;
    else if (!determiners.has(norm) && norm !== "'" && !(located && between.has(norm))) break;
  }
  // "in Ber and Anefis", "Ber, Anefis": a list goes on with what its first member is
  const listed = lastEnd >= from && lastEnd < at && isList(draft, lastEnd, at);
  return { placed: located, located: located || joined || listed, near, noun, division };
}

/** Nothing but "," and "and" stands between. */
function isList({ norms, language }: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (norms[i] !== ',' && !language.places.and.has(norms[i]!)) return false;
  return true;
}

/** A name that the gazetteer does not have, behind a noun that makes it a place. */
function unknownAt(draft: Draft, at: number, to: number, before: Before): PlaceMention | null {
  const end = nameEnd(draft, at, to);
  const { stops } = draft.language.places;
  const { organisations } = draft.language.actors;
  if (end === at || draft.norms[at]!.length < 2 || stops.has(draft.norms[at]!)) return null;
  for (let i = at; i < end; i++) if (organisations.has(draft.norms[i]!)) return null;
  return {
    from: at,
    to: end,
    rule: '<place noun> of <unknown name>',
    candidates: [],
    words: sliceOf(draft, at, end),
    near: before.near,
  };
}

/** An actor or an inhabitant word stands here: "the camp of Malian soldiers" names no camp. */
function isOtherwise({ resolver, norms, allCaps }: Draft, at: number): boolean {
  return allCaps || resolver.actorAt(norms, at) !== null || resolver.demonymAt(norms, at) !== null;
}

/** "Nahr Telm", "Tin-Telout", "N'Orvane": capitalised words and what is glued to them. */
function nameEnd({ tokens, norms }: Draft, at: number, to: number): number {
  let end = at;
  for (let i = at; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' && token.capital) end = i + 1;
    else if (!((norms[i] === '-' || norms[i] === "'") && !token.spaced && tokens[i + 1]?.spaced === false))
      break;
  }
  return norms[end - 1] === 's' && norms[end - 2] === "'" ? end - 2 : end;
}

/** The name goes on to either side: a person, a paper, a company, not the place. */
function isPartOfName(draft: Draft, at: number, end: number, from: number, before: Before): boolean {
  const { tokens, language } = draft;
  const { titles, nouns, divisions, stops, between, determiners, at: prepositions } = language.places;
  const previous = tokens[at - 1];
  const isNoun = (norm: string): boolean => nouns.has(norm) || divisions.has(norm) || between.has(norm);
  if (at > from && previous?.kind === 'word' && tokens[at]!.spaced) {
    if (titles.has(previous.norm)) return true;
    const small = determiners.has(previous.norm) || prepositions.has(previous.norm);
    if (previous.capital && at - 1 > from && !small && !isNoun(previous.norm)) return true;
  }
  const next = tokens[end];
  if (next?.kind !== 'word' || !next.capital || !next.spaced || before.noun) return false;
  return !isNoun(next.norm) && !stops.has(next.norm) && draft.resolver.placeAt(draft.norms, end) === null;
}

const surnames = new Slot<ReadonlySet<string>>();

/** Words that end a name of several somewhere in the report: "Wright" after "Adan Wright" is no town. */
function surnamesOf({ kept, tokens, norms, allCaps, resolver, language }: Draft): ReadonlySet<string> {
  const known = surnames.get(kept);
  if (known !== undefined) return known;
  const { nouns, divisions, between, stops, determiners, at: prepositions } = language.places;
  const small: readonly { has(word: string): boolean }[] = [
    nouns,
    divisions,
    between,
    stops,
    determiners,
    prepositions,
  ];
  const found = new Set<string>();
  for (let i = 1; i < tokens.length && !allCaps; i++) {
    const token = tokens[i]!;
    const previous = tokens[i - 1]!;
    if (!token.capital || !token.spaced || !previous.capital || previous.kind !== 'word') continue;
    const norm = norms[i - 1]!;
    if (small.some((words) => words.has(norm))) continue;
    // "Upper Telm" and the like are names of places, "Malian Telm" is none of a person
    if ((resolver.placeAt(norms, i - 1)?.length ?? 0) > 1 || resolver.actorAt(norms, i - 1) !== null)
      continue;
    if (resolver.demonymAt(norms, i - 1) === null) found.add(norms[i]!);
  }
  return surnames.set(kept, found);
}

function divisionBehind(draft: Draft, end: number, to: number): number | null {
  return end < to ? (draft.language.places.divisions.get(draft.norms[end]!) ?? null) : null;
}

function nounBehind(draft: Draft, end: number, to: number): boolean {
  return end < to && draft.language.places.nouns.has(draft.norms[end]!);
}

/** "The Gao **region**": the division of that name; where the gazetteer has only the town, what lies around it. */
function divisionsAmong(candidates: readonly PlaceRef[], precision: number): readonly PlaceRef[] {
  const divisions = candidates.filter((place) => place.precision >= 3 && place.precision <= 5);
  return divisions.length > 0 ? divisions : candidates.map((place) => ({ ...place, precision }));
}

function pastActor({ resolver, norms }: Draft, at: number): number {
  const actor = resolver.actorAt(norms, at);
  return actor === null || actor.value.kind === 'state' ? at : at + actor.length;
}

/** What a mention stands for: the place chosen, less exact where the words only put it near; else its words alone. */
export function placeOf(mention: PlaceMention, resolver: Resolver, context: PlaceContext): PlaceRef {
  const chosen = resolver.choosePlace(mention.candidates, context);
  const words = oneSpaced(mention.words);
  if (chosen !== null)
    return { ...chosen, precision: mention.near ? Math.max(2, chosen.precision) : chosen.precision, words };
  return {
    name: words,
    lat: null,
    lon: null,
    admin1: null,
    // several places bear the name and nothing tells which, or none does: the report's country is all there is
    country: context.countries[0] ?? null,
    precision: context.countries.length > 0 ? 6 : mention.near ? 2 : 1,
    gazetteerId: null,
    words,
  };
}
