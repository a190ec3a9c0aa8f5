import { meetingLanguages } from '@stepwell/kernel/meeting-languages';

/** Languages to choose from, in the reader's own words: Spanish and English, then the others by name. */
export function meetingLanguageChoices(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const [spanish, english, ...others] = meetingLanguages.map((value) => ({
    value,
    label: capital(names.of(value)!, locale),
  }));
  return [spanish!, english!, ...others.sort((one, other) => one.label.localeCompare(other.label, locale))];
}

function capital(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
