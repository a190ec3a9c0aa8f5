import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { createDatabaseCopy, type TestDatabase } from '@stepwell/test/support/database';
import { startWorkerProcess, type WorkerProcess } from '@stepwell/test/support/worker-process';
import { eventually, openFaultStage, type Due, type FaultStage } from './fault-stage';

const run = promisify(execFile);

describe('a copy of the database, restored or cloned,', () => {
  let stage: FaultStage;
  let copy: TestDatabase | undefined;
  let worker: WorkerProcess | undefined;
  beforeAll(async () => {
    stage = await openFaultStage('pg');
  });
  afterAll(async () => {
    await worker?.kill();
    await copy?.drop();
    await stage.close();
  });

  const inCopy = async <Row>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as Row[];
    } finally {
      await client.end();
    }
  };
  const step = async ({ patient }: Due, code: string): Promise<string | undefined> => {
    const [row] = await inCopy<{ status: string }>(
      copy!.urls.superuser,
      'select status from follow_up_occurrences where patient_id = $1 and step_code = $2',
      [patient.id, code],
    );
    return row?.status;
  };
  const mailsTo = ({ contact }: Due): number =>
    stage.sink.mails.filter(({ to }) => [to].flat()[0]!.text === contact.address).length;

  it('sends nothing before an operator says so, and then nothing that was due before', async () => {
    const [first] = await stage.due();
    const sender = await stage.startWorker();
    await stage.until(first!, 'sent');
    await sender.kill();
    const [second] = await stage.due();
    copy = await createDatabaseCopy(stage.host.test);

    worker = await startWorkerProcess(copy, { env: { SMTP_URL: stage.sink.url } });
    await worker.logged('this database is a copy');
    expect(await worker.ready()).toBe(true);
    // Meanwhile the one that it was made of has sent it.
    const again = await stage.startWorker();
    await stage.until(second!, 'sent');
    await again.kill();
    expect(await step(second!, 'next-day')).toBe('planned');

    const env = { ...process.env, DATABASE_OWNER_URL: copy.urls.owner };
    const confirm = async (...args: string[]): Promise<string> =>
      (await run(process.execPath, ['dist/tools/sending-confirm.js', ...args], { env })).stdout;
    await expect(confirm()).rejects.toThrow('Usage: npm run sending:confirm');
    expect(await confirm('--yes')).toContain('from now on');
    expect(await confirm('--yes')).toContain('already');
    await eventually('what was due has expired', async () => (await step(second!, 'next-day')) === 'expired');
    expect(mailsTo(second!)).toBe(1);

    await inCopy(copy.urls.owner, `select app.advance_clock('2 days')`);
    await eventually('what comes due later goes', async () => (await step(second!, 'day-3')) === 'sent');
    expect(mailsTo(second!)).toBe(2);
    expect(stage.mostCopies()).toBe(1);
  });
});
