import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en, type Texts } from './en';
import { es } from './es';

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

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

function deviceLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('es') ? 'ES' : 'EN';
}

/** Gives the texts to all screens and keeps the page's `lang` and title in step. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [{ language, chosen }, setState] = useState({ language: deviceLanguage(), chosen: false });
  const texts = language === 'ES' ? es : en;
  const choose = useCallback((next: Language) => setState({ language: next, chosen: true }), []);
  const suggest = useCallback(
    (next: Language) => setState((now) => (now.chosen ? now : { language: next, chosen: false })),
    [],
  );
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
