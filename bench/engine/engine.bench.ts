import { deepStrictEqual } from 'node:assert';
import { openQueue, openWorker, type QueueConnection } from '@stepwell/platform/queue/queue-connection';
import type { BenchDatabase, BenchHost, BenchResult } from '../bench';
import { inPairs, pairedRatio } from '../rounds';
import { dueFollowUps } from './due-follow-ups';
import { InstantMailer, runWorker } from './run-worker';

const full = { organizations: 4, each: 750 };
const tiny = { organizations: 2, each: 30 };
/** Jobs that bare BullMQ handles at a time: more than we ask of it, where it is at its best. */
const BARE_CONCURRENCY = 50;
/** What both handle before the clock starts: connections are open then, statements planned. */
const WARM_UP = 64;
/** Jobs that are added at a time, as the relay does. */
const BULK = 200;

/**
 * 3,000 follow-ups that are due together, from rows to sent with their journal, through the worker as it ships (outbox
 * relay, BullMQ, gates, row-level security, links, audit) with a mail server that answers at once, against as many jobs
 * of bare BullMQ that do nothing; both add and handle in one process, on one durable PostgreSQL.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const size = host.isSmoke ? tiny : full;
  const count = size.organizations * size.each;
  const database = await host.database({ durable: true });
  const rates = await inPairs(host.rounds, {
    ours: () => engine(database, size),
    theirs: () => bareQueue({ jobsUrl: database.urls.jobs }, count),
  });
  return {
    name: 'Follow-up engine',
    against: 'bare BullMQ',
    rows: [{ what: `${count} due at once`, unit: 'messages/s', ...rates }],
    ratios: { engineToBareBullmq: pairedRatio(rates) },
    notes: [
      `bare BullMQ on PostgreSQL: an empty handler, ${BARE_CONCURRENCY} at a time; every message was sent once, with its journal; both handled ${WARM_UP} before`,
    ],
  };
}

async function engine(database: BenchDatabase, size: { organizations: number; each: number }): Promise<number> {
  const first = await dueFollowUps(database, { organizations: 1, each: WARM_UP });
  const due = await dueFollowUps(database, size);
  const mailer = new InstantMailer();
  const worker = await runWorker(database, { mailer });
  try {
    await first.makeDue();
    await first.whenDone();
    const before = performance.now();
    await due.makeDue();
    await due.whenDone();
    const seconds = (performance.now() - before) / 1000;
    deepStrictEqual([mailer.taken.size, Math.max(...mailer.taken.values())], [first.count + due.count, 1]);
    await due.assertJournal();
    return due.count / seconds;
  } finally {
    await worker.close();
  }
}

async function bareQueue(connection: QueueConnection, count: number): Promise<number> {
  const handled = new Set<string>();
  let wanted = 0;
  let done = (): void => undefined;
  const queue = openQueue(connection, 'maintenance');
  const handle = async ({ data }: { data: { outboxId: string } }): Promise<void> => {
    handled.add(data.outboxId);
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
  const before = performance.now();
  await carry(count);
  const seconds = (performance.now() - before) / 1000;
  await worker.close();
  await queue.close();
  return count / seconds;
}
