import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const TEMPLATE = 'stepwell_template';
const roles = {
  owner: 'app_owner',
  rw: 'app_rw',
  relay: 'app_relay',
  jobs: 'app_jobs',
  readonly: 'app_readonly',
} as const;

/** A URL of one test database per role. */
export type TestDatabaseUrls = Record<keyof typeof roles | 'superuser', string>;

/** A migrated, empty database that belongs to one test file. */
export interface TestDatabase {
  name: string;
  urls: TestDatabaseUrls;
  /** The key that tenant contexts are signed with. */
  contextSecret: string;
  /**
   * Deletes the database.
   * @throws Error when a connection is still open: something in the test was not closed
   */
  drop(): Promise<void>;
}

interface Cluster {
  superuserUrl: string;
  passwords: Record<string, string>;
  contextSecret: string;
}

/** Copies the template; call `drop()` in afterAll. Costs about a tenth of a second. */
export function createTestDatabase(): Promise<TestDatabase> {
  return copyOf(readCluster(), TEMPLATE);
}

/** Copies a test database as it stands, as a restored backup would be one; ends every connection to it. */
export async function createDatabaseCopy({ name }: TestDatabase): Promise<TestDatabase> {
  const cluster = readCluster();
  await asSuperuser(cluster, async (client) => {
    const ended = 'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1';
    await client.query(ended, [name]);
  });
  return copyOf(cluster, name);
}

async function copyOf(cluster: Cluster, template: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asSuperuser(cluster, async (client) => {
    // Rights on a database are not copied with it; roles.sql gives the template the same ones.
    // Copying files costs half of what going through the log does, and a throw-away cluster syncs neither.
    await client.query(`create database ${name} template ${template} owner app_owner strategy file_copy`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${Object.values(roles).join(', ')}`);
    await client.query(`grant temporary on database ${name} to ${roles.jobs}`);
  });
  return { name, urls: urlsOf(cluster, name), contextSecret: cluster.contextSecret, drop: () => drop(cluster, name) };
}

function readCluster(): Cluster {
  const text = process.env['STEPWELL_TEST_CLUSTER'];
  if (!text)
    throw new Error(
      'There is no test cluster: this file must belong to a jest project with a database (jest.config.cjs)',
    );
  return JSON.parse(text) as Cluster;
}

function urlsOf(cluster: Cluster, name: string): TestDatabaseUrls {
  const url = (user?: string): string => {
    const changed = new URL(cluster.superuserUrl);
    changed.pathname = `/${name}`;
    if (user) changed.username = user;
    if (user) changed.password = cluster.passwords[user] ?? '';
    return changed.href;
  };
  return {
    superuser: url(),
    owner: url(roles.owner),
    rw: url(roles.rw),
    relay: url(roles.relay),
    jobs: url(roles.jobs),
    readonly: url(roles.readonly),
  };
}

async function drop(cluster: Cluster, name: string): Promise<void> {
  await asSuperuser(cluster, async (client) => {
    const left = await connectionsLeft(client, name);
    await client.query(`drop database ${name} with (force)`);
    if (left.length > 0) throw new Error(`Connections were left open, close them in afterAll: ${left.join(', ')}`);
  });
}

/** Closing takes the server a moment: only what is still there after a second was forgotten. */
async function connectionsLeft(client: Client, name: string): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const { rows } = await client.query<{ words: string }>(
      `select format('%s as %s', coalesce(nullif(application_name, ''), 'a client without a name'), usename) as words
         from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
      [name],
    );
    if (rows.length === 0 || tries === 20) return rows.map(({ words }) => words);
    await pause(50);
  }
}

async function asSuperuser<T>(cluster: Cluster, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
