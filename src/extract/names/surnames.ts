import { amongWords } from '../../text/by-word.ts';
import type { Token } from '../../text/tokens.ts';
import type { DocumentLexicon } from '../document-lexicon.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly allCaps: boolean;
  readonly lexicon: DocumentLexicon;
  readonly firstNames: ReadonlySet<string>;
}

/**
 * The last names that a report gives in full somewhere, so that one of them alone is a person elsewhere: "Adan Weru
 * was hit … **Weru** died". Told by a given name before it, or by a title where nothing else follows.
 */
export function surnamesOf(words: Words): ReadonlySet<string> {
  const { tokens, firstNames, allCaps, lexicon } = words;
  const given = amongWords(firstNames);
  const found = new Set<string>();
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    const opens = (allCaps || token.capital) && given.of(token) === true && isName(words, i);
    const titled = !opens && lexicon.mayTitle(i) && isTitle(words, i);
    if (!opens && !titled) continue;
    const names = namesFrom(words, i + 1);
    if (titled && names.length !== 1) continue;
    for (const name of names) if (!firstNames.has(name)) found.add(name);
    i += names.length;
  }
  return found;
}

/** A trade or rank without an article: "Captain Weru"; "the captain left" would name nobody in capitals. */
function isTitle({ tokens, lexicon }: Words, i: number): boolean {
  const head = lexicon.read(i, i + 1).head?.head;
  if (head?.number !== 'one' || head.unit !== 'person') return false;
  if (i === 0) return true;
  const { norm } = tokens[i - 1]!;
  const before = lexicon.at(i - 1, i);
  return !before.some((entry) => entry.mark === "'") && norm !== "'" && norm.length > 2;
}

/** The words of a name from `at` on, three at most. */
function namesFrom(words: Words, at: number): string[] {
  const names: string[] = [];
  for (let i = at; i < Math.min(at + LONGEST, words.tokens.length) && isName(words, i); i++)
    names.push(words.tokens[i]!.norm);
  return names;
}

const LONGEST = 3;

function isName({ tokens, lexicon, allCaps }: Words, i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word' || token.norm.length < 3) return false;
  return (allCaps || token.capital) && lexicon.read(i, i + 1).length === 0;
}
