import { wallTime } from './zones';

/** Hours in which a contact may be used, by the patient's clock; an open side has no limit. */
export interface SafeHours {
  from?: string | null | undefined;
  until?: string | null | undefined;
}

/** Whether a wall time (`14:05`) is inside the safe hours; hours may cross midnight. */
export function isSafeAt(time: string, { from, until }: SafeHours): boolean {
  const start = from?.slice(0, 5) ?? '00:00';
  const end = until?.slice(0, 5) ?? '24:00';
  return start <= end ? time >= start && time < end : time >= start || time < end;
}

/** Whether the contact may be used at this instant, by the clock of the patient's zone. */
export function isSafeNow(now: Date, timeZone: string, hours: SafeHours): boolean {
  return isSafeAt(wallTime(now, timeZone), hours);
}
