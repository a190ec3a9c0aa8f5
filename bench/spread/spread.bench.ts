import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { BenchDatabase, BenchHost, BenchResult, BenchRow } from '../bench';
import { BARE_CONCURRENCY, bareQueue, WARM_UP } from '../engine/bare-queue';
import { dueFollowUps } from '../engine/due-follow-ups';
import { median, pairedRatio } from '../rounds';
import { batchLoop } from './batch-loop';
import { addFutureRows, sweepCost } from './sweep-cost';

const usual = { due: 6_000, tenants: 100, future: 500_000 };
const tiny = { due: 60, tenants: 6, future: 1_000 };

/** Ways to run ours: workers, and what BullMQ lies on. */
const ways = [
  { workers: 1, backend: 'pg' },
  { workers: 2, backend: 'pg' },
  { workers: 1, backend: 'redis' },
] as const;
type Way = (typeof ways)[number];

interface Figures {
  rate: number;
  /** Of a hundred messages the one but last, in seconds after all came due. */
  p99: number;
  megabytes: number;
}

/**
 * Follow-ups that are due together in organizations of very different sizes (the n-th has one n-th of the first's), beside
 * many rows that are not due yet, through workers as they ship in processes of their own; against bare BullMQ with an empty
 * handler on the same backend, and a batch loop over a bare table.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const size = { ...(host.isSmoke ? tiny : usual), ...host.sizes };
  const database = await host.database({ durable: true });
  const redisUrl = await host.redis();
  await addFutureRows(database, size.future);
  const rows: BenchRow[] = [];
  const ratios: Record<string, number> = {};
  const notes: string[] = [];
  const sweep = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < host.rounds; round += 1) {
    const cost = await sweepCost(database);
    sweep.ours.push(cost.ours);
    sweep.theirs.push(cost.theirs);
  }
  host.say(
    `a sweep beside ${size.future} future rows: ${median(sweep.ours).toFixed(2)} ms, the bare statement ${median(sweep.theirs).toFixed(2)} ms`,
  );
  for (const way of ways) {
    const what = `${way.workers} worker${way.workers === 1 ? '' : 's'}, ${way.backend}`;
    const rate = { ours: [] as number[], theirs: [] as number[] };
    const late = { ours: [] as number[], theirs: [] as number[] };
    const loop: number[] = [];
    const memory: number[] = [];
    for (let round = 0; round < host.rounds; round += 1) {
      const redis = way.backend === 'redis' ? { redisUrl, redisPrefix: `bare-${round}` } : {};
      // At full size a round takes many minutes: what it found is told at once.
      const ours = await engine(host, database, size, way, redisUrl);
      host.say(
        `${what}: ${ours.rate.toFixed(0)}/s, p99 ${ours.p99.toFixed(1)} s late, ${ours.megabytes.toFixed(0)} MB`,
      );
      const theirs = await bareQueue({ jobsUrl: database.urls.jobs, ...redis }, size.due);
      rate.ours.push(ours.rate);
      rate.theirs.push(theirs.rate);
      late.ours.push(ours.p99);
      late.theirs.push(p99(theirs.lateness));
      loop.push(await batchLoop(database, size.due));
      memory.push(ours.megabytes);
      host.say(
        `bare BullMQ, ${way.backend}: ${theirs.rate.toFixed(0)}/s, p99 ${p99(theirs.lateness).toFixed(1)} s late; a batch loop: ${loop.at(-1)!.toFixed(0)}/s`,
      );
    }
    const name = `${way.workers === 1 ? 'one' : 'two'}On${way.backend === 'pg' ? 'Postgres' : 'Redis'}`;
    rows.push({ what, unit: 'messages/s', ...rate }, { what: `${what}, p99 late`, unit: 's', ...late });
    ratios[`${name}ToBareBullmq`] = pairedRatio(rate);
    ratios[`${name}ToBatchLoop`] = pairedRatio({ ours: rate.ours, theirs: loop });
    notes.push(
      `${what}: ${ratios[`${name}ToBatchLoop`]!.toPrecision(2)} of a batch loop; ${Math.max(...memory).toFixed(0)} MB at most`,
    );
  }
  rows.push({ what: `a sweep beside ${size.future} future rows, against the bare statement`, unit: 'ms', ...sweep });
  ratios['sweepToBareSql'] = pairedRatio(sweep);
  return {
    name: 'Follow-ups of many organizations',
    against: 'bare BullMQ',
    rows,
    ratios,
    notes: [
      `${size.due} due in ${size.tenants} organizations by Zipf; bare BullMQ: an empty handler, ${BARE_CONCURRENCY} at a time, one process`,
      ...notes,
    ],
  };
}

async function engine(
  host: BenchHost,
  database: BenchDatabase,
  size: { due: number; tenants: number },
  { workers, backend }: Way,
  redisUrl: string,
): Promise<Figures> {
  const first = await dueFollowUps(database, { organizations: 1, each: WARM_UP });
  const due = await dueFollowUps(database, zipf(size.due, size.tenants));
  const variables = {
    IDENTITY_SECRET: randomBytes(32).toString('hex'),
    ...(backend === 'redis' && { REDIS_URL: redisUrl, REDIS_PREFIX: 'ours' }),
  };
  const processes = [];
  for (let at = 0; at < workers; at += 1)
    processes.push(
      await host.start({
        name: `spread-${at}`,
        args: [...host.workerOptions, path.join(__dirname, 'spread-worker.js')],
        env: { PATH: process.env['PATH'] ?? '', BENCH_WORKER: JSON.stringify({ database, variables }) },
      }),
    );
  await listening(database, workers);
  await first.makeDue();
  await first.whenDone();
  const before = performance.now();
  await due.makeDue();
  await due.whenDone();
  const seconds = (performance.now() - before) / 1000;
  await due.assertJournal();
  const late = p99(await due.lateness());
  const megabytes = [];
  for (const one of processes) {
    await one.stop();
    megabytes.push((JSON.parse(/\{"megabytes.*\}/.exec(one.lastLines(3))![0]) as { megabytes: number }).megabytes);
  }
  return { rate: due.count / seconds, p99: late, megabytes: Math.max(...megabytes) };
}

/** Waits until as many workers listen for what comes due. */
async function listening({ urls }: BenchDatabase, workers: number): Promise<void> {
  const client = new Client({ connectionString: urls.superuser });
  await client.connect();
  try {
    for (const until = performance.now() + 60_000; performance.now() < until; await pause(100)) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where application_name = 'stepwell-outbox' and datname = current_database()`,
      );
      if (rows[0]!.count >= workers) return;
    }
  } finally {
    await client.end();
  }
  throw new Error('The workers did not start within a minute');
}

/** So many in all, at least one each, the n-th organization about one n-th of the first. */
function zipf(due: number, tenants: number): number[] {
  const weights = Array.from({ length: tenants }, (_, at) => 1 / (at + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const sizes = weights.map((weight) => Math.max(1, Math.floor(((due - tenants) * weight) / sum) + 1));
  sizes[0]! += due - sizes.reduce((total, each) => total + each, 0);
  return sizes;
}

function p99(sorted: readonly number[]): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))]!;
}
