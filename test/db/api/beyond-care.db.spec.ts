import type { Role } from '@stepwell/kernel/permissions';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

describe('a patient’s page for those who only receive them', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let patient: BuiltPatient;

  beforeAll(async () => {
    host = await openTestHost();
    organization = await buildOrganization(host);
    const clinician = await buildStaff(host, organization.id, ['clinician']);
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into recovery_paths (organization_id, patient_id, paths, meetings_per_week, effective_from, chosen_by_id, version)
         values ($1, $2, '{NA}', 3, '2026-01-05', $3, 1)`,
        [organization.id, patient.id, clinician.actorId],
      ),
    );
    api = await startStaffApi(host);
  });

  afterAll(async () => {
    await api.close();
    await host.close();
  });

  const seenBy = async (role: Role, field: string) => {
    const cookie = await api.cookieFor(await buildStaff(host, organization.id, [role]));
    const { body } = await api.graphql(`{ patient(id: "${patient.id}") { id ${field} } }`, {}, cookie);
    return body.errors?.[0]?.extensions['code'] ?? body.data!['patient'];
  };

  it.each(['front_desk', 'intake_coordinator'] as const)('shows %s no path', async (role) => {
    expect(await seenBy(role, 'recoveryPath { paths }')).toEqual({ id: patient.id, recoveryPath: null });
  });

  it('shows the path to who works with it', async () => {
    expect(await seenBy('clinical_supervisor', 'recoveryPath { paths }')).toMatchObject({
      recoveryPath: { paths: ['NA'] },
    });
  });

  it.each(['plans { id }', 'checkIns { id }', 'enrollments { id }'])('refuses the front desk %s', async (field) => {
    expect(await seenBy('front_desk', field)).toBe('FORBIDDEN');
  });
});
