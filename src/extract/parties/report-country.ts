import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { Extraction } from '../extraction.ts';
import type { ActorMention, PlaceMention } from '../mentions.ts';
import { type ParsedSentence, sentenceOf } from '../mentions-of.ts';
import { placeOf, readPlaces } from '../places/places.ts';

/** The country that a report names, and, where it names none or two alike, the one that its first places lie in. */
export interface ReportCountry {
  readonly named: string | null;
  readonly ofPlaces: string | null;
}

/**
 * The country that a report is set in: the one that its title and beginning, and every sentence with a claim, name more
 * than all others; where two are named alike or none is, the one that its first places lie in.
 *
 *     Ukraine: six killed in Russian strike        Sept agents tués près de Gao
 *     ^^^^^^^                (whose strike)                                ^^^ in Mali
 */
export function countryOfReport({ draft, parsed }: Extraction): ReportCountry {
  const count = new Map<string, number>();
  const weigh = (read: ParsedSentence): void => {
    for (const mention of read.actors.values()) {
      const { country } = mention.actor;
      if (country === null || VOICES.has(mention.actor.kind)) continue;
      count.set(country, (count.get(country) ?? 0) + weightOf(draft, read.parsed, mention));
    }
  };
  for (let s = 0; s < Math.min(LEAD, draft.sentences.length); s++) weigh(sentenceOf(draft, s));
  for (const [s, read] of parsed) if (s >= LEAD) weigh(read);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  if (first !== undefined && first[1] > (second?.[1] ?? 0)) return { named: first[0], ofPlaces: null };
  // in capitals any word may be a town
  return { named: null, ofPlaces: draft.allCaps ? null : countryOfPlaces(draft, [...count.keys()]) };
}

/** Sentences at the beginning that tell where a story is set, claim or no claim. */
const LEAD = 4;

/** Whoever only reports from a country is no sign of it. */
export const VOICES: ReadonlySet<string> = new Set(['outlet', 'agency', 'ngo', 'un']);

/** Whose strike it was says little of where it was; a country that something is "in" says more than one that acts. */
function weightOf(draft: Draft, { chunks }: Parsed, { from, to, demonym, actor }: ActorMention): number {
  const { kind, members } = actor;
  if (kind !== 'state' && members?.status === 'combatant' && members.force !== 'military') return GROUP;
  if (!demonym) return opensTitle(draft, from) ? 2 : 1;
  const at = chunks.findIndex((chunk) => chunk.from <= from && from < chunk.to);
  // *cinq **touristes halis***, who are named by their country abroad
  const head = chunks[at]?.group?.head ?? null;
  const visitors = head?.status === 'civilian';
  // *trois policiers **halis***: where they serve
  if (head?.force === 'police' || head?.force === 'military') return SERVING;
  return visitors || isOfDeed(chunks, at) || isOfIncident(draft, from, to) ? WHOSE : 1;
}

const WHOSE = 0.5;
const SERVING = 1.5;
/** An armed group is at home in one country and fights in others. */
const GROUP = 0.75;

/** *frappe **russe***, "**Russian** strike", *un drone **russe***. */
function isOfDeed(chunks: readonly Chunk[], at: number): boolean {
  const unit = chunks[at]?.group?.head?.unit;
  if (unit !== undefined && ARMS.has(unit)) return true;
  return chunks[at - 1]?.act?.form === 'noun' || chunks[at + 1]?.act?.form === 'noun';
}

const ARMS: ReadonlySet<string> = new Set(['ammunition', 'weapon', 'drone', 'aircraft']);

/** *la frappe **russe***, "the **Russian** raid": beside a word for what happened. */
function isOfIncident({ norms, language }: Draft, from: number, to: number): boolean {
  const { incidents } = language.scope;
  return [norms[from - 2], norms[from - 1], norms[to]].some(
    (norm) => norm !== undefined && incidents.has(norm),
  );
}

/** "**Ukraine:** six killed", *attentat au **Pakistan***: where the title says that it was. */
function opensTitle({ norms, sentences, language }: Draft, at: number): boolean {
  if (at >= (sentences[0]?.to ?? 0)) return false;
  return (
    norms[at + 1] === ':' || (at === 0 && norms[1] === '.') || language.places.at.has(norms[at - 1] ?? '')
  );
}

/** The country of the places that the beginning names, where they lie in one; `among` where some are named. */
function countryOfPlaces(draft: Draft, among: readonly string[]): string | null {
  const found = new Map<string, number>();
  for (const { from, to } of draft.sentences.slice(0, LEAD))
    for (const mention of readPlaces(draft, from, to)) {
      if (isDirection(draft, mention)) continue;
      const { country, lat } = placeOf(mention, draft.resolver, { countries: among, near: [] });
      if (country === null || lat === null || (among.length > 0 && !among.includes(country))) continue;
      found.set(country, (found.get(country) ?? 0) + 1);
    }
  const [first, second] = [...found].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** *l'**Ouest**, le **Nord-Ouest***: many countries have a region of that name. */
function isDirection({ norms, language }: Draft, { from, to }: PlaceMention): boolean {
  return norms
    .slice(from, to)
    .every((norm) => norm.split('-').every((word) => word === '' || language.places.distance.has(word)));
}
