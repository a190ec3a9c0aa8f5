import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { QueueConnection } from '@stepwell/platform/queue/queue-connection';
import { startRedis } from '../../tools/redis.mjs';
import type { TestDatabase } from './database';

/** What BullMQ can run on; the same tests run on each. */
export const queueBackends = ['pg', 'redis'] as const;
/** One of them. */
export type QueueBackendName = (typeof queueBackends)[number];

/** A place for BullMQ that belongs to one test file. */
export interface QueueBackend {
  readonly connection: QueueConnection;
  /** Variables that send a process there. */
  readonly env: Record<string, string>;
  /** Makes BullMQ forget everything, as a flushed Redis or an emptied schema would. */
  forget(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Opens a place for BullMQ: schema `jobs` of the test's database, or a Redis: that of REDIS_URL under a prefix of our
 * own (never flushed), else a server that is started here.
 */
export function openQueueBackend(name: QueueBackendName, database: TestDatabase): Promise<QueueBackend> {
  return name === 'pg' ? Promise.resolve(onPostgres(database)) : onRedis(database);
}

function onPostgres({ urls }: TestDatabase): QueueBackend {
  return {
    connection: { jobsUrl: urls.jobs },
    env: {},
    async forget() {
      const client = new Client({ connectionString: urls.jobs });
      await client.connect();
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'jobs' and tablename not like '%migration%'`,
      );
      const truncate = `truncate ${rows.map((row) => row.name).join(', ')} cascade`;
      // BullMQ works meanwhile, and takes its tables in another order: who loses a deadlock tries again.
      for (let tries = 0; tries < 10; tries += 1) {
        const failed = await client.query(truncate).then(
          () => null,
          (error: unknown) => error as { code?: string },
        );
        if (!failed) break;
        if (failed.code !== '40P01' || tries === 9) throw failed as Error;
      }
      await client.end();
    },
    stop: () => Promise.resolve(),
  };
}

async function onRedis({ urls }: TestDatabase): Promise<QueueBackend> {
  const lent = process.env['REDIS_URL'];
  const own = lent ? undefined : await startRedis();
  const redisUrl = own?.url ?? lent!;
  const redisPrefix = `t-${randomBytes(6).toString('hex')}`;
  const forget = (): Promise<unknown> => (own ? own.flush() : removeKeys(redisUrl, redisPrefix));
  return {
    connection: { jobsUrl: urls.jobs, redisUrl, redisPrefix },
    env: { REDIS_URL: redisUrl, REDIS_PREFIX: redisPrefix },
    forget: async () => void (await forget()),
    async stop() {
      if (!own) await forget();
      await own?.stop();
    },
  };
}

async function removeKeys(url: string, prefix: string): Promise<void> {
  const client = new Redis(url);
  for await (const keys of client.scanStream({ match: `${prefix}:*` }) as AsyncIterable<string[]>) {
    if (keys.length > 0) await client.unlink(...keys);
  }
  client.disconnect();
}
