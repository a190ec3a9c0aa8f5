import { CheckInPatterns } from '@stepwell/domain/checkins/check-in-patterns';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';

describe('patterns of check-ins', () => {
  let host: TestHost;
  const patterns = new CheckInPatterns(new PatientsService());
  beforeAll(async () => {
    host = await openTestHost([Patient]);
  });
  afterAll(() => host.close());

  it('tell weekday and hour by the patient’s clock, situations, and the days of lapses', async () => {
    const organization = await buildOrganization(host, { timeZone: 'America/Chicago' });
    const clinician = await buildStaff(host, organization.id, ['clinician']);
    const patient = await buildPatient(host, organization, { careTeam: [clinician] });
    await host.database.write(organization.system, async (tx) => {
      // Saturday 01:30 and 02:00 in UTC is Friday evening in Chicago.
      for (const [at, craving, used, lines, halt] of [
        ['2026-03-07T01:30:00Z', 8, true, ['Friday after work'], ['lonely']],
        ['2026-03-14T01:00:00Z', 7, false, ['Friday after work'], []],
        ['2026-03-10T14:00:00Z', 1, false, [], []],
        ['2026-05-10T14:00:00Z', 9, false, ['Out of the range'], []],
      ] as const)
        await tx.query(
          `insert into check_ins (organization_id, patient_id, answer_id, mood, craving, wants_call, has_used, situations, halt, answered_at)
           values ($1, $2, gen_random_uuid(), 3, $3, false, $4, $5, $6, $7)`,
          [organization.id, patient.id, craving, used, lines, halt, at],
        );
      for (const takenBack of [false, true])
        await tx.query(
          `insert into lapses (organization_id, patient_id, submit_id, happened_on, taken_back_at)
           values ($1, $2, gen_random_uuid(), '2026-03-06', case when $3 then app.now() end)`,
          [organization.id, patient.id, takenBack],
        );
    });
    const read = (from: string, until: string) =>
      host.database.read(clinician, (tx) => patterns.between(tx, patient.id, from, until));
    expect(await read('2026-03-01', '2026-03-31')).toEqual({
      timeZone: 'America/Chicago',
      hours: [
        { weekday: 2, hour: 9, count: 1, craving: 1 },
        { weekday: 5, hour: 18, count: 2, craving: 7.5 },
      ],
      situations: [{ words: 'Friday after work', count: 2, craving: 7.5, usedCount: 1 }],
      halt: [{ state: 'lonely', count: 1, craving: 8 }],
      lapses: [{ weekday: 5, count: 1 }],
    });
    await expect(read('2026-03-31', '2026-03-01')).rejects.toMatchObject({ field: 'until' });
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(
      host.database.read(stranger, (tx) => patterns.between(tx, patient.id, '2026-03-01', '2026-03-31')),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
