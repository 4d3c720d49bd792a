import type { Language } from '../extract/language.ts';
import type { LanguageCode } from '../model/vocabulary.ts';
import type { WikiLayout } from '../text/layout.ts';
import { english } from './en/index.ts';
import { page as englishPage } from './en/page.ts';
import { french } from './fr/index.ts';
import { page as frenchPage } from './fr/page.ts';

/**
 * Every language there is: adding one is a folder and its lines here. They are asked for by name, so that the bundle
 * of the command line can put off building a language's tables until a report is in it (`scripts/lib/bundle.mjs`).
 */
export const languages: { readonly [code in LanguageCode]: Language } = {
  get en() {
    return english;
  },
  get fr() {
    return french;
  },
};

/** How wiki pages are laid out in each language: a page is known before its language is. */
export const layouts: readonly WikiLayout[] = [englishPage.layout, frenchPage.layout];
