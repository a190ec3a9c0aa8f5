import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { untilWaiting } from '@stepwell/test/support/until-waiting';
import { careEntities, careServices } from '@stepwell/test/support/care-services';

describe('suppressed addresses', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let suppressions: ReturnType<typeof careServices>['suppressions'];
  beforeAll(async () => {
    host = await openTestHost(careEntities);
    ({ suppressions } = careServices(host.database));
    organization = await buildOrganization(host);
  });
  afterAll(() => host.close());

  const suppress = (address: string, reason: 'opted_out' | 'bounced' = 'opted_out') =>
    host.database.write(organization.system, (tx) => suppressions.suppress(tx, 'email', address, reason));
  const reasonFor = (address: string, where = organization) =>
    host.database.read(where.system, (tx) => suppressions.reasonFor(tx, 'email', address));

  it('are found however they are written, and keep their first reason', async () => {
    await suppress('Dana@Example.org');
    await suppress('dana@example.org', 'bounced');
    expect(await reasonFor(' dana@EXAMPLE.org ')).toBe('opted_out');
    expect(await reasonFor('dan@example.org')).toBeNull();
  });

  it('belong to one organization, and their digests tell nothing across two', async () => {
    const other = await buildOrganization(host);
    await suppress('shared@example.org');
    expect(await reasonFor('shared@example.org', other)).toBeNull();
    await host.database.write(other.system, (tx) =>
      suppressions.suppress(tx, 'email', 'shared@example.org', 'bounced'),
    );
    const digests = await Promise.all(
      [organization, other].map((one) =>
        host.database.read(one.system, (tx) =>
          tx.query<{ digest: string }>(
            `select encode(address_digest, 'hex') as digest from suppressions where organization_id = $1`,
            [one.id],
          ),
        ),
      ),
    );
    const [here, there] = digests.map((rows) => rows.map((row) => row.digest));
    expect(here!.filter((digest) => there!.includes(digest))).toEqual([]);
  });

  it('can be allowed again', async () => {
    await suppress('back@example.org');
    await host.database.write(organization.system, (tx) => suppressions.lift(tx, 'email', 'back@example.org'));
    expect(await reasonFor('back@example.org')).toBeNull();
  });

  it('stay what a sender saw until it has decided: a suppression waits for it, and counts right after', async () => {
    let suppression: Promise<unknown> | undefined;
    await host.database.write(organization.system, async (tx) => {
      expect(await suppressions.reasonFor(tx, 'email', 'race@example.org')).toBeNull();
      suppression = suppress('race@example.org');
      await untilWaiting(tx, 1);
    });
    await suppression;
    expect(await reasonFor('race@example.org')).toBe('opted_out');
  });
});
