import type { StaffContext } from '@stepwell/kernel/context';
import { MyCommitment } from '@stepwell/domain/plans/my-commitment';
import { SharedWeeks } from '@stepwell/domain/plans/shared-weeks.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('a peer specialist', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let peer: StaffContext;
  let patient: BuiltPatient;
  const weeks = new SharedWeeks();
  const { plans, documents } = planServices();
  const own = new MyCommitment(plans);

  beforeAll(async () => {
    host = await openTestHost(planEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    peer = await buildStaff(host, organization.id, ['peer_specialist']);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician, peer] });
  });

  const week = (isShared: boolean) =>
    planContent({ weekly: { commitment: 'Call Ana every evening', isShared, sponsorCalls: 3, sponsorVisits: null } });
  const seen = async (ctx: StaffContext = peer) =>
    (await host.database.read(ctx, (tx) => weeks.mine(tx))).filter(({ patientId }) => patientId === patient.id);
  const note = (weekOf: string, outcome: string, ctx: StaffContext = peer) =>
    host.database.write(ctx, (tx) => weeks.note(tx, { patientId: patient.id, weekOf, outcome: outcome as 'kept' }));
  const rows = (table: string, ctx: StaffContext = peer) =>
    host.database.read(ctx, (tx) => tx.query(`select * from ${table} where patient_id = $1`, [patient.id]));

  it('sees the week that is shared and how it went, and no other word of the plan, whatever the query says', async () => {
    await buildPlan(host, patient, clinician, { content: week(true) });
    const [shared] = await seen();
    expect(shared).toMatchObject({ commitment: 'Call Ana every evening', sponsorCalls: 3, sponsorVisits: null });
    expect(shared!.weeks).toHaveLength(8);
    expect(Object.keys(shared!).sort()).toEqual(
      ['commitment', 'patientId', 'patientName', 'sponsorCalls', 'sponsorVisits', 'weeks'].sort(),
    );
    expect(await rows('relapse_prevention_plans')).toEqual([]);
    expect(await rows('relapse_prevention_plans', clinician)).toHaveLength(1);
    expect(await host.database.read(peer, (tx) => plans.ofPatients(tx, [patient.id]))).toEqual([]);
    expect(await host.database.read(peer, (tx) => documents.linesOf(tx, [patient.id]))).toEqual([]);
    await expect(
      host.database.write(peer, (tx) =>
        tx.query(`update relapse_prevention_plans set review_due = review_due where patient_id = $1 returning id`, [
          patient.id,
        ]),
      ),
    ).resolves.toEqual([]);
  });

  it('sees nothing of who shares nothing, of a draft, or of a plan that was taken back', async () => {
    const plan = await buildPlan(host, patient, clinician, { content: week(false) });
    await buildPlan(host, patient, clinician, { status: 'draft', number: 2, content: week(true) });
    expect(await seen()).toEqual([]);
    const [{ today }] = (await host.database.read(clinician, (tx) =>
      tx.query<{ today: string }>('select app.now()::date::text as today'),
    )) as [{ today: string }];
    await expect(note(today, 'kept')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await buildPatient(host, organization, { careTeam: [clinician, peer] });
    patient = other;
    const shared = await buildPlan(host, other, clinician, { content: week(true) });
    const { weeks: eight } = (await seen())[0]!;
    await note(eight[1]!.weekOf, 'kept');
    expect(await rows('weekly_outcomes')).toHaveLength(1);
    await host.database.write(organization.system, (tx) =>
      tx.query(`update relapse_prevention_plans set status = 'closed' where id = any($1::uuid[])`, [
        [shared.id, plan.id],
      ]),
    );
    expect(await seen()).toEqual([]);
    expect(await rows('weekly_outcomes')).toEqual([]);
    expect(await rows('weekly_outcomes', clinician)).toHaveLength(1);
  });

  it('notes a week once, corrects it, and notes no week that is not one of the last eight', async () => {
    await buildPlan(host, patient, clinician, { content: week(true) });
    const { weeks: eight } = (await seen())[0]!;
    await Promise.all([note(eight[0]!.weekOf, 'in_part'), note(eight[0]!.weekOf, 'in_part')]);
    await note(eight[0]!.weekOf, 'kept');
    expect((await seen())[0]!.weeks.slice(0, 2)).toEqual([
      { weekOf: eight[0]!.weekOf, outcome: 'kept', isOwnWord: false },
      { weekOf: eight[1]!.weekOf, outcome: null, isOwnWord: false },
    ]);
    expect(await rows('weekly_outcomes')).toHaveLength(1);
    await expect(note('2020-01-06', 'kept')).rejects.toMatchObject({ field: 'input.weekOf' });
  });

  it('reads what the patient says of a week on the phone, marked as their own word, while it is shared', async () => {
    await buildPlan(host, patient, clinician, { content: week(true) });
    const view = () => host.database.read(patient.self, (tx) => own.view(tx, patient.id));
    const say = (weekOf: string, outcome: 'kept' | 'in_part') =>
      host.database.write(patient.self, (tx) => own.say(tx, patient.id, { weekOf, outcome }));
    const mine = await view();
    expect(mine).toMatchObject({ commitment: 'Call Ana every evening', isShared: true });
    const { weekOf } = mine!.weeks[0]!;
    await note(weekOf, 'kept');
    const answers = await Promise.all([say(weekOf, 'in_part'), say(weekOf, 'in_part')]);
    expect(answers[0].weeks[0]).toMatchObject({ weekOf, outcome: 'in_part' });
    expect((await seen())[0]!.weeks[0]).toEqual({ weekOf, outcome: 'in_part', isOwnWord: true });
    expect(await rows('weekly_outcomes')).toHaveLength(1);
    await expect(say('2020-01-06', 'kept')).rejects.toMatchObject({ field: 'input.weekOf' });
    const neighbour = await buildPatient(host, organization);
    await expect(
      host.database.write(neighbour.self, (tx) => own.say(tx, patient.id, { weekOf, outcome: 'kept' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sees nobody else’s patients, nor another organization’s', async () => {
    await buildPlan(host, patient, clinician, { content: week(true) });
    const stranger = await buildStaff(host, organization.id, ['peer_specialist']);
    const elsewhere = await buildOrganization(host);
    const foreigner = await buildStaff(host, elsewhere.id, ['peer_specialist']);
    for (const ctx of [stranger, foreigner]) {
      expect(await seen(ctx)).toEqual([]);
      await expect(note('2026-01-05', 'kept', ctx)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
