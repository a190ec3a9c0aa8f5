import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { followUpEntities } from '@stepwell/test/support/build-followup';
import { buildManyDue } from '@stepwell/test/support/build-many-due';
import { mischiefs, startMailApi, startTextProvider, type MessageApi } from '@stepwell/test/support/message-apis';
import { moveClockTo } from '@stepwell/test/support/move-clock';
import { openQueueBackend, queueBackends, type QueueBackend } from '@stepwell/test/support/queue-backends';
import { seededRandom } from '@stepwell/test/support/seeded-random';
import { startSmtpServer, type SmtpSink } from '@stepwell/test/support/smtp-server';
import { startWorkerProcess, type WorkerProcess } from '@stepwell/test/support/worker-process';
import { faultPlan, type FaultCounts } from './fault-plan';
import { watchSending, type SendingWatch } from './watch-sending';

const NOON = new Date('2027-09-02T18:00:00Z');
const ORGANIZATIONS = 5;
/** The longest that a message of unknown fate may stay unseen, in seconds. */
const SEEN_WITHIN = 60;
/** How many messages the whole product may have on their way at once. */
const MOST_SENDING = 8;
/** Of a hundred requests to an API, how many go wrong. */
const MISCHIEF_PERCENT = 8;

const plan = faultPlan();

describe.each(queueBackends.filter((name) => plan.backends.includes(name)))('workers with BullMQ on %s', (name) => {
  let host: TestHost;
  let superuser: Client;
  let backend: QueueBackend;
  /** Mail by SMTP, which knows no key and can't be asked; mail by an API that takes a key; texts that can be looked up. */
  let sink: SmtpSink;
  let mailApi: MessageApi;
  let texts: MessageApi;
  let watch: SendingWatch;
  const workers: WorkerProcess[] = [];
  const random = seededRandom(plan.seed);

  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    backend = await openQueueBackend(name, host.test);
    sink = await startSmtpServer();
    mailApi = await startMailApi();
    texts = await startTextProvider();
    for (const api of [mailApi, texts])
      api.mischief = () => (random.upTo(100) < MISCHIEF_PERCENT ? mischiefs[random.upTo(mischiefs.length)] : undefined);
  });
  afterAll(async () => {
    await watch?.stop();
    for (const worker of workers) await worker.kill();
    for (const server of [sink, mailApi, texts]) await server?.stop();
    await backend.stop();
    await superuser.end();
    await host.close();
  });

  /** Every second one hands its mails to the API. */
  const start = (index: number): Promise<WorkerProcess> => {
    const mail = index % 2 === 0 ? { SMTP_URL: sink.url } : mailApi.env;
    return startWorkerProcess(host.test, { env: { ...mail, ...texts.env, ...backend.env } });
  };

  /** Makes these messages due now; the others wait. */
  const release = (ids: readonly Id[]): Promise<unknown> =>
    superuser.query(`update due_work set due_at = app.now() where subject_id = any($1)`, [ids]);

  /** Kills a worker at a random moment of its work, or stops it and then lets it go on or kills it. */
  async function strike(): Promise<void> {
    const index = random.upTo(workers.length);
    const worker = workers[index]!;
    sink.behaviour = { content: { delayMs: random.upTo(150) } };
    await worker.ready();
    await pause(random.upTo(700));
    const goesOn = random.upTo(10) < 3;
    if (random.upTo(10) < 5) {
      worker.process.kill('SIGSTOP');
      await pause(random.upTo(1_500));
    }
    if (goesOn) worker.process.kill('SIGCONT');
    else await worker.kill();
    await restartEnded();
  }

  /** As whoever supervises processes does: also one that gave up by itself while it started. */
  async function restartEnded(): Promise<void> {
    for (const [index, worker] of workers.entries()) if (!worker.isRunning()) workers[index] = await start(index);
  }

  async function open(): Promise<number> {
    const { rows } = await superuser.query<{ count: number }>(
      `select count(*)::int as count from follow_up_occurrences where step_code = 'next-day' and status in ('planned', 'sending')`,
    );
    return rows[0]!.count;
  }

  async function count(): Promise<FaultCounts & { latestSeen: number; illegal: number }> {
    const accepted = new Map<string, number>();
    const addresses = [
      ...sink.mails.map((mail) => [mail.to].flat()[0]?.text ?? ''),
      ...[...mailApi.taken, ...texts.taken].map(({ to }) => to),
    ];
    for (const to of addresses) accepted.set(to, (accepted.get(to) ?? 0) + 1);
    const { rows } = await superuser.query<{
      status: string;
      address: string;
      task: boolean;
      seen: number | null;
      touches: string[];
    }>(
      `select o.status, c.address, t.id is not null as task,
         extract(epoch from t.created_at - (select max(created_at) from follow_up_touches where occurrence_id = o.id))::float8 as seen,
         array(select status from follow_up_touches where occurrence_id = o.id order by fence) as touches
       from follow_up_occurrences o
       join patient_contacts c on c.organization_id = o.organization_id and c.patient_id = o.patient_id
       left join tasks t on t.organization_id = o.organization_id and t.subject_id = o.id and t.status = 'open'
       where o.step_code = 'next-day'`,
    );
    const shown = rows.filter(({ status, task }) => ['unknown', 'failed'].includes(status) && task);
    return {
      messages: rows.length,
      kills: plan.kills,
      lost: rows.filter((row) => !accepted.has(row.address) && !shown.includes(row)).length,
      duplicated: [...accepted.values(), ...sink.countByMessageId().values()].filter((times) => times > 1).length,
      unknown: rows.filter(({ status }) => status === 'unknown').length,
      latestSeen: Math.max(0, ...shown.map(({ seen }) => seen ?? Infinity)),
      illegal: rows.filter(({ status, touches }) => !isLegal(status, touches)).length,
    };
  }

  it(
    `killed and stopped ${plan.kills} times over ${plan.messages} messages (seed ${plan.seed}): nothing lost, nothing doubled`,
    async () => {
      const activatedAt = new Date(NOON.getTime() - 86_400_000);
      const ids = await buildManyDue(host, superuser, {
        messages: plan.messages,
        organizations: ORGANIZATIONS,
        activatedAt,
        thirdByText: true,
      });
      // Nobody takes them before their wave.
      await superuser.query(`update due_work set due_at = 'infinity'`);
      await moveClockTo(host, NOON);
      watch = watchSending(host.test.urls.superuser);
      workers.push(await start(0), await start(1));
      for (let strikes = 0; strikes < plan.kills; strikes += 1) {
        const wave = (at: number): number => Math.floor((at * ids.length) / plan.kills);
        await release(ids.slice(wave(strikes), wave(strikes + 1)));
        await strike();
      }
      for (const worker of workers) worker.process.kill('SIGCONT');
      while ((await open()) > 0) {
        await restartEnded();
        await pause(200);
      }
      const { mostAtOnce, oldest } = await watch.stop();
      const { latestSeen, illegal, ...counts } = await count();
      const byKind = { bySmtp: sink.mails.length, byMailApi: mailApi.taken.length, byText: texts.taken.length };
      const report = { ...counts, ...byKind, latestSeen, mostAtOnce, oldest, backend: name, seed: plan.seed };
      if (plan.reportFile) appendFileSync(plan.reportFile, `${JSON.stringify(report)}\n`);
      expect(counts).toEqual({
        messages: plan.messages,
        kills: plan.kills,
        lost: 0,
        duplicated: 0,
        unknown: counts.unknown,
      });
      // All three kinds were there; the mails of a small sample may all fall to one of the workers.
      const kinds = plan.messages < 150 ? [byKind.byText] : Object.values(byKind);
      expect(Math.min(...kinds)).toBeGreaterThan(0);
      expect(illegal).toBe(0);
      expect(latestSeen).toBeLessThanOrEqual(SEEN_WITHIN);
      expect(oldest).toBeLessThanOrEqual(SEEN_WITHIN);
      expect(mostAtOnce).toBeLessThanOrEqual(MOST_SENDING);
    },
    plan.limitMs,
  );
});

/** Whether the attempts of a message are a path of its life: only `retry` is followed by another one. */
function isLegal(status: string, touches: readonly string[]): boolean {
  const last = touches.at(-1);
  return (
    touches.slice(0, -1).every((touch) => touch === 'retry') &&
    (last === status || (status === 'failed' && last === 'retry'))
  );
}
