import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { KeepIncidents } from '@stepwell/domain/incidents/keep-incidents';
import { PrivacyIncident } from '@stepwell/domain/incidents/privacy-incident.entity';
import { privacyIncident, privacyIncidents } from '@stepwell/domain/incidents/view-incidents';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';

describe('the register of privacy incidents', () => {
  let host: TestHost;
  let owner: StaffContext;
  let auditor: StaffContext;
  let clinician: StaffContext;
  const keeping = new KeepIncidents();
  beforeAll(async () => {
    host = await openTestHost([PrivacyIncident]);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    const { id } = await buildOrganization(host);
    owner = await buildStaff(host, id, ['owner']);
    auditor = await buildStaff(host, id, ['auditor']);
    clinician = await buildStaff(host, id, ['clinician']);
  });

  const as = <T>(who: StaffContext, verb: (tx: Transaction) => Promise<T>): Promise<T> =>
    host.database.write(who, verb);
  const report = (discoveredOn = '2026-01-05', submitId = randomUUID(), who = owner): Promise<Id> =>
    as(who, (tx) =>
      keeping.report(tx, { submitId, whatHappened: 'A letter lay in the hall', discoveredOn, peopleAffected: 2 }),
    );
  const decide = (id: Id, decision: 'breach' | 'low_probability', version = 1): Promise<Id> =>
    as(owner, (tx) => keeping.decide(tx, { id, version, decision, note: 'Read by a neighbour', peopleAffected: 1 }));

  it('counts sixty days from discovery, and shows what ends first on top', async () => {
    await report('2026-01-20');
    await report('2026-01-05');
    const rows = await host.database.read(auditor, privacyIncidents);
    expect(rows.map(({ discoveredOn, notifyBy }) => [discoveredOn, notifyBy])).toEqual([
      ['2026-01-05', '2026-03-06'],
      ['2026-01-20', '2026-03-21'],
    ]);
  });

  it('keeps one of a form that was sent twice', async () => {
    const submitId = randomUUID();
    expect(await report('2026-01-05', submitId)).toBe(await report('2026-01-05', submitId));
    expect(await host.database.read(owner, privacyIncidents)).toHaveLength(1);
  });

  it('closes only what was decided, and a breach only with the day of telling', async () => {
    const id = await report();
    const close = (version: number, notifiedOn?: string) =>
      as(owner, (tx) => keeping.close(tx, { id, version, ...(notifiedOn && { notifiedOn }) }));
    await expect(close(1)).rejects.toMatchObject({ field: 'input.id' });
    await decide(id, 'breach');
    await expect(close(2)).rejects.toMatchObject({ field: 'input.notifiedOn' });
    await expect(close(2, '2026-01-04')).rejects.toMatchObject({ field: 'input.notifiedOn' });
    await close(2, '2026-01-09');
    expect(await host.database.read(auditor, (tx) => privacyIncident(tx, id))).toMatchObject({
      ...{
        decision: 'breach',
        peopleAffected: 1,
        notifiedOn: '2026-01-09',
        closedByName: expect.any(String) as string,
      },
    });
    await expect(decide(id, 'low_probability', 3)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('takes one decision of two that were made on the same page', async () => {
    const id = await report();
    await decide(id, 'breach');
    await expect(decide(id, 'low_probability')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is kept by who runs the organization; others at most read it', async () => {
    await expect(report('2026-01-05', randomUUID(), auditor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(report('2026-01-05', randomUUID(), clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(report('2999-01-05')).rejects.toMatchObject({ field: 'input.discoveredOn' });
  });
});
