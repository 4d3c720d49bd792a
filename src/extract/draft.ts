import type { Resolver } from '../model/resolver.ts';
import type { Document } from '../text/blocks.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { DocumentLexicon } from './document-lexicon.ts';
import type { Kept } from './kept.ts';
import type { Language } from './language.ts';
import { localNames, readAcronyms } from './names/acronyms.ts';
import { askedOf, documentResolver } from './names/document-resolver.ts';
import { NameOpenings } from './names/name-openings.ts';
import { countriesOf } from './names/report-countries.ts';
import { surnamesOf } from './names/surnames.ts';

/** What the stages share about one document: its tokens and sentences, and by what means to read them. */
export interface Draft {
  readonly document: Document;
  readonly text: string;
  readonly language: Language;
  readonly resolver: Resolver;
  /** Where that may know an actor or an inhabitant word. */
  readonly names: NameOpenings;
  /** ISO date that the report speaks from, where known. */
  readonly publishedAt: string | null;
  readonly tokens: readonly Token[];
  /** `tokens[i].norm`, as the resolver wants them. */
  readonly norms: readonly string[];
  /** The language's words, as they stand at these tokens. */
  readonly lexicon: DocumentLexicon;
  readonly sentences: readonly Sentence[];
  /** Nearly every letter is a capital: case is no evidence. */
  readonly allCaps: boolean;
  /** Last names of the persons that the report names in full. */
  readonly surnames: () => ReadonlySet<string>;
  readonly kept: Kept;
}

export function draftOf(
  document: Document,
  language: Language,
  resolver: Resolver,
  publishedAt: string | null,
): Draft {
  // block by block, since a flattened box runs keys into values: "DateMay 3" is a key and, in its block, "May 3"
  const tokens: Token[] = [];
  for (const { start, end } of document.blocks) tokenize(document.text, start, end, tokens);
  const { text } = document;
  const norms = tokens.map((token) => token.norm);
  const allCaps = isAllCaps(tokens);
  const words = language.actors;
  // the registry as this document may use it: what case is evidence of, what it is about, the short names it defines
  let about: readonly string[] | null = null;
  const written = { tokens, norms, allCaps, words };
  const asked = askedOf(resolver, written);
  const plain = documentResolver(resolver, {
    tokens,
    norms,
    allCaps,
    words,
    asked,
    local: null,
    countries: () => [],
  });
  const local = localNames(text, tokens, readAcronyms(text, tokens, norms, plain, words));
  const names = new NameOpenings(
    tokens.length,
    (at) => asked.opens(at) || local?.opens(norms[at] as string) === true,
  );
  const countries = (): readonly string[] => {
    about ??= countriesOf({ tokens, norms, allCaps, words, names, resolver: plain });
    return about;
  };
  let surnames: ReadonlySet<string> | null = null;
  const lexicon = new DocumentLexicon(language.lexicon, tokens);
  const { firstNames } = language;
  return {
    surnames: () => {
      surnames ??= surnamesOf({ tokens, allCaps, lexicon, firstNames });
      return surnames;
    },
    document,
    text,
    language,
    resolver: documentResolver(resolver, { tokens, norms, allCaps, words, asked, local, countries }),
    names,
    publishedAt,
    tokens,
    norms,
    lexicon,
    sentences: sentencesOf(tokens, document.blocks, language.abbreviations),
    allCaps,
    kept: [],
  };
}

/** More than four in five of the longer words are in capitals. */
function isAllCaps(tokens: readonly Token[]): boolean {
  let upper = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.norm.length < 4) continue;
    words++;
    if (token.upper) upper++;
    if (words === 400) break;
  }
  return words > 4 && upper > words * 0.8;
}

export function sliceOf(draft: Draft, from: number, to: number): string {
  if (to <= from) return '';
  return draft.text.slice((draft.tokens[from] as Token).start, (draft.tokens[to - 1] as Token).end);
}
