import { randomUUID } from 'node:crypto';
import type { Id } from '@stepwell/kernel/ids';
import { ChangePatientStatus } from '@stepwell/domain/followups/change-patient-status';
import { PatientStatusChange, type PatientStatus } from '@stepwell/domain/followups/patient-status-change.entity';
import type { ChangePatientStatusInput } from '@stepwell/domain/followups/status-changes.graphql';
import { DischargePatient } from '@stepwell/domain/patients/discharge-patient';
import { EpisodeChanges } from '@stepwell/domain/patients/episode-changes.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';

describe('what turns a patient’s life over', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  let changing: ChangePatientStatus;

  beforeAll(async () => {
    host = await openTestHost([...followUpEntities, PatientStatusChange]);
    services = followUpServices(host.database);
    changing = new ChangePatientStatus(
      services.patients,
      new EpisodeChanges(new DischargePatient()),
      services.stopping,
      services.programmes,
    );
  });
  afterAll(() => host.close());

  async function enrolled(): Promise<Reachable & { occurrences: Record<string, Id> }> {
    const one = await buildReachable(host);
    return { ...one, ...(await buildEnrollment(host, one.organization, one.patient, one.clinician)) };
  }
  const change = (one: Reachable, input: Partial<ChangePatientStatusInput> = {}, as = one.clinician) =>
    host.database.write(as, (tx) =>
      changing.run(tx, {
        ...{ submitId: randomUUID(), patientId: one.patient.id, status: 'hospitalized', effectiveOn: '2026-02-01' },
        ...input,
      }),
    );
  const rows = <Row>({ organization }: Reachable, sql: string) =>
    host.database.read(organization.system, (tx) => tx.query<Row>(sql, [organization.id]));
  const stopped = async (one: Reachable) =>
    (
      await rows<{ stopped: object[] }>(one, 'select stopped from patient_status_changes where organization_id = $1')
    ).map((row) => row.stopped);

  it.each<[PatientStatus, string | null]>([
    ['hospitalized', null],
    ['jailed', 'incarcerated'],
    ['transferred', 'transferred'],
    ['deceased', 'died'],
  ])('stops every planned message at once, says which, and keeps the stay as it must: %s', async (status, reason) => {
    const one = await enrolled();
    await change(one, { status });
    expect(await stopped(one)).toEqual([[{ programmeName: 'Check-ins after a plan', messageCount: 3 }]]);
    expect(await rows(one, 'select distinct status from follow_up_occurrences where organization_id = $1')).toEqual([
      { status: 'cancelled' },
    ]);
    expect(await rows(one, 'select from due_work where organization_id = $1')).toEqual([]);
    expect(
      await rows(one, 'select discharge_reason as reason from episodes_of_care where organization_id = $1'),
    ).toEqual([{ reason }]);
  });

  it('wins over a message that was looked at and not handed over', async () => {
    const one = await enrolled();
    const id = one.occurrences['next-day']!;
    await host.database.write(one.organization.system, (tx) =>
      tx.query(
        `update follow_up_occurrences set due_at = app.now(), valid_until = app.now() + interval '1 day' where id = $1`,
        [id],
      ),
    );
    const { candidates } = await services.gate.look(one.organization.system, [id]);
    await change(one, { status: 'jailed' });
    expect(await services.gate.admit(one.organization.system, candidates)).toMatchObject({ admitted: [] });
  });

  it('begins a new stay where the patient is back, and only where none is open', async () => {
    const one = await enrolled();
    await expect(change(one, { status: 'readmitted', levelOfCare: 'residential' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.status',
    });
    await change(one, { status: 'jailed', effectiveOn: '2026-02-01' });
    await expect(change(one, { status: 'readmitted' })).rejects.toMatchObject({ field: 'input.levelOfCare' });
    await expect(
      change(one, { status: 'readmitted', levelOfCare: 'residential', effectiveOn: '2026-01-20' }),
    ).rejects.toMatchObject({ field: 'input.effectiveOn' });
    await change(one, { status: 'readmitted', levelOfCare: 'residential', effectiveOn: '2026-02-10' });
    expect(
      await rows(
        one,
        `select level_of_care as level, discharged_on is null as open from episodes_of_care where organization_id = $1
         order by admitted_on`,
      ),
    ).toEqual([
      { level: 'intensive_outpatient', open: false },
      { level: 'residential', open: true },
    ]);
  });

  it('counts once for a form, says so where nothing was planned, and lies in no future', async () => {
    const one = await buildReachable(host);
    const submitId = randomUUID();
    expect(await change(one, { submitId })).toBe(await change(one, { submitId }));
    expect(await stopped(one)).toEqual([[]]);
    await expect(change(one, { effectiveOn: '2099-01-01' })).rejects.toMatchObject({ field: 'input.effectiveOn' });
    await expect(change(one, { status: 'jailed', effectiveOn: '2020-01-01' })).rejects.toMatchObject({
      field: 'input.effectiveOn',
    });
  });

  it('is noted by who may change the patient, and by nobody beyond the care team', async () => {
    const one = await enrolled();
    const peer = await buildStaff(host, one.organization.id, ['peer_specialist']);
    const stranger = await buildStaff(host, one.organization.id, ['clinician']);
    await expect(change(one, {}, peer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(change(one, {}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
