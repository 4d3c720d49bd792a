import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Language, type Locale, localeOf } from './messages.ts';

export type { Language, Locale };

/** The language of the address, else the one chosen before, else the browser's. */
export function chooseLanguage(asked: string | undefined): Language {
  if (asked === 'en' || asked === 'fr') return asked;
  const kept = localStorage.getItem('recount.language');
  if (kept === 'en' || kept === 'fr') return kept;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

const Context = createContext<Locale | null>(null);

export function LocaleProvider({ language, children }: { language: Language; children: ReactNode }) {
  const locale = useMemo(() => localeOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem('recount.language', language);
  }, [language]);
  return <Context value={locale}>{children}</Context>;
}

export function useLocale(): Locale {
  const locale = useContext(Context);
  if (locale === null) throw new Error('useLocale is used outside LocaleProvider');
  return locale;
}
