import type { TFunction } from 'i18next';
import type { Consent } from './sharing.graphql';

/** Whom a consent names, in one line. */
export function whoGetsIt({ parties, recipientClasses }: Consent, t: TFunction<'clinician'>): string {
  return [...parties.map(({ name }) => name), ...recipientClasses.map((each) => t(`sharing.class.${each}`))].join(', ');
}
