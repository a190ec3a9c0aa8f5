import { z } from 'zod';
import { isId } from '@stepwell/kernel/ids';
import { submitId } from '@stepwell/kernel/submit-id';
import { appointmentKinds, cancelReasons } from './appointment.entity';

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM, 24 hours.');
const day = z.iso.date({ error: 'Write the day as YYYY-MM-DD.' });
const id = (error: string) =>
  z
    .string()
    .refine(isId, { error })
    .transform((value) => value.toLowerCase());
const roomId = id('Choose a room of this facility.').nullish();

/** How long an appointment takes, in minutes. */
export const minutes = z
  .int({ error: 'Write whole minutes.' })
  .min(15, { error: 'An appointment takes at least 15 minutes.' })
  .max(240, { error: 'An appointment takes four hours at most.' });

const time = { localDate: day, localTime: wallTime, minutes, isOutsideHours: z.boolean().nullish() };
const who = { staffMemberId: id('Choose a person from the list.'), roomId };

export const bookSchema = z.object({
  submitId,
  patientId: z.string(),
  facilityId: z.string(),
  kind: z.enum(appointmentKinds),
  ...who,
  ...time,
});

export const rescheduleSchema = z.object({ appointmentId: z.string(), version: z.int(), ...who, ...time });

export const cancelSchema = z.object({
  appointmentId: z.string(),
  version: z.int(),
  reason: z.enum(cancelReasons).exclude(['died']),
});

export const outcomeSchema = z.object({
  appointmentId: z.string(),
  version: z.int(),
  outcome: z.enum(['kept', 'no_show']),
});

/** Days that can be looked through at a time, and in which a patient may choose. */
const MOST_DAYS = 60;

export const offerSchema = z
  .object({
    submitId,
    patientId: z.string(),
    facilityId: z.string(),
    kind: z.enum(appointmentKinds),
    ...who,
    minutes,
    fromDate: day,
    untilDate: day,
    sendLink: z.boolean(),
  })
  .refine(({ fromDate, untilDate }) => daysBetween(fromDate, untilDate) >= 0, {
    path: ['untilDate'],
    error: 'The last day lies before the first.',
  })
  .refine(({ fromDate, untilDate }) => daysBetween(fromDate, untilDate) <= MOST_DAYS, {
    path: ['untilDate'],
    error: `Offer ${MOST_DAYS} days at most.`,
  });

export const slotsSchema = z.object({
  patientId: z.string(),
  facilityId: z.string(),
  ...who,
  minutes,
  fromDate: day,
  days: z.int().min(1).max(14, { error: 'Look at 14 days at most.' }),
});

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
