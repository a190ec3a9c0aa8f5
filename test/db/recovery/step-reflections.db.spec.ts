import { Client } from 'pg';
import type { StaffContext } from '@stepwell/kernel/context';
import { roles } from '@stepwell/kernel/permissions';
import { signContext } from '@stepwell/platform/database/signed-context';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { StepReflections } from '@stepwell/domain/recovery/step-reflections';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

describe('a reflection', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  const reflections = new StepReflections(new MeetingsService());

  beforeAll(async () => {
    host = await openTestHost();
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    api = await startStaffApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
  });

  const write = (words: string | null, number = 1, ctx = patient.self) =>
    host.database.write(ctx, (tx) => reflections.write(tx, { fellowship: 'AA', step: number, words }));

  it('is kept, replaced and deleted for good by the patient', async () => {
    await write('One');
    await write('Two');
    expect(await host.database.read(patient.self, (tx) => reflections.mine(tx))).toEqual([
      { fellowship: 'AA', step: 1, words: 'Two' },
    ]);
    await write('');
    expect(await host.database.read(patient.self, (tx) => reflections.mine(tx))).toEqual([]);
  });

  it.each([4, 5, 8, 9, 10])('is not written on step %i, through the product or by SQL', async (number) => {
    await expect(write('Words', number)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.step' });
    await expect(
      host.database.write(patient.self, (tx) =>
        tx.query(
          `insert into step_reflections (organization_id, patient_id, fellowship, step, words)
           values ($1, $2, 'AA', $3, 'Words')`,
          [organization.id, patient.id, number],
        ),
      ),
    ).rejects.toThrow('check constraint');
  });

  it('is read by no member of staff of any role, no other patient and no work of the product, by SQL as any role', async () => {
    await write('For me alone');
    const neighbour = await buildPatient(host, organization);
    const staff = await Promise.all(roles.map((role) => buildStaff(host, organization.id, [role])));
    const everybody = [...staff, clinician, organization.system, neighbour.self];
    const statements = [
      `select words from step_reflections`,
      `update step_reflections set words = words returning words`,
      `delete from step_reflections returning words`,
      `insert into step_reflections (organization_id, patient_id, fellowship, step, words)
       values ('${organization.id}', '${patient.id}', 'AA', 2, 'Planted') returning words`,
    ];
    const urls = host.test.urls;
    for (const url of [urls.rw, urls.readonly, urls.relay, urls.jobs, urls.owner]) {
      const client = new Client({ connectionString: url });
      await client.connect();
      for (const ctx of everybody) {
        for (const statement of statements) {
          await client.query('begin');
          await client.query(`select set_config('app.ctx', $1, true)`, [signContext(ctx, host.test.contextSecret)]);
          const found = await client.query(statement).then(
            ({ rowCount }) => rowCount,
            () => 0,
          );
          await client.query('rollback');
          expect([ctx.kind, statement, found]).toEqual([ctx.kind, statement, 0]);
        }
      }
      await client.end();
    }
    expect(await host.database.read(patient.self, (tx) => reflections.mine(tx))).toMatchObject([
      { words: 'For me alone' },
    ]);
  });

  it('has no name in the staff schema', async () => {
    const cookie = await api.cookieFor(clinician);
    const answer = await api.graphql(`{ patient(id: "${patient.id}") { reflections } }`, {}, cookie);
    expect(answer.body.errors).toBeDefined();
    const { body } = await api.graphql(
      `{ patient(id: "${patient.id}") { stepVisits { step } recoveryTasks { title } sponsors { name } } }`,
      {},
      cookie,
    );
    expect(body.errors).toBeUndefined();
  });
});
