import { DateTime } from 'luxon';

/** When a contact may be written to: wall times `HH:MM[:SS]` of the patient's zone, both or none; may pass midnight. */
export interface SafeHours {
  safeFrom: string | null;
  safeUntil: string | null;
}

/** The instant itself when it is within the safe hours, else the next one at which they begin. */
export function nextSafeInstant(hours: SafeHours, timeZone: string, at: Date): Date {
  if (!hours.safeFrom || !hours.safeUntil) return at;
  const local = DateTime.fromJSDate(at, { zone: timeZone });
  const [now, from, until] = [local.toFormat('HH:mm:ss'), withSeconds(hours.safeFrom), withSeconds(hours.safeUntil)];
  const isSafe = from < until ? from <= now && now < until : from <= now || now < until;
  if (isSafe) return at;
  const [hour, minute] = from.split(':').map(Number) as [number, number];
  const today = local.set({ hour, minute, second: 0, millisecond: 0 });
  return (today > local ? today : today.plus({ days: 1 })).toJSDate();
}

function withSeconds(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}
