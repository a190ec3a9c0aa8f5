import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { EpisodeOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { EpisodesService } from '@stepwell/domain/patients/episodes.service';
import { PlansProcessor } from '@stepwell/domain/plans/plans.processor';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, buildWaitingPlan } from '@stepwell/test/support/build-plan';
import { buildSigner } from '@stepwell/test/support/build-signer';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('a look at a plan', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  const verbs = planServices();
  const processor = new PlansProcessor(verbs.reviews, new EpisodesService());

  beforeAll(async () => {
    host = await openTestHost([...planEntities, EpisodeOfCare]);
    organization = await buildOrganization(host);
    clinician = await buildSigner(host, organization.id, ['clinician']);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician], timeZone: 'Pacific/Honolulu' });
  });

  const asProduct = <T>(work: (tx: Transaction) => Promise<T>) => host.database.write(organization.system, work);
  const tasks = async (status = 'open') =>
    (
      await asProduct((tx) =>
        tx.query<{ kind: string }>('select kind from tasks where patient_id = $1 and status = $2 order by kind', [
          patient.id,
          status,
        ]),
      )
    ).map(({ kind }) => kind);
  const discharge = (reason: string | null) =>
    asProduct((tx) =>
      tx.query(
        `update episodes_of_care set discharge_reason = $2, discharged_on = case when $2::text is null then null else date '2026-02-01' end,
           discharge_noted_at = case when $2::text is null then null else clock_timestamp() end where id = $1`,
        [patient.episodeId, reason],
      ),
    );
  const today = () => asProduct(async (tx) => localDateOf(await tx.now(), 'Pacific/Honolulu'));

  it('is asked for once per lapse, missed week, change of level, discharge and missed dose, each with its reason', async () => {
    await buildPlan(host, patient, clinician);
    const ids = Array.from({ length: 4 }, () => randomUUID());
    await discharge('completed');
    const tell = () =>
      asProduct(async (tx) => {
        const { id: patientId } = patient;
        await processor.afterLapse(tx, { patientId, lapseId: ids[0]! });
        await processor.afterMissedGoal(tx, { patientId, missedWeekId: ids[1]! });
        await processor.afterLevelChange(tx, { patientId, changeId: ids[2]! });
        await processor.afterDischarge(tx, { patientId, episodeId: patient.episodeId });
        await verbs.reviews.raise(tx, { patientId, reason: 'medication', causeId: ids[3]! });
      });
    const kinds = ['discharge', 'lapse', 'level', 'medication', 'meetings'].map((reason) => `plan_review_${reason}`);
    await tell();
    await tell();
    expect(await tasks()).toEqual(kinds);
    await asProduct((tx) => tx.query(`update tasks set status = 'done' where patient_id = $1`, [patient.id]));
    await tell();
    expect(await tasks()).toEqual([]);
  });

  it('is asked for once while it waits, however many doses were missed, and by none after a death', async () => {
    await buildPlan(host, patient, clinician);
    const { id: patientId, episodeId } = patient;
    for (const causeId of [randomUUID(), randomUUID()])
      await asProduct((tx) => verbs.reviews.raise(tx, { patientId, reason: 'medication', causeId }));
    expect(await tasks()).toEqual(['plan_review_medication']);
    await discharge('died');
    await asProduct((tx) => processor.afterDischarge(tx, { patientId, episodeId }));
    expect(await tasks()).toEqual(['plan_review_medication']);
  });

  it('is off where the discharge was taken back, and is asked for again by the next one', async () => {
    await buildPlan(host, patient, clinician);
    const { id: patientId, episodeId } = patient;
    const discharged = () => asProduct((tx) => processor.afterDischarge(tx, { patientId, episodeId }));
    const undone = (reason: string) =>
      asProduct(async (tx) => {
        const [row] = await tx.query<{ id: string }>(
          `insert into undone_discharges (organization_id, patient_id, episode_id, discharged_on, discharge_reason,
             discharged_by_id, undone_by_id, reason) values ($1, $2, $3, '2026-02-01', $4, $5, $5, 'Wrong person') returning id`,
          [organization.id, patientId, episodeId, reason, clinician.actorId],
        );
        await processor.afterUndoneDischarge(tx, { patientId, undoneId: row!.id });
      });
    await discharge('completed');
    await discharged();
    expect(await tasks()).toEqual(['plan_review_discharge']);
    await discharge(null);
    await undone('completed');
    expect(await tasks()).toEqual([]);
    // Told late, after it was taken back.
    await discharged();
    expect(await tasks()).toEqual([]);
    await discharge('left_early');
    await discharged();
    expect(await tasks()).toEqual(['plan_review_discharge']);
    await asProduct((tx) => tx.query(`update tasks set status = 'done' where patient_id = $1`, [patientId]));
    // A death that was none stopped every message: somebody looks at what is to go on.
    await undone('died');
    expect(await tasks()).toEqual(['plan_review_discharge']);
  });

  it('is asked for no more once the plan is closed', async () => {
    const plan = await buildPlan(host, patient, clinician, { reviewDue: addDays(await today(), 3) });
    await asProduct((tx) => processor.due(tx, { ids: [plan.id] }));
    await asProduct((tx) => processor.afterLapse(tx, { patientId: patient.id, lapseId: randomUUID() }));
    await host.database.write(clinician, (tx) =>
      verbs.close.close(tx, { id: plan.id, version: 1, reason: 'Moved to another clinic' }),
    );
    expect(await tasks()).toEqual([]);
    expect(await asProduct((tx) => tx.query('select from due_work where subject_id = $1', [plan.id]))).toEqual([]);
  });

  it('is asked for only where there is an active plan', async () => {
    await asProduct((tx) => processor.afterLapse(tx, { patientId: patient.id, lapseId: randomUUID() }));
    expect(await tasks()).toEqual([]);
  });

  it('falls due on the patient’s day, in the morning, and once', async () => {
    const due = await buildPlan(host, patient, clinician, { reviewDue: await today() });
    await asProduct((tx) => processor.due(tx, { ids: [due.id] }));
    await asProduct((tx) => processor.due(tx, { ids: [due.id] }));
    expect(await tasks()).toEqual(['plan_review_due']);
    const later = await buildPatient(host, organization, { careTeam: [clinician], timeZone: 'Pacific/Honolulu' });
    const ahead = addDays(await today(), 3);
    const plan = await buildPlan(host, later, clinician, { reviewDue: ahead });
    await asProduct((tx) => processor.due(tx, { ids: [plan.id] }));
    const [work] = await asProduct((tx) =>
      tx.query<{ at: string }>(
        `select to_char(due_at at time zone 'Pacific/Honolulu', 'YYYY-MM-DD HH24:MI') as at from due_work where subject_id = $1`,
        [plan.id],
      ),
    );
    expect(work).toEqual({ at: `${ahead} 09:00` });
  });

  it('settles what waited, by a look that changes nothing or by a new version', async () => {
    const active = await buildPlan(host, patient, clinician, { reviewDue: await today() });
    const lapse = () => asProduct((tx) => processor.afterLapse(tx, { patientId: patient.id, lapseId: randomUUID() }));
    await lapse();
    await asProduct((tx) => processor.due(tx, { ids: [active.id] }));
    await host.database.write(clinician, (tx) =>
      verbs.review.run(tx, { id: active.id, version: 1, reason: 'Still fits' }),
    );
    expect(await tasks()).toEqual([]);
    const kept = await host.database.read(clinician, (tx) => verbs.plans.view(tx, active.id));
    expect(kept).toMatchObject({ status: 'active', reviewDue: addDays(await today(), 30) });
    await lapse();
    const waiting = await buildWaitingPlan(host, patient, clinician);
    await host.database.write(patient.self, (tx) =>
      verbs.sign.run(tx, {
        ...waiting,
        ...{ submitId: randomUUID(), method: 'own_phone', name: 'Ana', staffMemberId: null, paperId: null },
      }),
    );
    expect(await tasks()).toEqual([]);
    expect(await tasks('done')).toHaveLength(3);
  });

  it('keeps the words of a look that nothing had asked for, and is asked for again on its day', async () => {
    const active = await buildPlan(host, patient, clinician, { reviewDue: addDays(await today(), 9) });
    await host.database.write(clinician, (tx) =>
      verbs.review.run(tx, { id: active.id, version: 1, reason: 'Went through it at the kitchen table' }),
    );
    const words = await asProduct((tx) =>
      tx.query('select outcome from tasks where organization_id = $1 and subject_id = $2', [
        tx.ctx.organizationId,
        active.id,
      ]),
    );
    expect(words).toEqual([{ outcome: 'Went through it at the kitchen table' }]);
    const day = await today();
    await asProduct(async (tx) => {
      await tx.query('update relapse_prevention_plans set review_due = $1 where id = $2', [day, active.id]);
      await processor.due(tx, { ids: [active.id] });
    });
    expect(await tasks()).toHaveLength(1);
  });
});
