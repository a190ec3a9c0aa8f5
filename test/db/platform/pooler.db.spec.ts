import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { isPooled } from '@stepwell/platform/database/pooler';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { HandlerRegistry } from '@stepwell/platform/outbox/handler-registry';
import { Relay } from '@stepwell/platform/outbox/relay';
import { createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { startPooler, type Pooler } from '@stepwell/test/support/pgbouncer';

const TRANSACTIONS = 2_000;
const CLIENTS = 50;
const SERVER_CONNECTIONS = 5;

interface Row {
  organization_id: string;
}

describe('behind PgBouncer in transaction mode', () => {
  let host: TestHost;
  let pooler: Pooler;
  let source: DataSource;
  let database: Database;
  let organizations: BuiltOrganization[];
  const written = new Map<string, number>();
  let wrongRows = 0;

  beforeAll(async () => {
    host = await openTestHost();
    organizations = [await buildOrganization(host), await buildOrganization(host)];
    const { rw, relay } = host.test.urls;
    pooler = await startPooler([rw, relay], SERVER_CONNECTIONS);
    source = createDataSource({
      url: pooler.through(rw),
      entities: [],
      pool: CLIENTS,
      applicationName: 'stepwell-test',
    });
    await source.initialize();
    database = new Database(source, host.test.contextSecret);
  });

  afterAll(async () => {
    await source.destroy();
    await pooler.stop();
    await host.close();
  });

  /** Looks at every facility there is: row-level security alone decides which those are. */
  const look = async (tx: Transaction): Promise<void> => {
    const rows = await tx.query<Row>('select organization_id from facilities');
    if (rows.length === 0) throw new Error('Not even the own rows were seen');
    wrongRows += rows.filter((row) => row.organization_id !== tx.ctx.organizationId).length;
  };
  const add = async (tx: Transaction, name: string): Promise<void> => {
    await tx.query(`insert into facilities (organization_id, name, time_zone) values ($1, $2, 'America/Chicago')`, [
      tx.ctx.organizationId,
      `${name} ${randomUUID()}`,
    ]);
  };

  /** What may happen in a transaction, with the answer that it must come to. */
  const acts: Record<string, { run: (tx: Transaction) => Promise<void>; fails?: RegExp }> = {
    read: { run: look },
    'read again': { run: look },
    write: {
      run: async (tx) => {
        await add(tx, 'kept');
        await look(tx);
      },
    },
    'wrong statement': {
      run: async (tx) => {
        await add(tx, 'lost');
        await tx.query('select 1 / 0');
      },
      fails: /division by zero/,
    },
    'change of mind': {
      run: async (tx) => {
        await add(tx, 'lost');
        throw new AppError('CONFLICT');
      },
      fails: /./,
    },
    cancelled: {
      run: async (tx) => {
        await add(tx, 'lost');
        await tx.query('select pg_cancel_backend(pg_backend_pid()), pg_sleep(1)');
      },
      fails: /./,
    },
    'too slow': {
      run: async (tx) => {
        await tx.query(`set local statement_timeout = '5ms'`);
        await tx.query('select pg_sleep(1)');
      },
      fails: /./,
    },
    'row of the other organization': {
      run: async (tx) => {
        const other = organizations.find(({ id }) => id !== tx.ctx.organizationId)!;
        await tx.query(`insert into facilities (organization_id, name, time_zone) values ($1, 'stolen', 'UTC')`, [
          other.id,
        ]);
      },
      fails: /row-level security/,
    },
    'lost connection': {
      run: async (tx) => {
        await add(tx, 'lost');
        await tx.query('select pg_terminate_backend(pg_backend_pid()), pg_sleep(1)');
      },
      fails: /./,
    },
  };

  /** A statement without a transaction, as sign-in makes them: no context may be left on whatever it runs on. */
  const lookWithoutContext = async (): Promise<void> => {
    const found = await source.query<{ context: string; count: number }[]>(
      `select coalesce(current_setting('app.ctx', true), '') as context, (select count(*)::int from facilities) as count`,
    );
    expect(found).toEqual([{ context: '', count: 0 }]);
  };

  it(`mixes ${TRANSACTIONS} transactions of ${CLIENTS} clients over ${SERVER_CONNECTIONS} connections and shows no row of another organization`, async () => {
    const names = Object.keys(acts);
    let next = 0;
    const client = async (): Promise<void> => {
      for (let at = next++; at < TRANSACTIONS; at = next++) {
        // A broken connection costs the pool a new one, so it is rarer than the rest.
        const usual = names[at % (names.length - 1)]!;
        const { run, fails } = acts[at % 97 === 0 ? 'lost connection' : usual]!;
        const { system, id } = organizations[(at * 7) % 13 < 6 ? 0 : 1]!;
        const work = database.write(system, run);
        if (fails) await expect(work).rejects.toThrow(fails);
        else await work;
        if (run === acts['write']!.run) written.set(id, (written.get(id) ?? 0) + 1);
        if (at % 5 === 0) await lookWithoutContext();
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    expect(wrongRows).toBe(0);
    for (const { system, id } of organizations) {
      const rows = await database.read(system, (tx) =>
        tx.query<{ name: string; count: number }>(
          `select split_part(name, ' ', 1) as name, count(*)::int as count from facilities where name ~ '^(kept|lost|stolen)'
           group by 1`,
        ),
      );
      expect(rows).toEqual([{ name: 'kept', count: written.get(id) }]);
    }
  });

  it('leaves nothing idle in a transaction, and uses no more connections than it was given', async () => {
    const servers = await pooler.show('SERVERS');
    expect(servers.length).toBeGreaterThan(1);
    expect(servers.length).toBeLessThanOrEqual(SERVER_CONNECTIONS);
    const superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    const { rows } = await superuser.query(
      `select pid from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    await superuser.end();
    expect(rows).toEqual([]);
  });

  it('tells a pooled connection from a direct one, which alone prepares statements', async () => {
    const { rw } = host.test.urls;
    for (const [url, expected] of [
      [rw, false],
      [pooler.through(rw), true],
    ] as const) {
      const client = new Client({ connectionString: url });
      await client.connect();
      expect(await isPooled(client)).toBe(expected);
      await client.end();
    }
  });

  it('carries the outbox', async () => {
    const [{ system, id }] = organizations as [BuiltOrganization];
    await database.write(system, (tx) =>
      tx.query(
        `insert into outbox (organization_id, queue, name, payload, request_id) values ($1, 'projection', 'any', '{}', 'test')`,
        [id],
      ),
    );
    const pool = createRelayPool(pooler.through(host.test.urls.relay));
    const handlers = { of: () => [{ name: 'test.handle' }] } as unknown as HandlerRegistry;
    const relay = new Relay(pool, { jobsUrl: host.test.urls.jobs }, handlers);
    expect(await relay.carry()).toBe(1);
    expect(await relay.carry()).toBe(0);
    await relay.close();
    await pool.end();
  });
});
