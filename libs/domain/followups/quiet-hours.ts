import { addDays, instantOf, localDateOf, minutesOf } from '@stepwell/kernel/wall-clock';

/** Wall times between which a message may come: from inclusive, until exclusive; may pass midnight. */
export interface SafeHours {
  /** HH:MM or HH:MM:SS. */
  from: string;
  until: string;
}

/** Nothing leaves between 20:00 and 09:00 where the patient is. */
const AWAKE = { from: 9 * 60, until: 20 * 60 };
/** A day whose allowed hours a clock change swallowed is followed by one that has them. */
const DAYS_TO_LOOK = 3;

/**
 * The earliest instant, not before `at`, when a message may come: outside quiet hours and within the contact's safe
 * hours, by the wall clock in `zone`. Null when the two never meet.
 */
export function nextAllowed(at: Date, zone: string, safe: SafeHours | null): Date | null {
  const windows = allowedMinutes(safe);
  const today = localDateOf(at, zone);
  for (let day = 0; day <= DAYS_TO_LOOK; day += 1) {
    const date = addDays(today, day);
    for (const window of windows) {
      const [from, until] = [instantOf(date, window.from, zone), instantOf(date, window.until, zone)];
      if (at < until && from < until) return from > at ? from : at;
    }
  }
  return null;
}

/** Minutes of the day that are allowed, in order. */
function allowedMinutes(safe: SafeHours | null): { from: number; until: number }[] {
  if (!safe) return [AWAKE];
  const [from, until] = [minutesOf(safe.from), minutesOf(safe.until)];
  const parts =
    from < until
      ? [{ from, until }]
      : [
          { from: 0, until },
          { from, until: 24 * 60 },
        ];
  return parts
    .map((part) => ({ from: Math.max(part.from, AWAKE.from), until: Math.min(part.until, AWAKE.until) }))
    .filter((part) => part.from < part.until);
}
