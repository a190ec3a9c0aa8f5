/** Browsers know no name for it. */
const signLanguage: Record<string, string> = { en: 'American Sign Language', es: 'Lengua de señas americana' };

/**
 * The name of a language in the reader's own.
 * @param code of BCP 47
 * @param locale of the reader, like `en` or `es-MX`
 */
export function languageName(code: string, locale: string): string {
  if (code === 'ase') return signLanguage[locale.slice(0, 2)] ?? signLanguage['en']!;
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
