import { randomUUID } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { AppError } from '@stepwell/kernel/errors';
import { Database } from '@stepwell/platform/database/database';
import type { HandlerRegistry } from '@stepwell/platform/outbox/handler-registry';
import { Relay } from '@stepwell/platform/outbox/relay';
import { createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import { RunHandler } from '@stepwell/platform/outbox/run-handler';
import { Log } from '@stepwell/platform/telemetry/log';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';

const added: { name: string; opts?: { priority?: number; jobId?: string } }[] = [];
let queueIsAway = false;
jest.mock('@stepwell/platform/queue/queue-connection', () => ({
  openQueue: () => ({
    addBulk: async (jobs: typeof added) => {
      if (queueIsAway) throw new Error('away');
      added.push(...jobs);
    },
    close: async () => undefined,
  }),
}));

describe('carrying messages', () => {
  let database: TestDatabase;
  let superuser: Client;
  let pool: Pool;
  const organizationId = randomUUID();
  const handler = {
    name: 'test.handle',
    definition: { attempts: 1, backoffMs: 1, schema: { parse: (x: unknown) => x } },
  };
  const handlers = { of: () => [handler], named: () => ({ ...handler, style: 'transaction' }) } as unknown;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.urls.superuser });
    await superuser.connect();
    await superuser.query(`insert into organizations (organization_id, name) values ($1, 'Any')`, [organizationId]);
    pool = createRelayPool(database.urls.relay);
  });

  afterAll(async () => {
    await pool.end();
    await superuser.end();
    await database.drop();
  });

  beforeEach(async () => {
    added.length = 0;
    await superuser.query('delete from outbox');
  });

  const put = async (name: string, priority: number): Promise<string> => {
    const { rows } = await superuser.query<{ id: string }>(
      `insert into outbox (organization_id, queue, name, payload, request_id, priority)
       values ($1, 'delivery', $2, '{}', 'test', $3) returning id`,
      [organizationId, name, priority],
    );
    return rows[0]!.id;
  };

  it('tells the queue what is urgent', async () => {
    await put('bulk', 5);
    await put('urgent', 2);
    const relay = new Relay(pool, { jobsUrl: database.urls.jobs }, handlers as HandlerRegistry);
    expect(await relay.carry()).toBe(2);
    await relay.close();
    expect(Object.fromEntries(added.map(({ name, opts }) => [name, opts?.priority]))).toEqual({ bulk: 5, urgent: 2 });
  });

  it('offers again under the same id while BullMQ may still hold it, under a new one after a failure or five minutes', async () => {
    const id = await put('any', 5);
    const relay = new Relay(pool, { jobsUrl: database.urls.jobs }, handlers as HandlerRegistry);
    const offer = async (): Promise<string> => {
      await superuser.query('update outbox set available_at = app.now()');
      expect(await relay.carry()).toBe(1);
      return added.at(-1)!.opts!.jobId!;
    };
    const now = jest.spyOn(Date, 'now').mockReturnValue(600_000);
    const first = await offer();
    expect(first).toContain(id);
    expect(await offer()).toBe(first);
    await superuser.query('update outbox set attempts = 1');
    const second = await offer();
    now.mockReturnValue(900_000);
    expect(new Set([first, second, await offer()]).size).toBe(3);
    now.mockRestore();
    await relay.close();
  });

  it('takes back at once what BullMQ did not take', async () => {
    await put('any', 5);
    const relay = new Relay(pool, { jobsUrl: database.urls.jobs }, handlers as HandlerRegistry);
    queueIsAway = true;
    await expect(relay.carry()).rejects.toThrow('away');
    queueIsAway = false;
    expect(await relay.carry()).toBe(1);
    expect(added).toHaveLength(1);
    await relay.close();
  });

  it('keeps the work of a suspended organization instead of using its tries up', async () => {
    const outboxId = await put('any', 5);
    await superuser.query(`update outbox set handler = 'test.handle'`);
    const run = new RunHandler(
      { write: () => Promise.reject(new AppError('UNAUTHENTICATED')) } as unknown as Database,
      handlers as HandlerRegistry,
      pool,
      new Log('silent', 'test'),
    );
    await run.run({ outboxId, organizationId });
    const { rows } = await superuser.query('select attempts, failed_at, available_at > app.now() as waits from outbox');
    expect(rows).toEqual([{ attempts: 0, failed_at: null, waits: true }]);
  });
});
