import type { Language } from '../extract/language.ts';
import type { LanguageCode } from '../model/vocabulary.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';

/** Every language there is: adding one is a folder and a line here. */
export const languages: { readonly [code in LanguageCode]: Language } = { en: english, fr: french };
