import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `work` and answers no sooner than `floorMs`, whether it succeeded, failed or had nothing to do: the time of the
 * answer must not tell whether an address or link is known.
 */
export async function evenAnswer<T>(floorMs: number, work: () => Promise<T>): Promise<T> {
  const floor = pause(floorMs);
  try {
    return await work();
  } finally {
    await floor;
  }
}
