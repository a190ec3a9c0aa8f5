import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { schedule } from '../../../apps/worker/src/schedule';

describe('recurring work', () => {
  let database: TestDatabase;
  let relay: Client;
  let superuser: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    relay = new Client({ connectionString: database.urls.relay });
    superuser = new Client({ connectionString: database.urls.superuser });
    await Promise.all([relay.connect(), superuser.connect()]);
    await superuser.query(`insert into organizations (organization_id, name) values (gen_random_uuid(), 'Any')`);
    await superuser.query(`
      insert into outbox (organization_id, queue, name, payload, request_id, handled_at, failed_at)
      select o.organization_id, 'delivery', v.name, '{}', 'test', v.handled_at, v.failed_at from organizations o,
        (values ('old', app.now() - interval '15 days', null::timestamptz), ('fresh', app.now(), null),
                ('dead', null, app.now() - interval '90 days')) v (name, handled_at, failed_at)`);
    await superuser.query(`
      insert into one_time_tokens (digest, purpose, subject_id, expires_at)
      values ('old', 'access_link', gen_random_uuid(), app.now() - interval '31 days'),
             ('new', 'access_link', gen_random_uuid(), app.now())`);
  });

  afterAll(async () => {
    await Promise.all([relay.end(), superuser.end()]);
    await database.drop();
  });

  it('runs as the relay, removes what is long done and keeps dead letters', async () => {
    for (const { statement } of schedule) await relay.query(statement);
    const left = await superuser.query<{ name: string }>('select name from outbox order by name');
    expect(left.rows.map(({ name }) => name)).toEqual(['dead', 'fresh']);
    const tokens = await superuser.query<{ digest: Buffer }>('select digest from one_time_tokens');
    expect(tokens.rows.map(({ digest }) => digest.toString())).toEqual(['new']);
  });
});
