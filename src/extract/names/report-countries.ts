import type { Resolver } from '../../model/resolver.ts';
import type { Token } from '../../text/tokens.ts';
import type { ActorWords } from './actor-words.ts';
import type { NameOpenings } from './name-openings.ts';

/** A report's words, and by what means to know countries in them. */
export interface Reported {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  readonly names: NameOpenings;
  readonly resolver: Resolver;
  readonly allCaps: boolean;
  readonly words: ActorWords;
}

/** As far as a report is searched for the countries it is about, in tokens. */
const REACH = 3000;

/** The countries that a report is about, the most named first; one named far less often than the first is left out. */
export function countriesOf({ tokens, norms, names, resolver, allCaps, words }: Reported): string[] {
  const counts = new Map<string, number>();
  const end = Math.min(tokens.length, REACH);
  let i = names.from(0);
  while (i < end) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !(token.capital || allCaps || words.smallDemonyms)) {
      i = names.from(i + 1);
      continue;
    }
    const match = resolver.actorAt(norms, i) ?? resolver.demonymAt(norms, i);
    const country = match === null || CARRIERS.has(match.value.kind) ? null : match.value.country;
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
    i = names.from(i + (match?.length ?? 1));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, count]) => count * 4 >= most).map(([country]) => country);
}

/** Those who carry the news are of a country that the news is not of. */
const CARRIERS = new Set(['outlet', 'agency', 'ngo', 'un', 'institution']);
