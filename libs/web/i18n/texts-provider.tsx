import type { i18n } from 'i18next';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { TextsContext, type Texts } from './use-translation';

/** Gives the texts to everything below, which is drawn anew when another language is chosen. */
export function TextsProvider({ i18n, children }: { i18n: i18n; children: ReactNode }) {
  const language = useSyncExternalStore(
    (changed) => {
      i18n.on('languageChanged', changed);
      return () => i18n.off('languageChanged', changed);
    },
    () => i18n.language,
  );
  const texts = useMemo<Texts>(() => ({ i18n, language, byNamespace: new Map() }), [i18n, language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}
