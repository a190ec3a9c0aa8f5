import type { StaffContext } from '@stepwell/kernel/context';
import { DryRun } from '@stepwell/domain/followups/dry-run';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
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
    dryRuns = new DryRun(patients, programmes, routes, voicemailRules);
  });
  afterAll(() => host.close());

  const previewed = (ctx: StaffContext, patientId: string, reviewDue: string | null = null) =>
    host.database.read(ctx, async (tx) => ({
      ...(await dryRuns.ofActivation(tx, patientId, reviewDue)),
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

  it('names the reminder before the review of the plan too', async () => {
    const { clinician, patient } = await buildReachable(host);
    const { now } = await previewed(clinician, patient.id);
    const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const { steps } = await previewed(clinician, patient.id, inDays(40));
    expect(steps).toHaveLength(4);
    expect(steps.at(-1)).toMatchObject({ stepCode: 'days-3-before', localDate: inDays(37) });
  });

  it('is for the care team only', async () => {
    const { organization, patient } = await buildReachable(host);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(previewed(stranger, patient.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
