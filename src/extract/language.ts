import type { LanguageCode } from '../model/vocabulary.ts';

/**
 * What a language brings to the engine: words and rules as data. `languages/<code>/index.ts` exports one, and
 * only `languages/index.ts` lists them; the engine is handed the value and never imports a language.
 */
export interface Language {
  readonly code: LanguageCode;
  /** Folded words behind which a full stop ends no sentence ("gen", "col", "mr"). */
  readonly abbreviations: ReadonlySet<string>;
}
