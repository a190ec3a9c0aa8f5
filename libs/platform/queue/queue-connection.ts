import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';
import type { QueueName } from '@stepwell/kernel/events';

/** What travels through BullMQ: ids only; the row in the outbox is the record. */
export interface CarriedMessage {
  outboxId: string;
  organizationId: string;
}

/** Where BullMQ lives: Redis or Valkey when a URL is given, else its PostgreSQL backend in schema `jobs`. */
export interface QueueConnection {
  jobsUrl: string;
  redisUrl?: string | undefined;
  /** What this installation's keys begin with in a Redis that several share. */
  redisPrefix?: string | undefined;
}

/** A queue of carried messages, whatever it runs on. */
export type CarrierQueue = Pick<Queue<CarriedMessage>, 'addBulk' | 'getJobCounts' | 'close' | 'waitUntilReady'>;

interface Failing {
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** A worker of carried messages, whatever it runs on. */
export type CarrierWorker = Pick<Worker<CarriedMessage>, 'close' | 'waitUntilReady' | 'pause' | 'resume'> & Failing;

const onPostgres = withBackend(createPostgresBackend);
const SCHEMA = 'jobs';

/** Opens one queue for adding and counting; a connection that breaks is replaced, and the offer that it cost fails. */
export function openQueue(connection: QueueConnection, name: QueueName): CarrierQueue {
  const queue = connect(connection, name);
  // Without a listener BullMQ prints the error with all that hangs on it, past the log.
  queue.on('error', () => undefined);
  return queue;
}

function connect(connection: QueueConnection, name: QueueName): CarrierQueue & Failing {
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };
  if (connection.redisUrl) {
    // While Redis is away an offer must fail, not wait for it: the outbox offers again.
    const failingFast = { url: connection.redisUrl, maxRetriesPerRequest: 1, enableOfflineQueue: false };
    return new Queue<CarriedMessage>(name, { connection: failingFast, ...prefixOf(connection), defaultJobOptions });
  }
  const postgres = { connectionString: connection.jobsUrl, schema: SCHEMA, max: 2 };
  return new onPostgres.Queue<CarriedMessage>(name, { connection: postgres, defaultJobOptions });
}

/**
 * Opens one worker, which takes nothing before `resume()`. Being killed often must not end a job, so stalls are never
 * counted against it.
 */
export function openWorker(
  connection: QueueConnection,
  name: QueueName,
  process: Processor<CarriedMessage>,
  concurrency: number,
): CarrierWorker {
  const options = {
    concurrency,
    maxStalledCount: 1_000,
    lockDuration: 15_000,
    stalledInterval: 10_000,
    autorun: false,
  };
  if (connection.redisUrl) {
    const patient = { url: connection.redisUrl, maxRetriesPerRequest: null };
    return new Worker<CarriedMessage>(name, process, { ...options, ...prefixOf(connection), connection: patient });
  }
  const postgres = { connectionString: connection.jobsUrl, schema: SCHEMA, max: 3 };
  return new onPostgres.Worker<CarriedMessage>(name, process, { ...options, connection: postgres });
}

function prefixOf({ redisPrefix }: QueueConnection): { prefix?: string } {
  return redisPrefix ? { prefix: redisPrefix } : {};
}
