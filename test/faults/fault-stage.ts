import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
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
/** Longer than a slot of a message, an offer of the outbox or a round of due work lasts, in seconds. */
const EVERY_LEASE_SECONDS = 121;
/** The longest that a message may be on its way before it has gone or staff see that nobody knows, in seconds. */
const SEEN_WITHIN = 60;

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
  /**
   * Waits until every message has gone, once, or is shown to staff as unknown; fails when one was on its way for more
   * than a minute of the product's clock, which nobody may move meanwhile.
   */
  untilAllTold(all: readonly Due[]): Promise<void>;
  /** Waits until the mail server has taken so many. */
  mailed(count: number): Promise<void>;
  /** Moves the clock past whatever the dead still hold. Only while nothing is on its way: the living lose theirs, too. */
  afterEveryLease(): Promise<void>;
  asSuperuser<T>(sql: string, values?: unknown[]): Promise<T[]>;
  /** The most that one Message-ID arrived. */
  mostCopies(): number;
  /** Ends the workers, takes away what would still come due, and empties the mail server, for the next test. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until it is so. @throws Error after 90 seconds */
export async function eventually(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const until = performance.now() + 90_000; performance.now() < until; await pause(50)) if (await isSo()) return;
  throw new Error(`Not within 90 seconds: ${what}`);
}

/** Opens it; call `clear()` after each test and `close()` at the end. */
export async function openFaultStage(name: QueueBackendName): Promise<FaultStage> {
  const host = await openTestHost(followUpEntities);
  const backend = await openQueueBackend(name, host.test);
  const sink = await startSmtpServer();
  const workers: WorkerProcess[] = [];
  let day = 0;
  const asSuperuser = async <T>(sql: string, values: unknown[] = []): Promise<T[]> => {
    const client = new Client({ connectionString: host.test.urls.superuser });
    await client.connect();
    const { rows } = await client.query(sql, values);
    await client.end();
    return rows as T[];
  };
  const clear = async (): Promise<void> => {
    for (const worker of workers.splice(0)) await worker.kill();
    await asSuperuser('delete from due_work');
    await asSuperuser('update outbox set handled_at = app.now() where handled_at is null');
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
  const until: FaultStage['until'] = async (one, ...statuses) => {
    await eventually(`the message is ${statuses.join(' or ')}`, async () =>
      statuses.includes((await shown(one)).status),
    );
  };
  const mailsTo = ({ contact }: Due): number =>
    sink.mails.filter(({ to }) => [to].flat()[0]!.text === contact.address).length;
  return {
    host,
    backend,
    sink,
    clear,
    shown,
    until,
    asSuperuser,
    mailed: (count) => eventually(`${count} mails came`, () => sink.mails.length >= count),
    async untilAllTold(all) {
      for (const one of all) {
        await until(one, 'sent', 'unknown');
        const now = await shown(one);
        expect(now).toEqual(now.status === 'sent' ? sent : unknown);
        expect([now.status === 'sent' ? 1 : 0, 1]).toContain(mailsTo(one));
      }
      const [longest] = await asSuperuser<{ seconds: number }>(
        `select extract(epoch from max(updated_at - created_at))::float8 as seconds from follow_up_touches
         where occurrence_id = any($1) and status <> 'sending'`,
        [all.map(({ id }) => id)],
      );
      expect(longest!.seconds).toBeLessThanOrEqual(SEEN_WITHIN);
    },
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
