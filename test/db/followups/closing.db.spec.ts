import type { Id } from '@stepwell/kernel/ids';
import { ClosePlan } from '@stepwell/domain/followups/close-plan';
import { EpisodeOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
} from '@stepwell/test/support/build-followup';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('what hangs on a plan', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  let closing: ClosePlan;
  beforeAll(async () => {
    host = await openTestHost([...new Set([...followUpEntities, ...planEntities, EpisodeOfCare])]);
    services = followUpServices(host.database);
    const verbs = planServices();
    closing = new ClosePlan(verbs.plans, verbs.close, services.stopping);
  });
  afterAll(() => host.close());

  const states = (patientId: Id, system: Parameters<typeof host.database.read>[0]) =>
    host.database.read(system, (tx) =>
      tx.query<{ status: string; stopReason: string | null; planned: number; due: number }>(
        `select e.status, e.stop_reason as "stopReason",
           (select count(*)::int from follow_up_occurrences o where o.enrollment_id = e.id and o.status = 'planned') as planned,
           (select count(*)::int from due_work d join follow_up_occurrences o on o.id = d.subject_id
            where o.enrollment_id = e.id) as due
         from follow_up_enrollments e where e.patient_id = $1`,
        [patientId],
      ),
    );

  it('stops with it, in the same transaction, and closing says how many messages that were', async () => {
    const { organization, patient, clinician } = await buildReachable(host);
    const { planId } = await buildEnrollment(host, organization, patient, clinician);
    const input = { id: planId, version: 1, reason: 'Moved to another clinic' };
    const answers = await Promise.allSettled([
      host.database.write(clinician, (tx) => closing.run(tx, input)),
      host.database.write(clinician, (tx) => closing.run(tx, input)),
    ]);
    expect(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))).toEqual([3]);
    expect(await states(patient.id, organization.system)).toEqual([
      { status: 'stopped', stopReason: 'plan_closed', planned: 0, due: 0 },
    ]);
    // An activation that is handled late begins nothing for a plan that is closed.
    await host.database.write(organization.system, (tx) =>
      services.processor.planActivated(tx, { planId, patientId: patient.id }),
    );
    expect(await states(patient.id, organization.system)).toHaveLength(1);
  });

  it('goes on after a discharge, and stops after a death', async () => {
    const { organization, patient, clinician } = await buildReachable(host);
    await buildEnrollment(host, organization, patient, clinician);
    const { id: patientId, episodeId } = patient;
    const discharged = (reason: string) =>
      host.database.write(organization.system, async (tx) => {
        await tx.query(
          `update episodes_of_care set discharged_on = '2026-02-01', discharge_reason = $2 where id = $1`,
          [episodeId, reason],
        );
        await services.processor.discharged(tx, { patientId, episodeId });
      });
    await discharged('completed');
    const afterwards = await states(patientId, organization.system);
    expect(afterwards).toContainEqual({ status: 'active', stopReason: null, planned: 3, due: 3 });
    await discharged('died');
    expect(await states(patientId, organization.system)).toEqual(
      afterwards.map(() => ({ status: 'stopped', stopReason: 'died', planned: 0, due: 0 })),
    );
  });
});
