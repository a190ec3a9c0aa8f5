import type { StaffContext } from '@stepwell/kernel/context';
import { ChangeLevelOfCare } from '@stepwell/domain/patients/change-level-of-care';
import { DischargePatient } from '@stepwell/domain/patients/discharge-patient';
import { EpisodeOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { LevelChange } from '@stepwell/domain/patients/level-change.entity';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { UndoDischarge } from '@stepwell/domain/patients/undo-discharge';
import { UndoneDischarge } from '@stepwell/domain/patients/undone-discharge.entity';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';

describe('an episode of care', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  const levels = new ChangeLevelOfCare();
  const discharge = new DischargePatient();
  const undoing = new UndoDischarge();

  beforeAll(async () => {
    host = await openTestHost([Patient, EpisodeOfCare, LevelChange, UndoneDischarge]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician], admittedOn: '2026-01-05' });
  });

  const change = (over: object = {}, ctx = clinician) =>
    host.database.write(ctx, (tx) =>
      levels.run(tx, {
        ...{ episodeId: patient.episodeId, from: 'intensive_outpatient', to: 'outpatient', effectiveOn: '2026-02-01' },
        ...over,
      }),
    );
  const end = (over: object = {}, ctx = clinician) =>
    host.database.write(ctx, (tx) =>
      discharge.run(tx, {
        ...{ episodeId: patient.episodeId, reason: 'completed', dischargedOn: '2026-03-01' },
        ...over,
      }),
    );
  const undo = (over: object = {}, ctx = clinician) =>
    host.database.write(ctx, (tx) =>
      undoing.run(tx, { episodeId: patient.episodeId, reason: 'Wrong patient on the screen', ...over }),
    );
  const episode = () => host.database.read(clinician, (tx) => tx.repo(EpisodeOfCare).get(patient.episodeId));
  const events = async () =>
    (
      await host.database.read(organization.system, (tx) =>
        tx.query<{ name: string }>(`select name from outbox where payload->>'patientId' = $1 order by name`, [
          patient.id,
        ]),
      )
    ).map(({ name }) => name);

  it('moves to another level from a day on, keeps the one before, and says so once', async () => {
    const answers = await Promise.allSettled([change(), change()]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(change()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await episode()).toMatchObject({ levelOfCare: 'outpatient', dischargedOn: null });
    const changes = await host.database.read(clinician, (tx) =>
      tx.repo(LevelChange).find({ where: { patientId: patient.id } }),
    );
    expect(changes).toMatchObject([
      { fromLevel: 'intensive_outpatient', toLevel: 'outpatient', effectiveOn: '2026-02-01' },
    ]);
    expect(await events()).toEqual(['episode.level-changed']);
  });

  it('ends once, with a reason, and moves no more', async () => {
    const answers = await Promise.allSettled([end(), end({ reason: 'transferred' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await episode()).toMatchObject({ dischargedOn: '2026-03-01', dischargedById: clinician.actorId });
    for (const again of [change, end]) await expect(again()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await events()).toEqual(['episode.discharged']);
  });

  it('is open again after a slip, once, and keeps what the discharge had said', async () => {
    await end({ reason: 'left_early' });
    const answers = await Promise.allSettled([undo(), undo()]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await episode()).toMatchObject({ dischargedOn: null, dischargeReason: null, dischargeNotedAt: null });
    const undone = await host.database.read(clinician, (tx) =>
      tx.repo(UndoneDischarge).find({ where: { patientId: patient.id } }),
    );
    expect(undone).toMatchObject([
      {
        ...{ dischargedOn: '2026-03-01', dischargeReason: 'left_early', dischargedById: clinician.actorId },
        ...{ undoneById: clinician.actorId, reason: 'Wrong patient on the screen' },
      },
    ]);
    expect(await events()).toEqual(['episode.discharge-undone', 'episode.discharged']);
    await end();
    await undo();
    expect(await events()).toHaveLength(4);
  });

  it('stays ended after three days, where somebody was admitted again, and where it never ended', async () => {
    await expect(undo()).rejects.toMatchObject({ code: 'CONFLICT' });
    await end();
    const system = (sql: string) =>
      host.database.write(organization.system, (tx) => tx.query(sql, [organization.id, patient.id]));
    await system(
      `insert into episodes_of_care (organization_id, patient_id, facility_id, level_of_care, admitted_on)
       select organization_id, id, facility_id, 'outpatient', '2026-03-02' from patients where organization_id = $1 and id = $2`,
    );
    await expect(undo()).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('again') as string,
    });
    await system(`update episodes_of_care set discharged_on = '2026-03-03'
      where organization_id = $1 and patient_id = $2 and discharged_on is null`);
    await system(`update episodes_of_care set discharge_noted_at = app.now() - interval '73 hours'
      where organization_id = $1 and patient_id = $2`);
    await expect(undo()).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(undo({ reason: ' ' })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.reason' });
  });

  it.each([
    ['effectiveOn', () => change({ effectiveOn: '2026-01-04' })],
    ['effectiveOn', () => change({ effectiveOn: '2199-01-01' })],
    ['to', () => change({ to: 'intensive_outpatient' })],
    ['dischargedOn', () => end({ dischargedOn: '2026-01-04' })],
    ['dischargedOn', () => end({ dischargedOn: '2199-01-01' })],
  ])('refuses a day outside of it and a level it has, naming %s', async (field, act) => {
    await expect(act()).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
    expect(await events()).toEqual([]);
  });

  it('takes changes in the order of their days', async () => {
    await change({ effectiveOn: '2026-02-10' });
    await expect(
      change({ from: 'outpatient', to: 'recovery_support', effectiveOn: '2026-02-09' }),
    ).rejects.toMatchObject({ field: 'input.effectiveOn' });
  });

  it('is unknown outside the care team and closed to roles without it', async () => {
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    for (const [ctx, code] of [
      [stranger, 'NOT_FOUND'],
      [desk, 'FORBIDDEN'],
    ] as const) {
      await expect(change({}, ctx)).rejects.toMatchObject({ code });
      await expect(end({}, ctx)).rejects.toMatchObject({ code });
      await expect(undo({}, ctx)).rejects.toMatchObject({ code });
    }
  });
});
