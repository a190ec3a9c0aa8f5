import type { DefaultNamespace, i18n, Namespace, TFunction } from 'i18next';
import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';

interface Translation<Ns extends Namespace> {
  /** Says a text of the namespace in the chosen language. */
  t: TFunction<Ns>;
  i18n: i18n;
}

interface Texts {
  i18n: i18n;
  language: string;
  byNamespace: Map<Namespace, unknown>;
}

const TextsContext = createContext<Texts | undefined>(undefined);

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

/** Texts of a namespace, the app's own unless told; one function for all who ask, as pages ask a thousand times. */
export function useTranslation<Ns extends Namespace = DefaultNamespace>(namespace?: Ns): Translation<Ns> {
  const texts = use(TextsContext);
  if (!texts) throw new Error('No texts here: TextsProvider is missing above');
  const { i18n, language, byNamespace } = texts;
  const wanted = namespace ?? (i18n.options.defaultNS as Ns);
  const known = byNamespace.get(wanted) as Translation<Ns> | undefined;
  if (known) return known;
  const made = { t: remembered(i18n.getFixedT(language, wanted)), i18n } as Translation<Ns>;
  byNamespace.set(wanted, made);
  return made;
}

/** Looks a text up once; what takes values, and a key whose texts are still to come, is asked for again. */
function remembered(fixed: unknown) {
  const say = fixed as (key: string, options?: unknown) => string;
  const known = new Map<string, string>();
  return (key: string, options?: unknown): string => {
    if (options !== undefined) return say(key, options);
    const before = known.get(key);
    if (before !== undefined) return before;
    const said = say(key);
    if (said !== key) known.set(key, said);
    return said;
  };
}
