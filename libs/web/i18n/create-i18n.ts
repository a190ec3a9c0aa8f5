import { createInstance, type i18n, type Resource } from 'i18next';

interface I18nOptions {
  /** Catalogues by language, then by namespace. */
  catalogues: Resource;
  language: string;
  /** Namespace of the app's own texts. */
  namespace: string;
}

/** Texts of one app; the page's `lang` follows the language so that screen readers pronounce it. */
export function createI18n({ catalogues, language, namespace }: I18nOptions): i18n {
  const instance = createInstance();
  const markPage = (chosen: string): void => {
    document.documentElement.lang = chosen;
  };
  instance.on('languageChanged', markPage);
  void instance.init({
    resources: catalogues,
    lng: language,
    fallbackLng: 'en',
    defaultNS: namespace,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
