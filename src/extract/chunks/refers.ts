import type { Draft } from '../draft.ts';

/**
 * Whether a singular noun without a number means somebody: behind an article or the like ("the guard"), or in a
 * headline. In "both military and civilian" it does not.
 */
export function refers(draft: Draft, i: number, depth = 0): boolean {
  if (i === 0) return true;
  if (depth < 3 && draft.norms[i - 1] !== '-') {
    const member = memberBefore(draft, i);
    if (member !== null && (isCounted(draft, member) || refers(draft, member, depth + 1))) return true;
  }
  const before = draft.lexicon.at(i - 1, i);
  if (before.some((entry) => entry.mark === "'") || draft.norms[i - 1] === "'" || draft.norms[i - 1] === 's')
    return true;
  if (draft.language.contractions.has(draft.norms[i - 1] as string)) return true;
  if (draft.tokens[i]!.capital && !draft.allCaps) return true;
  return isObjectInHeadline(draft, i) || isListedInHeadline(draft, i) || isDescribed(draft, i);
}

/** "the prominent **local** cleric", "his **teenage** son": words of no kind between the determiner and the noun. */
function isDescribed({ tokens, lexicon, language, allCaps }: Draft, i: number): boolean {
  if (language.adjectivesFollow || allCaps) return false;
  for (let k = i - 1; k >= Math.max(0, i - 1 - DESCRIBED); k--) {
    const before = lexicon.at(k, k + 1);
    if (before.some(({ mark }) => mark === "'")) return k < i - 1;
    if (before.length > 0 || tokens[k]!.kind !== 'word' || tokens[k]!.capital) return false;
  }
  return false;
}

/** Words that may stand between. */
const DESCRIBED = 2;

/** "Eight policemen, **driver** killed", "Three soldiers and **officer** hurt": a member of a list in the title. */
function isListedInHeadline(draft: Draft, i: number): boolean {
  const [title] = draft.sentences;
  if (title === undefined || i >= title.to || draft.allCaps) return false;
  if (draft.document.blocks[title.block]?.kind !== 'title') return false;
  return isJoin(draft, i - 1);
}

/** "Gunmen kidnap **village chief**", "Bandits kill prominent **farmer**": right behind such a verb, or a word further. */
function isObjectInHeadline({ lexicon }: Draft, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const before = lexicon.at(k, i);
    if (before.some(({ hit }) => hit?.form === 'V')) return true;
    if (before.length > 0) return false;
  }
  return false;
}

/** "a mother, **father** and **toddler**": the member of a list before the noun at `i`, joined by a comma or "and". */
function memberBefore(draft: Draft, i: number): number | null {
  let k = i - 1;
  while (k > 0 && k >= i - 2 && isJoin(draft, k)) k--;
  if (k === i - 1 || k < 0) return null;
  const heads = draft.lexicon.at(k, k + 1);
  const person = heads.some(({ head }) => head?.number === 'one' && head.unit === 'person');
  return person ? k : null;
}

function isJoin(draft: Draft, k: number): boolean {
  if (draft.norms[k] === ',') return true;
  return draft.lexicon.at(k, k + 1).some((entry) => entry.mark === '&');
}

/** "**a** mother", "one nurse" */
function isCounted(draft: Draft, k: number): boolean {
  return k > 0 && draft.language.quantities.articles.has(draft.norms[k - 1] as string);
}
