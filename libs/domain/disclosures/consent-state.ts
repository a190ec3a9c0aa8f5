import type { Part2Consent } from './part2-consent.entity';

/** Where a consent stands; only an active one lets anything leave. */
export const consentStates = ['draft', 'awaiting_guardian', 'active', 'expired', 'revoked', 'discarded'] as const;
/** One of them. */
export type ConsentState = (typeof consentStates)[number];

/**
 * The state of a consent on a day.
 * @param today at the patient's facility, YYYY-MM-DD; the last day itself still counts
 * @param returnedAt when the patient came back for a new stay: what was signed before does not carry over
 */
export function stateOf(
  consent: Pick<
    Part2Consent,
    'signedAt' | 'revokedAt' | 'discardedAt' | 'eventAt' | 'expiresOn' | 'guardianAsked' | 'guardianSignedAt'
  >,
  today: string,
  returnedAt: Date | null,
): ConsentState {
  if (consent.discardedAt) return 'discarded';
  if (!consent.signedAt) return 'draft';
  if (consent.revokedAt) return 'revoked';
  if (returnedAt && consent.signedAt < returnedAt) return 'expired';
  if (consent.eventAt || (consent.expiresOn && consent.expiresOn < today)) return 'expired';
  return consent.guardianAsked && !consent.guardianSignedAt ? 'awaiting_guardian' : 'active';
}
