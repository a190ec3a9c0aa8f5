import { Client } from 'pg';
import { assertRoles } from '@stepwell/platform/database/assert-roles';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { startPooler, type Pooler } from '@stepwell/test/support/pgbouncer';

type Variables = Parameters<typeof assertRoles>[0];

describe('the addresses that a process is given', () => {
  let test: TestDatabase;
  let other: TestDatabase;
  let pooler: Pooler;

  beforeAll(async () => {
    [test, other] = [await createTestDatabase(), await createTestDatabase()];
    pooler = await startPooler([test.urls.rw, test.urls.relay, test.urls.jobs], 2);
  });

  afterAll(async () => {
    await pooler.stop();
    await test.drop();
    await other.drop();
  });

  const variables = (): Variables => ({
    NODE_ENV: 'test',
    DATABASE_URL: test.urls.rw,
    DATABASE_RELAY_URL: test.urls.relay,
    JOBS_DATABASE_URL: test.urls.jobs,
  });
  const words = async (wrong: Partial<Variables>): Promise<string> => {
    const refusal = await assertRoles({ ...variables(), ...wrong }).then(
      () => '',
      (error: Error) => error.message,
    );
    for (const url of Object.values(test.urls)) expect(refusal).not.toContain(new URL(url).password);
    return refusal;
  };
  const asSuperuser = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: test.urls.superuser });
    await client.connect();
    await client.query(statement);
    await client.end();
  };

  it('are taken when each signs in as its own role, API and relay through PgBouncer or not', async () => {
    expect(await words({})).toBe('');
    const { rw, relay } = test.urls;
    expect(await words({ DATABASE_URL: pooler.through(rw), DATABASE_RELAY_URL: pooler.through(relay) })).toBe('');
  });

  it.each([
    ['DATABASE_URL', 'superuser', /passes row-level security by: give it app_rw/],
    ['DATABASE_URL', 'owner', /must sign in as app_rw/],
    ['DATABASE_URL', 'relay', /must sign in as app_rw/],
    ['DATABASE_URL', 'jobs', /must sign in as app_rw/],
    ['DATABASE_URL', 'readonly', /must sign in as app_rw/],
    ['DATABASE_RELAY_URL', 'superuser', /passes row-level security by: give it app_relay/],
    ['DATABASE_RELAY_URL', 'owner', /must sign in as app_relay/],
    ['DATABASE_RELAY_URL', 'rw', /must sign in as app_relay/],
    ['JOBS_DATABASE_URL', 'superuser', /passes row-level security by: give it app_jobs/],
    ['JOBS_DATABASE_URL', 'owner', /must sign in as app_jobs/],
    ['JOBS_DATABASE_URL', 'rw', /must sign in as app_jobs/],
  ] as const)('are refused with %s of the role for %s', async (variable, role, sentence) => {
    const refusal = await words({ [variable]: test.urls[role] });
    expect(refusal).toMatch(sentence);
    expect(refusal).toContain(variable);
    expect(refusal).not.toContain('\n');
  });

  it('are refused when a pooler would carry LISTEN and BullMQ', async () => {
    expect(await words({ JOBS_DATABASE_URL: pooler.through(test.urls.jobs) })).toMatch(
      /JOBS_DATABASE_URL must lead straight to PostgreSQL/,
    );
  });

  it('are refused when one leads to another database, or to none', async () => {
    expect(await words({ JOBS_DATABASE_URL: other.urls.jobs })).toMatch(/JOBS_DATABASE_URL must lead to one/);
    const nowhere = test.urls.rw.replace(/:\d+\//, ':1/');
    expect(await words({ DATABASE_URL: nowhere })).toMatch(/DATABASE_URL does not open a database \(ECONNREFUSED\)/);
    const wrong = new URL(test.urls.relay);
    wrong.password = 'wrong';
    expect(await words({ DATABASE_RELAY_URL: wrong.href })).toMatch(/DATABASE_RELAY_URL does not open .*28P01/);
  });

  it('are refused when the database was migrated for another NODE_ENV', async () => {
    expect(await words({ NODE_ENV: 'production' })).toMatch(/NODE_ENV is production, but .* for test/);
    expect(await words({ NODE_ENV: 'development' })).toMatch(/NODE_ENV is development/);
  });

  it('are refused while there is no schema', async () => {
    await asSuperuser('alter schema app rename to gone');
    expect(await words({})).toMatch(/npm run migrate/);
    await asSuperuser('alter schema gone rename to app');
  });

  it('are refused when a role has lost its limits', async () => {
    const { rw } = test.urls;
    // Settings of the role in this one database, so that tests beside this one keep theirs.
    await asSuperuser(`alter role app_rw in database ${test.name} set statement_timeout = 0`);
    expect(await words({ DATABASE_URL: rw })).toMatch(/DATABASE_URL: app_rw has no limits of time/);
  });
});
