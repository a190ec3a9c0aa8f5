import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { FindInEmergency } from '@stepwell/domain/emergencies/find-in-emergency';
import { EmergencyAccess } from '@stepwell/domain/emergencies/emergency-access.entity';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { careEntities, careServices } from '@stepwell/test/support/care-services';

describe('somebody who is found in an emergency', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let nurse: StaffContext;
  let patient: BuiltPatient;
  let finding: FindInEmergency;
  const person = { firstName: 'Louisa', lastName: 'Vance', birthDate: '1979-05-04' };
  const written = {
    ...{ recipientName: 'Dr. Okoro', recipientAffiliation: 'County Hospital', discloserName: 'Nell', nature: 'A fall' },
  };

  beforeAll(async () => {
    host = await openTestHost([...careEntities, EmergencyAccess, StaffMember]);
    const digests = new IdentityDigest({ IDENTITY_SECRET: randomUUID() });
    finding = new FindInEmergency(host.database, new AuthConnection(host.dataSource), digests, new StaffService());
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    nurse = await buildStaff(host, organization.id, ['nurse']);
    patient = await buildPatient(host, organization, person);
  });

  const find = (change: Partial<typeof person & typeof written> = {}, who = nurse) =>
    finding.run(who, { ...person, ...written, ...change });
  const chart = (who = nurse) => careServices(host.database).patientsResolver.patient(who, patient.id);
  const register = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ nature: string; by: string }>(
        'select nature, staff_member_id as by from emergency_accesses where organization_id = $1',
        [organization.id],
      ),
    );
  const mails = () =>
    host.database.read(organization.system, (tx) =>
      tx.query('select 1 from outbox where organization_id = $1 and name = $2', [
        organization.id,
        'review-notice.send',
      ]),
    );

  it('is found by exact name and birth date, and the chart opens with the reason in the register', async () => {
    await buildStaff(host, organization.id, ['clinical_supervisor']);
    await expect(chart()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await find({ firstName: 'LOUISA ', lastName: ' vance' })).toBe(patient.id);
    await expect(chart()).resolves.toMatchObject({ id: patient.id });
    expect(await register()).toEqual([{ nature: 'A fall', by: nurse.actorId }]);
    expect(await mails()).toHaveLength(1);
    // Found again, it is the same access.
    expect(await find()).toBe(patient.id);
    expect([(await register()).length, (await mails()).length]).toEqual([1, 1]);
  });

  it.each([
    ['another birth date', { birthDate: '1979-05-05' }],
    ['a part of the name', { lastName: 'Van' }],
    ['a wildcard', { firstName: '%', lastName: '%' }],
  ])('is not found by %s, and nothing is written', async (_name, change) => {
    await expect(find(change)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await register()).toEqual([]);
    await expect(chart()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says the same of nobody, of two of one name, and of another organization', async () => {
    const sentence = (change = {}, who = nurse) =>
      find(change, who).then(
        () => 'found',
        ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
      );
    const nobody = await sentence({ lastName: 'Nobody' });
    expect(nobody).toMatch(/^NOT_FOUND No single chart/);
    const there = await buildStaff(host, (await buildOrganization(host)).id, ['nurse']);
    expect(await sentence({}, there)).toBe(nobody);
    await buildPatient(host, organization, person);
    expect(await sentence()).toBe(nobody);
    expect(await register()).toEqual([]);
  });

  it('is no way to ask who is a patient: few tries are free, also for who knows them', async () => {
    const tries: string[] = [];
    for (let at = 0; at < 12; at += 1)
      tries.push(
        await find({ lastName: `Guess ${at}` }).then(
          () => 'found',
          ({ code }: { code: string }) => code,
        ),
      );
    expect(tries[0]).toBe('NOT_FOUND');
    expect(tries.at(-1)).toBe('TOO_MANY_TRIES');
    await expect(find()).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await register()).toEqual([]);
    // Others are not kept from helping.
    const colleague = await buildStaff(host, organization.id, ['nurse']);
    expect(await find({}, colleague)).toBe(patient.id);
  });

  it('writes nothing into the register for a chart that is open anyway, and is for who treats patients', async () => {
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    expect(await find({}, supervisor)).toBe(patient.id);
    expect(await register()).toEqual([]);
    for (const role of ['technician', 'front_desk', 'admin'] as const)
      await expect(find({}, await buildStaff(host, organization.id, [role]))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    for (const name of Object.keys(written))
      await expect(find({ [name]: ' ' })).rejects.toMatchObject({ field: `input.${name}` });
  });
});
