import type { i18n, Namespace, TFunction } from 'i18next';
import { createContext, use } from 'react';

interface Translation<Ns> {
  /** Says a text of the namespace in the chosen language. */
  t: Ns extends Namespace ? TFunction<Ns> : TFunction;
  i18n: i18n;
}

/** Texts in the chosen language. */
export interface Texts {
  i18n: i18n;
  language: string;
  byNamespace: Map<Namespace, unknown>;
}

/** Holds the texts of a page; `TextsProvider` gives them. */
export const TextsContext = createContext<Texts | undefined>(undefined);

/** Texts of a namespace, the app's own unless told; one function for all who ask, as pages ask a thousand times. */
export function useTranslation<Ns extends Namespace | undefined = undefined>(namespace?: Ns): Translation<Ns> {
  const texts = use(TextsContext);
  if (!texts) throw new Error('No texts here: TextsProvider is missing above');
  const { i18n, language, byNamespace } = texts;
  const wanted = namespace ?? (i18n.options.defaultNS as Namespace);
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
