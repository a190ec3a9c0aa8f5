import { Client, Pool } from 'pg';
import { sendingHalt } from '@stepwell/domain/sending/view-sending';
import { OwnDatabase } from '@stepwell/platform/outbox/own-database';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';

describe('a database that looks like a copy', () => {
  let host: TestHost;
  let relay: Pool;
  beforeAll(async () => {
    host = await openTestHost([]);
    relay = new Pool({ connectionString: host.test.urls.relay, max: 1 });
  });
  afterAll(async () => {
    await relay.end();
    await host.close();
  });

  async function asOwner(sql: string): Promise<void> {
    const owner = new Client({ connectionString: host.ownerUrl });
    await owner.connect();
    await owner.query(sql);
    await owner.end();
  }

  it('tells everybody who works there that nothing leaves, from when a worker found it until somebody confirms', async () => {
    const organization = await buildOrganization(host);
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    const workers = new OwnDatabase(relay);
    const halt = () => host.database.read(desk, sendingHalt);
    expect(await halt()).toBeNull();
    expect(await workers.sendsHere()).toBe(true);
    expect(await halt()).toBeNull();

    // As a dump brings it along from another cluster.
    await asOwner(`update app.instance set sends_as = 'elsewhere'`);
    expect(await halt()).toBeNull();
    expect(await workers.sendsHere()).toBe(false);
    const found = await halt();
    expect(found?.since).toBeInstanceOf(Date);
    await asOwner(`select app.advance_clock('2 hours')`);
    expect(await workers.sendsHere()).toBe(false);
    expect(await halt()).toEqual(found);

    await asOwner(`update app.instance set sends_as = app.database_identity()`);
    expect(await workers.sendsHere()).toBe(true);
    expect(await halt()).toBeNull();
  });
});
