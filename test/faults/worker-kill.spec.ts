import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Id } from '@stepwell/kernel/ids';
import { SLOT_SECONDS } from '@stepwell/delivery/sending-slots';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockBy, moveClockTo } from '@stepwell/test/support/move-clock';
import { startSmtpServer, type SmtpSink } from '@stepwell/test/support/smtp-server';
import { testVariables } from '@stepwell/test/support/test-environment';

const root = path.resolve(__dirname, '../..');
const FIRST_NOON = Date.parse('2027-09-01T18:00:00Z');
const DAY = 86_400_000;

type Due = Reachable & { id: Id };

describe('a worker that is killed', () => {
  let host: TestHost;
  let sink: SmtpSink;
  let day = 0;
  const workers: ChildProcess[] = [];
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    sink = await startSmtpServer();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await kill(worker);
    sink.mails.length = 0;
    sink.behaviour = {};
  });
  afterAll(async () => {
    await sink.stop();
    await host.close();
  });

  /** A worker as it ships: the real entry point in a process of its own. */
  function startWorker(env: Record<string, string> = {}): ChildProcess {
    const worker = spawn(
      process.execPath,
      ['--require', './test/support/typescript-hook.cjs', 'apps/worker/src/main.ts'],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          ...testVariables(host.test, { SMTP_URL: sink.url, MAIL_FROM: 'messages@example.org', ...env }),
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    workers.push(worker);
    return worker;
  }

  async function kill(worker: ChildProcess): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }

  /** Patients of as many organizations, whose first message is due now. */
  async function due(count: number): Promise<Due[]> {
    const noon = FIRST_NOON + (day += 10) * DAY;
    const made: Due[] = [];
    for (let index = 0; index < count; index += 1) {
      const reachable = await buildReachable(host, { timeZone: 'America/Chicago' });
      const { organization, patient, clinician } = reachable;
      const { occurrences } = await buildEnrollment(host, organization, patient, clinician, {
        activatedAt: new Date(noon - DAY),
      });
      made.push({ ...reachable, id: occurrences['next-day']! });
    }
    await moveClockTo(host, new Date(noon));
    return made;
  }

  async function shown({ organization, id }: Due): Promise<{ status: string; tasks: string[] }> {
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<{ status: string; tasks: string[] }>(
        `select status, array(select kind from tasks where organization_id = $1 and subject_id = $2 and status = 'open') as tasks
         from follow_up_occurrences where organization_id = $1 and id = $2`,
        [organization.id, id],
      ),
    );
    return row!;
  }

  async function until(one: Due, ...statuses: string[]): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      if (statuses.includes((await shown(one)).status)) return;
      await pause(100);
    }
    throw new Error(`Still ${(await shown(one)).status} after 30 seconds`);
  }

  /** The slots of whoever died have lapsed. */
  const afterLease = (): Promise<void> => moveClockBy(host, SLOT_SECONDS + 1);

  it.each([
    ['before the claim: the next worker sends it', 'before-admit', { status: 'sent', tasks: [] }, 1],
    [
      'between claim and send: unknown, shown to staff, never sent',
      'before-send',
      { status: 'unknown', tasks: ['delivery_unknown'] },
      0,
    ],
    [
      'between send and record: unknown, shown to staff, sent once',
      'before-record',
      { status: 'unknown', tasks: ['delivery_unknown'] },
      1,
    ],
  ])(
    '%s',
    async (_what, failPoint, expected, mails) => {
      const [one] = await due(1);
      const [, signal] = (await once(startWorker({ FAILPOINT: `${failPoint}:1` }), 'exit')) as [
        number | null,
        string | null,
      ];
      expect(signal).toBe('SIGKILL');
      startWorker();
      await afterLease();
      await until(one!, expected.status);
      expect(await shown(one!)).toEqual(expected);
      expect(sink.mails).toHaveLength(mails);
    },
    90_000,
  );

  it('again and again at any moment: nothing is lost, nothing goes twice', async () => {
    const all = await due(12);
    sink.behaviour = { content: { delayMs: 150 } };
    for (let round = 0; round < 3; round += 1) {
      const worker = startWorker();
      for (let waited = 0; sink.mails.length <= round * 3 && waited < 20_000; waited += 20) await pause(20);
      await pause(37 * round);
      await kill(worker);
      await afterLease();
    }
    startWorker();
    for (const one of all) await until(one, 'sent', 'unknown');
    const states = await Promise.all(all.map(shown));
    for (const state of states) expect(state.tasks).toEqual(state.status === 'unknown' ? ['delivery_unknown'] : []);
    const counts = [...sink.countByMessageId().values()];
    expect(Math.max(...counts)).toBe(1);
    expect(counts.length).toBeGreaterThanOrEqual(states.filter((state) => state.status === 'sent').length);
  }, 120_000);
});
