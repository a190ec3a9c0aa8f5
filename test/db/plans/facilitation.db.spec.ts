import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { LogFacilitationInput } from '@stepwell/domain/plans/facilitation.graphql';
import { Facilitation } from '@stepwell/domain/plans/facilitation.service';
import { LogFacilitation } from '@stepwell/domain/plans/log-facilitation';
import { PlanElements } from '@stepwell/domain/plans/plan-elements.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan } from '@stepwell/test/support/build-plan';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('a session of twelve-step facilitation', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let peer: StaffContext;
  let patient: BuiltPatient;
  const { plans, patients } = planServices();
  const logging = new LogFacilitation(patients, new PlanElements(plans));
  const sessions = new Facilitation();

  beforeAll(async () => {
    host = await openTestHost(planEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Maria Ortiz' });
    peer = await buildStaff(host, organization.id, ['peer_specialist']);
    patient = await buildPatient(host, organization, { careTeam: [clinician, peer] });
    await buildPlan(host, patient, clinician);
  });
  afterAll(() => host.close());

  const log = (over: Partial<LogFacilitationInput> = {}, ctx: StaffContext = clinician) =>
    host.database.write(ctx, (tx) =>
      logging.run(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, heldOn: '2026-02-03', kind: 'individual' },
        ...{ topic: 'acceptance', soberDays: 6, nextTasks: 'Two meetings, one call a day', ...over },
      }),
    );
  const all = (ctx: StaffContext = clinician) => host.database.read(ctx, (tx) => sessions.ofPatient(tx, patient.id));

  it('is logged once per form, with the line of the plan that it served, as it stood', async () => {
    const submitId = randomUUID();
    const [one, again] = await Promise.all([
      log({ submitId, elementId: 'friday' }),
      log({ submitId, elementId: 'friday' }),
    ]);
    expect(again).toBe(one);
    expect((await all()).find(({ id }) => id === one)).toMatchObject({
      ...{ topic: 'acceptance', soberDays: 6, slips: null, loggedByName: 'Maria Ortiz' },
      ...{ heldOn: '2026-02-03', elementWords: 'Friday after work' },
    });
  });

  it.each([
    ['elementId', { elementId: 'gone' }],
    ['heldOn', { heldOn: '2199-01-01' }],
    ['soberDays', { soberDays: -1 }],
    ['slips', { slips: 'x'.repeat(2_001) }],
  ])('is refused with a wrong %s', async (field, over) => {
    await expect(log(over)).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
  });

  it('never changes, and is marked with a reason when it was entered in error', async () => {
    const id = await log({ slips: 'One evening' });
    const mark = () =>
      host.database.write(clinician, (tx) => logging.markInError(tx, { id, reason: 'Another patient' }));
    await expect(
      host.database.write(clinician, (tx) =>
        tx.query(`update facilitation_sessions set slips = 'x' where id = $1`, [id]),
      ),
    ).rejects.toThrow('never changes');
    await mark();
    await expect(mark()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await all()).find((each) => each.id === id)).toMatchObject({ enteredInErrorReason: 'Another patient' });
  });

  it('is read and written by nobody outside the care team, and by no peer specialist, whatever the query says', async () => {
    await log();
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(log({}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(log({}, peer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const ctx of [stranger, peer]) expect(await all(ctx)).toEqual([]);
  });
});
