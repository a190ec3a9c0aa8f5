import type { TFunction } from 'i18next';

/** Codes of what can be wrong with a whole list, as the importer gives them. */
const known = [
  'bad_address',
  'bad_scheme',
  'bad_port',
  'private_address',
  'dns',
  'tls',
  'unreachable',
  'too_slow',
  'too_large',
  'too_many_redirects',
  'insecure_redirect',
  'not_found',
  'denied',
  'bad_status',
  'bad_answer',
  'not_json',
  'empty',
  'web_page',
  'too_deep',
  'not_text',
  'broken_json',
  'broken_csv',
  'columns_changed',
  'columns_unnamed',
  'not_a_list',
  'empty_list',
  'too_many_rows',
  'too_many_columns',
  'no_row_readable',
  'superseded',
  'discarded',
  'waits',
  'internal',
] as const;

/** What is wrong with a list, and what to do. */
export function faultSentence(fault: string, t: TFunction<'admin'>): string {
  const code = known.find((each) => each === fault);
  return code ? t(`fault.${code}`) : t('fault.other', { code: fault });
}
