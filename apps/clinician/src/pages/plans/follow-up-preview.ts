import { addDays, instantAt, localDay } from '@stepwell/web/format/zones';
import { isSafeAt, type SafeHours } from '@stepwell/web/format/safe-hours';
import type { ActivationQuery, Channel } from '../../../gql/graphql';

type Patient = ActivationQuery['patient'];

// The programme that the API begins on activation (after-activation, version 1): shown before it exists, so told twice.
const days = [1, 3, 7];
const morning = '09:00';

/** By which channel messages can leave as things stand, or why none can. */
export type Route = { channel: Channel; hours: SafeHours } | { channel: undefined; reason: 'noConsent' | 'noContact' };

/** E-mail before text: the first channel with a live consent for follow-ups and a verified address. */
export function routeOf({ consents, contacts }: Pick<Patient, 'consents' | 'contacts'>): Route {
  const agreed = (['EMAIL', 'SMS'] as const).filter((channel) =>
    consents.some((each) => each.channel === channel && each.purpose === 'FOLLOW_UP' && !each.revokedAt),
  );
  for (const channel of agreed) {
    const kind = channel === 'EMAIL' ? 'EMAIL' : 'PHONE';
    const contact = contacts.find((each) => each.kind === kind && each.verification === 'VERIFIED');
    if (contact) return { channel, hours: { from: contact.safeFrom, until: contact.safeUntil } };
  }
  return { channel: undefined, reason: agreed.length === 0 ? 'noConsent' : 'noContact' };
}

/** Instants (ISO 8601) of the follow-ups that an activation now begins, in the patient's zone and safe hours. */
export function plannedMoments(now: Date, timeZone: string, hours: SafeHours): string[] {
  const today = localDay(now, timeZone);
  return days.map((count) => {
    const day = addDays(today, count);
    const isSafe = isSafeAt(morning, hours);
    return instantAt(day, isSafe ? morning : (hours.from ?? morning), timeZone).toISOString();
  });
}
