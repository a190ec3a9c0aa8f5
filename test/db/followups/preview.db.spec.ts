import type { StaffContext } from '@stepwell/kernel/context';
import { DryRun } from '@stepwell/domain/followups/dry-run';
import { PlansService } from '@stepwell/domain/plans/plans.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';

describe('the preview of an activation', () => {
  let host: TestHost;
  let dryRuns: DryRun;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    const { patients, programmes, routes, voicemailRules } = followUpServices(host.database);
    dryRuns = new DryRun(patients, new PlansService(), programmes, routes, voicemailRules);
  });
  afterAll(() => host.close());

  const previewed = (ctx: StaffContext, patientId: string, planId: string | null = null) =>
    host.database.read(ctx, async (tx) => ({
      ...(await dryRuns.ofActivation(tx, patientId, planId)),
      now: await tx.now(),
    }));

  const planned = ({ organization }: Reachable) =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ stepCode: string; dueAt: Date; shiftedByQuietHours: boolean; channel: string }>(
        `select step_code as "stepCode", due_at as "dueAt", shifted_by_quiet_hours as "shiftedByQuietHours", channel
         from follow_up_occurrences where organization_id = $1 order by local_date`,
        [organization.id],
      ),
    );

  it('tells what the activation then plans, safe hours and zone included', async () => {
    const reachable = await buildReachable(host, { timeZone: 'America/Denver', safeFrom: '11:30', safeUntil: '15:00' });
    const { clinician, patient, organization } = reachable;
    const { now, steps, channel, timeZone, blockedReason } = await previewed(clinician, patient.id);
    await buildEnrollment(host, organization, patient, clinician, { activatedAt: now });
    expect({ timeZone, channel, blockedReason }).toEqual({
      timeZone: 'America/Denver',
      channel: 'email',
      blockedReason: null,
    });
    expect(steps.map(({ localTime }) => localTime)).toEqual(['11:30', '11:30', '11:30']);
    expect(
      steps.map(({ stepCode, dueAt, shiftedByQuietHours }) => ({ stepCode, dueAt, shiftedByQuietHours, channel })),
    ).toEqual(await planned(reachable));
  });

  it('says why no message could go, and plans nothing by being asked', async () => {
    const reachable = await buildReachable(host);
    const { clinician, organization } = reachable;
    const unreachable = await buildPatient(host, organization, { careTeam: [clinician] });
    const { channel, blockedReason, steps } = await previewed(clinician, unreachable.id);
    expect({ channel, blockedReason, steps: steps.length }).toEqual({
      channel: null,
      blockedReason: 'no_consent',
      steps: 3,
    });
    expect(await planned(reachable)).toEqual([]);
  });

  describe('of a plan', () => {
    const inDays = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

    it('names the reminder before its review too', async () => {
      const { clinician, patient } = await buildReachable(host);
      const { now } = await previewed(clinician, patient.id);
      const plan = await buildPlan(host, patient, clinician, { status: 'draft', reviewDue: inDays(now, 40) });
      const { steps } = await previewed(clinician, patient.id, plan.id);
      expect(steps).toHaveLength(4);
      expect(steps.at(-1)).toMatchObject({ stepCode: 'days-3-before', localDate: inDays(now, 37) });
    });

    it.each([
      [30, 'nobody chose another day', null],
      [60, 'that is its rhythm', 60],
    ])('counts on a look at it after %i days where %s', async (days, _why, reviewEveryDays) => {
      const { clinician, patient } = await buildReachable(host, { timeZone: 'Etc/UTC' });
      const content = planContent({ reviewEveryDays });
      const plan = await buildPlan(host, patient, clinician, { status: 'draft', content });
      const { now, steps } = await previewed(clinician, patient.id, plan.id);
      expect(steps.at(-1)).toMatchObject({ stepCode: 'days-3-before', localDate: inDays(now, days - 3) });
    });

    it('is of a plan of this patient', async () => {
      const { clinician, patient, organization } = await buildReachable(host);
      const other = await buildPatient(host, organization, { careTeam: [clinician] });
      const plan = await buildPlan(host, other, clinician, { status: 'draft' });
      for (const id of [plan.id, 'nobody’s'])
        await expect(previewed(clinician, patient.id, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it('is for the care team only', async () => {
    const { organization, patient } = await buildReachable(host);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(previewed(stranger, patient.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
