import type { Draft } from '../extract/draft.ts';

/**
 * Whether a sentence that names no place speaks of the report's own: "**the city** was last hit", *contre la même
 * **base***, "the heaviest of **those attacks**".
 */
export function pointsAtPlace(draft: Draft, sentence: number): boolean {
  const { from, to } = draft.sentences[sentence]!;
  const { norms, language } = draft;
  const { places, scope, dates } = language;
  const definite = (norm: string | undefined): boolean =>
    norm !== undefined &&
    (places.determiners.has(norm) || scope.pointing.has(norm)) &&
    !dates.articles.has(norm);
  for (let i = from + 1; i < to; i++) {
    const norm = norms[i] as string;
    if (places.nouns.has(norm)) {
      if (definite(norms[i - 1])) return true;
      if (i - 2 >= from && places.between.has(norms[i - 1] as string) && definite(norms[i - 2])) return true;
      continue;
    }
    const singular = norm.replace(/s$/, '');
    if (
      (scope.incidents.has(norm) || scope.incidents.has(singular)) &&
      scope.pointing.has(norms[i - 1] as string)
    )
      return true;
  }
  return false;
}
