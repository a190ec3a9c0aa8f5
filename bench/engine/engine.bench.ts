import { deepStrictEqual } from 'node:assert';
import type { BenchDatabase, BenchHost, BenchResult } from '../bench';
import { inPairs, pairedRatio } from '../rounds';
import { BARE_CONCURRENCY, bareQueue, WARM_UP } from './bare-queue';
import { dueFollowUps } from './due-follow-ups';
import { InstantMailer, runWorker } from './run-worker';

const full = { organizations: 4, each: 750 };
const tiny = { organizations: 2, each: 30 };
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
    theirs: async () => (await bareQueue({ jobsUrl: database.urls.jobs }, count)).rate,
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
