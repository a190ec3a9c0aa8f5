import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';

describe('the builders of tests', () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await openTestHost();
  });
  afterAll(() => host.close());

  it('make tenants that see only their own rows', async () => {
    const [mine, other] = [await buildOrganization(host), await buildOrganization(host)];
    const clinician = await buildStaff(host, mine.id, ['clinician']);
    await buildStaff(host, other.id, ['owner']);
    const seen = await host.database.read(clinician, (tx) =>
      tx.query<{ organization_id: string }>(
        'select organization_id from staff_members union all select organization_id from facilities',
      ),
    );
    expect(seen.map((row) => row.organization_id)).toEqual([mine.id, mine.id]);
  });

  it('make staff who can join a second organization', async () => {
    const [first, second] = [await buildOrganization(host), await buildOrganization(host)];
    const here = await buildStaff(host, first.id, ['nurse']);
    const there = await buildStaff(host, second.id, ['admin'], { accountId: here.accountId });
    expect(there.accountId).toBe(here.accountId);
    await expect(host.database.read({ ...here, organizationId: second.id }, async () => null)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
