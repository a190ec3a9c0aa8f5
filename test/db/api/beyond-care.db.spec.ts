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
    await host.database.write(organization.system, async (tx) => {
      await tx.query(`update patients set primary_substances = '{opioids}' where id = $1`, [patient.id]);
      await tx.query(
        `insert into tasks (organization_id, patient_id, kind, priority, status, outcome, completed_at)
         values ($1, $2, 'high_craving', 'safety', 'open', null, null),
                ($1, $2, 'call_request', 'high', 'done', 'Talked about last night', app.now())`,
        [organization.id, patient.id],
      );
      await tx.query(
        `insert into recovery_paths (organization_id, patient_id, paths, meetings_per_week, effective_from, chosen_by_id, version)
         values ($1, $2, '{NA}', 3, '2026-01-05', $3, 1)`,
        [organization.id, patient.id, clinician.actorId],
      );
    });
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

  it.each(['front_desk', 'intake_coordinator'] as const)('shows %s no meetings that somebody went to', async (role) => {
    const fields = 'meetingProgress { streak } selfHelp { isDischarged } recoveryPathHistory { id }';
    expect(await seenBy(role, fields)).toEqual({
      ...{ id: patient.id, meetingProgress: null, selfHelp: null, recoveryPathHistory: [] },
    });
  });

  it('shows the path to who works with it', async () => {
    expect(await seenBy('clinical_supervisor', 'recoveryPath { paths }')).toMatchObject({
      recoveryPath: { paths: ['NA'] },
    });
  });

  it.each(['plans { id }', 'checkIns { id }', 'enrollments { id }'])('refuses the front desk %s', async (field) => {
    expect(await seenBy('front_desk', field)).toBe('FORBIDDEN');
  });

  it('keeps from the front desk what somebody is treated for', async () => {
    expect(await seenBy('front_desk', 'primarySubstances')).toMatchObject({ primarySubstances: [] });
    expect(await seenBy('clinical_supervisor', 'primarySubstances')).toMatchObject({ primarySubstances: ['OPIOIDS'] });
  });

  it('lets the front desk call back without reading a craving or what was said', async () => {
    const calls = [{ kind: 'CALL_REQUEST', outcome: null }];
    expect(await seenBy('front_desk', 'tasks { kind outcome }')).toMatchObject({ tasks: calls });
    expect(await seenBy('clinical_supervisor', 'tasks { kind outcome }')).toMatchObject({
      tasks: [
        { kind: 'HIGH_CRAVING', outcome: null },
        { kind: 'CALL_REQUEST', outcome: 'Talked about last night' },
      ],
    });
    const desk = await api.cookieFor(await buildStaff(host, organization.id, ['front_desk']));
    const list = await api.graphql('{ tasks { totalCount edges { node { id kind outcome } } } }', {}, desk);
    expect(list.body.data).toMatchObject({ tasks: { totalCount: 1, edges: [{ node: calls[0] }] } });
  });

  it('answers the front desk that completes a task about a craving as if there were none', async () => {
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    const [task] = await host.database.read(organization.system, (tx) =>
      tx.query<{ id: string }>(`select id from tasks where kind = 'high_craving'`),
    );
    const document = 'mutation($input: CompleteTaskInput!) { completeTask(input: $input) { id } }';
    const answer = await api.graphql(document, { input: { id: task!.id, outcome: 'Done' } }, await api.cookieFor(desk));
    expect(answer.body.errors![0]!.extensions['code']).toBe('NOT_FOUND');
  });
});
