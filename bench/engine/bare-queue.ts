import { openQueue, openWorker, type QueueConnection } from '@stepwell/platform/queue/queue-connection';

/** Jobs that bare BullMQ handles at a time: more than we ask of it, where it is at its best. */
export const BARE_CONCURRENCY = 50;
/** What both handle before the clock starts: connections are open then, statements planned. */
export const WARM_UP = 64;
/** Jobs that are added at a time, as the relay does. */
const BULK = 200;

/**
 * Carries as many empty jobs, added and handled in one process: how many a second, and how long after the first was added
 * each was handled, in seconds, the earliest first.
 */
export async function bareQueue(
  connection: QueueConnection,
  count: number,
): Promise<{ rate: number; lateness: number[] }> {
  const lateness: number[] = [];
  let before = performance.now();
  const handled = new Set<string>();
  let wanted = 0;
  let done = (): void => undefined;
  const queue = openQueue(connection, 'maintenance');
  const handle = async ({ data }: { data: { outboxId: string } }): Promise<void> => {
    handled.add(data.outboxId);
    lateness.push((performance.now() - before) / 1000);
    if (handled.size === wanted) done();
  };
  const worker = openWorker(connection, 'maintenance', handle, BARE_CONCURRENCY);
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  await worker.resume();
  const carry = async (more: number): Promise<void> => {
    const from = wanted;
    wanted += more;
    const all = new Promise<void>((resolve) => (done = resolve));
    const jobs = Array.from({ length: more }, (_, at) => ({
      name: 'empty',
      data: { outboxId: String(from + at), organizationId: 'bench' },
    }));
    for (let at = 0; at < more; at += BULK) await queue.addBulk(jobs.slice(at, at + BULK));
    await all;
  };
  await carry(WARM_UP);
  lateness.length = 0;
  before = performance.now();
  await carry(count);
  const seconds = (performance.now() - before) / 1000;
  await worker.close();
  await queue.close();
  return { rate: count / seconds, lateness };
}
