import { addDays } from '@stepwell/kernel/wall-clock';

/** Answers of TEDS to "self-help meetings in the 30 days before", as our own words; each state maps them to its codes. */
export const selfHelpFrequencies = ['none', 'one_to_three', 'four_to_seven', 'eight_or_more', 'missing'] as const;
/** One answer. */
export type SelfHelpFrequency = (typeof selfHelpFrequencies)[number];

/** Codes of the public TEDS file; 5, "some, unknown", is never derived from a log. */
const publicCodes: Record<SelfHelpFrequency, number> = {
  none: 1,
  one_to_three: 2,
  four_to_seven: 3,
  eight_or_more: 4,
  missing: -9,
};

/** Days that both TEDS and FoRSE look back. */
const LOOKED_BACK = 30;
/** Most meetings a FoRSE answer takes. */
const MOST_OF_FORSE = 100;

/** A range of days, both included, YYYY-MM-DD. */
export interface DayRange {
  from: string;
  until: string;
}

/** The 30 days before an admission or discharge, that day itself left out. */
export function daysBefore(day: string): DayRange {
  return { from: addDays(day, -LOOKED_BACK), until: addDays(day, -1) };
}

/** The last 30 days, today included. */
export function daysUpTo(today: string): DayRange {
  return { from: addDays(today, 1 - LOOKED_BACK), until: today };
}

/** The TEDS answer for a number of meetings; `null` where nobody kept a log in that time. */
export function selfHelpFrequency(meetings: number | null): SelfHelpFrequency {
  if (meetings === null) return 'missing';
  if (meetings === 0) return 'none';
  if (meetings <= 3) return 'one_to_three';
  return meetings <= 7 ? 'four_to_seven' : 'eight_or_more';
}

/** Its code in the public TEDS file. */
export function publicSelfHelpCode(frequency: SelfHelpFrequency): number {
  return publicCodes[frequency];
}

/** The FoRSE answer for a number of meetings, 0 to 100; null where nobody kept a log. */
export function forseMeetings(meetings: number | null): number | null {
  return meetings === null ? null : Math.min(meetings, MOST_OF_FORSE);
}

/**
 * Meetings in a range; null where none is known and no log was kept: neither a path nor an entry by the end of the range.
 * A log that nobody kept says nothing, and must not be reported as "none".
 * @param firstKept YYYY-MM-DD, the day of the first path or entry, or null
 */
export function meetingsIn(
  { from, until }: DayRange,
  attended: ReadonlyMap<string, number>,
  firstKept: string | null,
): number | null {
  let sum = 0;
  for (const [day, count] of attended) if (from <= day && day <= until) sum += count;
  return sum === 0 && (firstKept === null || firstKept > from) ? null : sum;
}
