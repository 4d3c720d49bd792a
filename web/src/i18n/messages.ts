import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';

export type Language = 'en' | 'fr';

export interface Locale {
  readonly language: Language;
  readonly t: Messages;
  readonly number: (value: number) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
}

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr };

export function localeOf(language: Language): Locale {
  const number = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    language,
    t: MESSAGES[language],
    number: (v) => number.format(v),
    list: (items) => list.format(items),
  };
}
