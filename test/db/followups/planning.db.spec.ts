import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { armTexts } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact } from '@stepwell/test/support/build-patient';
import {
  buildActivePlan,
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';

interface Row {
  planId: string;
  enrollment: string;
  stopReason: string | null;
  step: string;
  status: string;
  channel: string;
  localDate: string;
  localTime: string;
  dueAt: Date;
  hasDueWork: boolean;
}

describe('planning follow-ups', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    services = followUpServices(host.database);
  });
  afterAll(() => host.close());

  const announce = ({ organization, patient }: Reachable, planId: string): Promise<void> =>
    host.database.write(organization.system, (tx) =>
      services.processor.planActivated(tx, { planId, patientId: patient.id }),
    );

  const planned = ({ organization, patient }: Reachable): Promise<Row[]> =>
    host.database.read(organization.system, (tx) =>
      tx.query<Row>(
        `select e.anchor_id as "planId", e.status as enrollment, e.stop_reason as "stopReason", o.step_code as step, o.status, o.channel,
           o.local_date::text as "localDate", o.local_time::text as "localTime", o.due_at as "dueAt",
           exists (select from due_work w where w.organization_id = o.organization_id and w.subject_id = o.id
                   and w.job = 'followup.send' and w.due_at = o.due_at) as "hasDueWork"
         from follow_up_occurrences o
         join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id
         where o.organization_id = $1 and o.patient_id = $2 order by e.created_at, o.local_date`,
        [organization.id, patient.id],
      ),
    );

  it('plans the next day, day 3 and day 7 at nine on the patient’s wall, each with its due work', async () => {
    const reachable = await buildReachable(host, { timeZone: 'America/Denver' });
    const { patient, clinician, organization } = reachable;
    // 23:30 on the 14th in Denver is the 15th in UTC.
    await buildEnrollment(host, organization, patient, clinician, { activatedAt: new Date('2027-01-15T06:30:00Z') });
    const rows = await planned(reachable);
    expect(rows.map((row) => [row.step, row.localDate, row.localTime, row.dueAt.toISOString()])).toEqual([
      ['next-day', '2027-01-15', '09:00:00', '2027-01-15T16:00:00.000Z'],
      ['day-3', '2027-01-17', '09:00:00', '2027-01-17T16:00:00.000Z'],
      ['day-7', '2027-01-21', '09:00:00', '2027-01-21T16:00:00.000Z'],
    ]);
    expect(rows.every((row) => row.hasDueWork && row.status === 'planned' && row.channel === 'email')).toBe(true);
  });

  it('moves with the clocks: nine on the wall before and after the change', async () => {
    const reachable = await buildReachable(host, { timeZone: 'America/New_York' });
    const { patient, clinician, organization } = reachable;
    await buildEnrollment(host, organization, patient, clinician, { activatedAt: new Date('2027-03-12T15:00:00Z') });
    expect((await planned(reachable)).map((row) => row.dueAt.toISOString())).toEqual([
      '2027-03-13T14:00:00.000Z',
      '2027-03-15T13:00:00.000Z',
      '2027-03-19T13:00:00.000Z',
    ]);
  });

  it('enrols once, however often and however simultaneously the activation is announced', async () => {
    const reachable = await buildReachable(host);
    const planId = await buildActivePlan(host, reachable.patient, reachable.clinician);
    await announce(reachable, planId);
    await announce(reachable, planId);
    await Promise.all([announce(reachable, planId), announce(reachable, planId), announce(reachable, planId)]);
    expect(await planned(reachable)).toHaveLength(3);
  });

  it('begins anew with a newer plan, on the same day too, and cancels what the older one had planned', async () => {
    const reachable = await buildReachable(host);
    const older = await buildActivePlan(host, reachable.patient, reachable.clinician);
    await announce(reachable, older);
    const newer = await buildActivePlan(host, reachable.patient, reachable.clinician);
    await announce(reachable, newer);
    const rows = await planned(reachable);
    const of = (planId: string): Row[] => rows.filter((row) => row.planId === planId);
    expect(of(older).map((row) => [row.enrollment, row.stopReason, row.status, row.hasDueWork])).toEqual(
      Array(3).fill(['stopped', 'new_plan', 'cancelled', false]),
    );
    expect(of(newer).map((row) => [row.enrollment, row.status, row.hasDueWork])).toEqual(
      Array(3).fill(['active', 'planned', true]),
    );
  });

  it('begins nothing for a plan that another one replaced before its turn came', async () => {
    const reachable = await buildReachable(host);
    const older = await buildActivePlan(host, reachable.patient, reachable.clinician);
    const newer = await buildActivePlan(host, reachable.patient, reachable.clinician);
    await announce(reachable, newer);
    await announce(reachable, older);
    expect((await planned(reachable)).map((row) => row.planId)).toEqual(Array(3).fill(newer));
  });

  it('plans by text where only texts are agreed to, and after the safe hours of that phone', async () => {
    const reachable = await buildReachable(host, { timeZone: 'America/Chicago' });
    const { patient, clinician, organization, consent } = reachable;
    await host.database.write(clinician, (tx) => services.consents.revoke(tx, consent.id));
    await armTexts(host, organization.id);
    await buildContact(host, patient, { kind: 'phone', safeFrom: '12:30', safeUntil: '18:00' });
    await buildConsent(host, patient, clinician, { channel: 'sms' });
    await buildEnrollment(host, organization, patient, clinician, { activatedAt: new Date('2027-01-15T18:00:00Z') });
    const [first] = await planned(reachable);
    expect(first).toMatchObject({ channel: 'sms', dueAt: new Date('2027-01-16T18:30:00Z') });
  });

  it('moves with a patient who moves, and keeps what was sent where it was', async () => {
    const reachable = await buildReachable(host, { timeZone: 'America/New_York' });
    const { patient, clinician, organization } = reachable;
    await buildEnrollment(host, organization, patient, clinician, { activatedAt: new Date('2027-01-15T18:00:00Z') });
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `update follow_up_occurrences set status = 'sent' where organization_id = $1 and patient_id = $2 and step_code = 'next-day'`,
        [organization.id, patient.id],
      ),
    );
    await host.database.write(clinician, (tx) =>
      services.patients.update(tx, { id: patient.id, version: 1, timeZone: 'America/Los_Angeles' }),
    );
    const [event] = await host.database.read(organization.system, (tx) =>
      tx.query<{ payload: { patientId: string } }>(
        `select payload from outbox where organization_id = $1 and name = 'patient.time-zone-changed'`,
        [organization.id],
      ),
    );
    await host.database.write(organization.system, (tx) => services.processor.move(tx, event!.payload));
    const rows = await planned(reachable);
    expect(rows.map((row) => [row.step, row.localTime, row.dueAt.toISOString(), row.hasDueWork])).toEqual([
      ['next-day', '09:00:00', '2027-01-16T14:00:00.000Z', true],
      ['day-3', '09:00:00', '2027-01-18T17:00:00.000Z', true],
      ['day-7', '09:00:00', '2027-01-22T17:00:00.000Z', true],
    ]);
  });
});
