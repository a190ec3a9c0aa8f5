import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en, type Texts } from './en';

/** A language as the API writes it. */
export type Language = 'EN' | 'ES';

interface LanguageChoice {
  language: Language;
  texts: Texts;
  /** True once the person at the phone has chosen; then no stored language overrules them. */
  chosen: boolean;
  /** The person's own choice. */
  choose: (language: Language) => void;
  /** The language that the server knows; ignored after a choice. */
  suggest: (language: Language) => void;
}

const catalogues: { EN: Texts; ES?: Texts } = { EN: en };

/** Fetches the sentences of a language; English is always here. */
async function fetchTexts(language: Language): Promise<void> {
  if (language === 'ES') catalogues.ES ??= (await import('./es')).es;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

/** Carries the language over to the page after a sign-out, which knows nobody; nothing is kept on the phone. */
const carried = 'lang';

function deviceLanguage(): Language {
  const language = new URLSearchParams(window.location.search).get(carried) ?? navigator.language;
  return language.toLowerCase().startsWith('es') ? 'ES' : 'EN';
}

/** Address of the first page, in this language. */
export function firstPageIn(language: Language): string {
  return language === deviceLanguage() ? '/' : `/?${carried}=${language.toLowerCase()}`;
}

/** Fetches what the phone's language needs, before the first screen; without a connection, English will do. */
export async function prepareLanguage(): Promise<void> {
  await fetchTexts(deviceLanguage()).catch(() => undefined);
}

/** Fetches the other language ahead, so that the switch works when the connection goes. */
export async function fetchOtherLanguage(): Promise<void> {
  await fetchTexts('ES').catch(() => undefined);
}

/** Gives the texts to all screens and keeps the page's `lang` and title in step. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [{ language, chosen }, setState] = useState(() => ({
    language: catalogues[deviceLanguage()] ? deviceLanguage() : 'EN',
    chosen: false,
  }));
  const texts = catalogues[language] ?? en;
  // Where its sentences can't be fetched, the language stays as it is.
  const switchTo = useCallback((next: Language, chosen: boolean) => {
    fetchTexts(next).then(
      () => setState((now) => (now.chosen && !chosen ? now : { language: next, chosen })),
      () => undefined,
    );
  }, []);
  const choose = useCallback((next: Language) => switchTo(next, true), [switchTo]);
  const suggest = useCallback((next: Language) => switchTo(next, false), [switchTo]);
  const choice = useMemo(
    () => ({ language, texts, chosen, choose, suggest }),
    [language, texts, chosen, choose, suggest],
  );
  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
    document.title = texts.title;
  }, [language, texts.title]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

/** Language, texts and the ways to change them. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}

/** The texts in the current language. */
export function useTexts(): Texts {
  return useLanguage().texts;
}
