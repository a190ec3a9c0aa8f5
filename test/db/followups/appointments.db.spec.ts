import { randomUUID } from 'node:crypto';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import {
  appointmentEntities,
  appointmentServices,
  buildAppointment,
} from '@stepwell/test/support/appointment-services';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';

interface Row {
  programme: string;
  enrollment: string;
  why: string | null;
  step: string;
  status: string;
  date: string;
  isInTime: boolean;
  hasWork: boolean;
}

describe('what hangs on an appointment', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  let appointments: ReturnType<typeof appointmentServices>;
  beforeAll(async () => {
    host = await openTestHost([...followUpEntities, ...appointmentEntities]);
    appointments = appointmentServices(host.database);
    services = followUpServices(host.database);
  });
  afterAll(() => host.close());

  const zone = 'America/New_York';
  const day = async (one: Reachable, ahead: number): Promise<string> =>
    host.database.read(one.organization.system, async (tx) => addDays(localDateOf(await tx.now(), zone), ahead));
  const booked = async (one: Reachable, ahead: number, time = 14 * 60): Promise<Id> =>
    buildAppointment(host, one.patient, one.clinician, { startsAt: instantOf(await day(one, ahead), time, zone) });
  const told = (one: Reachable, appointmentId: Id): Promise<void> =>
    host.database.write(one.organization.system, (tx) =>
      services.processor.appointmentChanged(tx, { patientId: one.patient.id, appointmentId }),
    );
  const becomes = (one: Reachable, id: Id, status: string, startsAt?: Date): Promise<unknown> =>
    host.database.write(one.organization.system, (tx) =>
      tx.query(
        `update appointments set status = $2, cancel_reason = case when $2 = 'cancelled' then 'facility' end,
           starts_at = coalesce($3, starts_at), ends_at = coalesce($3, starts_at) + interval '30 minutes' where id = $1`,
        [id, status, startsAt ?? null],
      ),
    );
  const rows = (one: Reachable, anchorId: Id): Promise<Row[]> =>
    host.database.read(one.organization.system, (tx) =>
      tx.query<Row>(
        `select e.programme_code as programme, e.status as enrollment, e.stop_reason as why, o.step_code as step, o.status,
           o.local_date::text as date, coalesce(o.valid_until <= a.starts_at, true) as "isInTime",
           exists (select from due_work w where w.organization_id = o.organization_id and w.subject_id = o.id) as "hasWork"
         from follow_up_enrollments e
         join follow_up_occurrences o on o.organization_id = e.organization_id and o.enrollment_id = e.id
         left join appointments a on a.organization_id = e.organization_id and a.id = e.anchor_id
         where e.organization_id = $1 and e.anchor_id = $2 order by o.created_at, o.local_date, o.local_time`,
        [one.organization.id, anchorId],
      ),
    );
  const planned = async (one: Reachable, id: Id): Promise<string[]> =>
    (await rows(one, id)).filter(({ status }) => status === 'planned').map(({ step, date }) => `${step} ${date}`);
  const reachable = (): Promise<Reachable> => buildReachable(host, { timeZone: zone });

  it('is three reminders before it, planned once however often it is told', async () => {
    const one = await reachable();
    const id = await booked(one, 10);
    await told(one, id);
    await told(one, id);
    expect(await planned(one, id)).toEqual([
      `days-3-before ${await day(one, 7)}`,
      `day-before ${await day(one, 9)}`,
      `same-day ${await day(one, 10)}`,
    ]);
    expect((await rows(one, id)).every(({ hasWork, isInTime }) => hasWork && isInTime)).toBe(true);
  });

  it('never leaves after it began: before an early one nothing is said on the day itself', async () => {
    const one = await reachable();
    const id = await booked(one, 10, 8 * 60);
    await told(one, id);
    expect(await planned(one, id)).toEqual([`days-3-before ${await day(one, 7)}`, `day-before ${await day(one, 9)}`]);
  });

  it('moves with it, also what had gone for the old day, and nothing of the old day stays', async () => {
    const one = await reachable();
    const id = await booked(one, 2);
    await told(one, id);
    await host.database.write(one.organization.system, (tx) =>
      tx.query(
        `update follow_up_occurrences set status = 'sent', sent_at = app.now() where step_code = 'day-before' and organization_id = $1`,
        [one.organization.id],
      ),
    );
    await becomes(one, id, 'booked', instantOf(await day(one, 20), 14 * 60, zone));
    await told(one, id);
    await told(one, id);
    expect(await planned(one, id)).toEqual([
      `days-3-before ${await day(one, 17)}`,
      `day-before ${await day(one, 19)}`,
      `same-day ${await day(one, 20)}`,
    ]);
    const old = (await rows(one, id)).filter(({ why }) => why === 'undone');
    expect(new Set(old.map(({ status }) => status))).toEqual(new Set(['sent', 'cancelled']));
    expect(old.some(({ status, hasWork }) => status === 'cancelled' && hasWork)).toBe(false);
  });

  it('follows the hour: what would come too late goes, and what has room again comes', async () => {
    const one = await reachable();
    const id = await booked(one, 10);
    await told(one, id);
    await becomes(one, id, 'booked', instantOf(await day(one, 10), 8 * 60, zone));
    await told(one, id);
    expect(await planned(one, id)).toHaveLength(2);
    await becomes(one, id, 'booked', instantOf(await day(one, 10), 15 * 60, zone));
    await told(one, id);
    expect(await planned(one, id)).toHaveLength(3);
  });

  it('stops when it is cancelled, and leaves the reminders of another one of that day', async () => {
    const one = await reachable();
    const [first, second] = [await booked(one, 10), await booked(one, 10, 16 * 60)];
    await told(one, first);
    await told(one, second);
    expect(await planned(one, second)).toEqual([]);
    await becomes(one, first, 'cancelled');
    await told(one, first);
    expect(await planned(one, first)).toEqual([]);
    expect((await rows(one, first))[0]).toMatchObject({ enrollment: 'stopped', why: 'appointment_cancelled' });
    expect(await planned(one, second)).toHaveLength(3);
  });

  it.each(['the patient, on the phone', 'staff, at the desk'])(
    'goes no more once it is cancelled by %s',
    async (who) => {
      const one = await reachable();
      const id = await booked(one, 10);
      await told(one, id);
      expect((await rows(one, id)).map(({ status, hasWork }) => [status, hasWork])).toEqual(
        Array(3).fill(['planned', true]),
      );
      const cancel = who.startsWith('staff')
        ? host.database.write(one.clinician, (tx) =>
            appointments.booking.cancel(tx, { appointmentId: id, version: 1, reason: 'facility' }),
          )
        : host.database.write(one.patient.self, (tx) => appointments.cancelling.run(tx, { appointmentId: id }));
      await cancel;
      // What the cancelling itself wrote into the outbox is what the worker carries out.
      const emitted = await host.database.read(one.organization.system, (tx) =>
        tx.query<{ payload: { patientId: Id; appointmentId: Id } }>(
          `select payload from outbox where organization_id = $1 and name = 'appointment.changed'`,
          [one.organization.id],
        ),
      );
      expect(emitted.map(({ payload }) => payload)).toEqual([{ patientId: one.patient.id, appointmentId: id }]);
      await host.database.write(one.organization.system, (tx) =>
        services.processor.appointmentChanged(tx, emitted[0]!.payload),
      );
      for (const row of await rows(one, id))
        expect(row).toMatchObject({
          enrollment: 'stopped',
          why: 'appointment_cancelled',
          status: 'cancelled',
          hasWork: false,
        });
    },
  );

  it('stays stopped where somebody on staff stopped it', async () => {
    const one = await reachable();
    const id = await booked(one, 10);
    await told(one, id);
    await host.database.write(one.organization.system, async (tx) => {
      const [row] = await tx.query<{ id: Id }>('select id from follow_up_enrollments where anchor_id = $1', [id]);
      await services.stopping.stopOne(tx, one.patient.id, row!.id);
    });
    await becomes(one, id, 'booked', instantOf(await day(one, 20), 14 * 60, zone));
    await told(one, id);
    expect(await planned(one, id)).toEqual([]);
  });

  it('is the programme for missed contact after somebody did not come, until it turns out that they did', async () => {
    const one = await reachable();
    const id = await buildAppointment(host, one.patient, one.clinician, { startsAt: new Date(Date.now() - 3_600_000) });
    await becomes(one, id, 'no_show');
    await told(one, id);
    await told(one, id);
    const missed = (await rows(one, id)).filter(({ programme }) => programme === 'missed-contact');
    expect(missed.map(({ step }) => step)).toEqual(['next-day', 'day-2-again', 'day-3-call', 'day-7-supervisor']);
    await becomes(one, id, 'kept');
    await told(one, id);
    expect(await planned(one, id)).toEqual([]);
    await becomes(one, id, 'no_show');
    await told(one, id);
    expect(await planned(one, id)).toHaveLength(4);
  });

  it('is nothing where the programme is turned off, and nothing for an appointment that is not there', async () => {
    const one = await reachable();
    const id = await booked(one, 10);
    await host.database.write(one.organization.system, (tx) =>
      tx.query(
        `insert into follow_up_programme_switches (organization_id, programme_code, is_on, changed_by_id) values ($1, 'appointment', false, $2)`,
        [one.organization.id, one.clinician.actorId],
      ),
    );
    await told(one, id);
    await told(one, randomUUID());
    expect(await rows(one, id)).toEqual([]);
  });

  it('keeps its end when the patient’s zone changes', async () => {
    const one = await reachable();
    const id = await booked(one, 10, 10 * 60);
    await told(one, id);
    await host.database.write(one.organization.system, async (tx) => {
      await tx.query(`update patients set time_zone = 'America/Los_Angeles' where id = $1`, [one.patient.id]);
      await services.processor.move(tx, { patientId: one.patient.id });
    });
    expect((await rows(one, id)).every(({ isInTime }) => isInTime)).toBe(true);
  });
});
