import { setTimeout as pause } from 'node:timers/promises';
import type { Id } from '@stepwell/kernel/ids';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockBy, moveClockTo } from '@stepwell/test/support/move-clock';
import { openQueueBackend, type QueueBackend, type QueueBackendName } from '@stepwell/test/support/queue-backends';
import { startSmtpServer, type SmtpSink } from '@stepwell/test/support/smtp-server';
import { startWorkerProcess, type WorkerOptions, type WorkerProcess } from '@stepwell/test/support/worker-process';

const FIRST_NOON = Date.parse('2027-09-01T18:00:00Z');
const DAY = 86_400_000;
/** Longer than a lease of a message, an offer of the outbox or a round of due work lasts, in seconds. */
const EVERY_LEASE_SECONDS = 121;

/** A message that is due, and whose it is. */
export type Due = Reachable & { id: Id };

/** What staff see of a message. */
export interface Shown {
  status: string;
  /** Kinds of its open tasks. */
  tasks: string[];
}

/** It went. */
export const sent: Shown = { status: 'sent', tasks: [] };
/** Nobody knows whether it went, and staff are told. */
export const unknown: Shown = { status: 'unknown', tasks: ['delivery_unknown'] };

/** A database, a queue, a mail server and real workers, for one file of faults. */
export interface FaultStage {
  readonly host: TestHost;
  readonly backend: QueueBackend;
  readonly sink: SmtpSink;
  startWorker(options?: WorkerOptions): Promise<WorkerProcess>;
  /** Patients, each of an organization of their own, whose first message is due now. */
  due(count?: number): Promise<Due[]>;
  shown(one: Due): Promise<Shown>;
  /** Waits until the message is in one of these states. */
  until(one: Due, ...statuses: string[]): Promise<void>;
  /** Moves the clock past whatever the dead still hold. */
  afterEveryLease(): Promise<void>;
  /** The most that one Message-ID arrived. */
  mostCopies(): number;
  /** Ends the workers and empties the mail server, for the next test. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it; call `clear()` after each test and `close()` at the end. */
export async function openFaultStage(name: QueueBackendName): Promise<FaultStage> {
  const host = await openTestHost(followUpEntities);
  const backend = await openQueueBackend(name, host.test);
  const sink = await startSmtpServer();
  const workers: WorkerProcess[] = [];
  let day = 0;
  const clear = async (): Promise<void> => {
    for (const worker of workers.splice(0)) await worker.kill();
    sink.mails.length = 0;
    sink.behaviour = {};
  };
  const shown = async ({ organization, id }: Due): Promise<Shown> => {
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<Shown>(
        `select status, array(select kind from tasks where organization_id = $1 and subject_id = $2 and status = 'open') as tasks
         from follow_up_occurrences where organization_id = $1 and id = $2`,
        [organization.id, id],
      ),
    );
    return row!;
  };
  return {
    host,
    backend,
    sink,
    clear,
    shown,
    async startWorker({ env, ...options } = {}) {
      const variables = { SMTP_URL: sink.url, ...backend.env, ...env };
      const worker = await startWorkerProcess(host.test, { ...options, env: variables });
      workers.push(worker);
      return worker;
    },
    async due(count = 1) {
      const noon = FIRST_NOON + (day += 10) * DAY;
      const made: Due[] = [];
      for (let index = 0; index < count; index += 1) {
        const reachable = await buildReachable(host, { timeZone: 'America/Chicago' });
        const { organization, patient, clinician } = reachable;
        const activatedAt = new Date(noon - DAY);
        const { occurrences } = await buildEnrollment(host, organization, patient, clinician, { activatedAt });
        made.push({ ...reachable, id: occurrences['next-day']! });
      }
      await moveClockTo(host, new Date(noon));
      return made;
    },
    async until(one, ...statuses) {
      for (let tries = 0; tries < 900; tries += 1) {
        if (statuses.includes((await shown(one)).status)) return;
        await pause(100);
      }
      throw new Error(`Still ${(await shown(one)).status} after 90 seconds`);
    },
    afterEveryLease: () => moveClockBy(host, EVERY_LEASE_SECONDS),
    mostCopies: () => Math.max(0, ...sink.countByMessageId().values()),
    async close() {
      await clear();
      await sink.stop();
      await backend.stop();
      await host.close();
    },
  };
}
