import type { TFunction } from 'i18next';

/** Reasons that the importer gives for leaving a row out, as codes. */
const known = [
  'not_an_object',
  'line_broken',
  'unpublished',
  'slug_missing',
  'slug_too_long',
  'slug_repeated',
  'name_missing',
  'day_unreadable',
  'time_unreadable',
  'day_without_time',
  'time_without_day',
  'time_zone_unknown',
] as const;

/** The sentence for a reason; a code that this version of the app does not know yet is shown as it is. */
export function refusalSentence(reason: string, t: TFunction<'admin'>): string {
  const code = known.find((each) => each === reason.toLowerCase());
  return code ? t(`refusal.${code}`) : reason;
}
