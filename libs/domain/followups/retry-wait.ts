/** Tries after which nothing left before a message is given up as failed. */
export const MAX_TRIES = 6;

const FIRST_SECONDS = 60;
const LONGEST_SECONDS = 1_800;

/**
 * Seconds until the next try: doubling with full jitter, at least 15 s, at most half an hour; a provider that named a
 * time is believed within an hour.
 * @param tries how many failed so far, this one included
 * @param random between 0 and 1
 */
export function retryWait(tries: number, afterSeconds: number | undefined, random = Math.random()): number {
  if (afterSeconds !== undefined) return Math.min(Math.max(afterSeconds, 1), 3_600);
  const ceiling = Math.min(FIRST_SECONDS * 2 ** (tries - 1), LONGEST_SECONDS);
  return Math.max(15, Math.round(ceiling * random));
}
