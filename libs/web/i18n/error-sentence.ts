import { toApiError } from '@stepwell/web/graphql/api-error';
import type { TFunction } from 'i18next';

/** The sentence a person reads for an error: the server's own where it gave one, else the catalogue's. */
export function errorSentence(thrown: unknown, t: TFunction<'web'>): string {
  const error = toApiError(thrown);
  const wait = error.retryAfterSeconds ? ` ${t('error.waitSeconds', { count: error.retryAfterSeconds })}` : '';
  if (error.message) return error.message + wait;
  if (error.code === 'NETWORK' || error.code === 'UNAUTHENTICATED') return t(`error.${error.code}`);
  return t('error.INTERNAL') + wait;
}
