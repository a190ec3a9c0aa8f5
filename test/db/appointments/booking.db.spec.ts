import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { BookAppointmentInput, OfferAppointmentInput } from '@stepwell/domain/appointments/appointments.graphql';
import type { MyAppointmentsType, SlotChoice } from '@stepwell/domain/appointments/appointments.patient-graphql';
import {
  appointmentEntities,
  appointmentServices,
  buildAppointment,
  buildHours,
} from '@stepwell/test/support/appointment-services';
import { buildGroup, buildSession } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact, buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { PatientAccess } from '@stepwell/domain/patients/patient-access.entity';
import { careEntities } from '@stepwell/test/support/care-services';

interface Place {
  organization: BuiltOrganization;
  clinician: StaffContext;
  desk: StaffContext;
  ana: BuiltPatient;
  ben: BuiltPatient;
  /** YYYY-MM-DD at the facility, a week ahead. */
  day: string;
}

describe('appointments', () => {
  let host: TestHost;
  let services: ReturnType<typeof appointmentServices>;
  beforeAll(async () => {
    host = await openTestHost([...careEntities, ...appointmentEntities, PatientAccess]);
    services = appointmentServices(host.database);
  });
  afterAll(() => host.close());

  async function place(): Promise<Place> {
    const organization = await buildOrganization(host);
    const clinician = await buildStaff(host, organization.id, ['clinician']);
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    const [ana, ben] = [
      await buildPatient(host, organization, { careTeam: [clinician] }),
      await buildPatient(host, organization, { careTeam: [clinician] }),
    ];
    await buildHours(host, organization, clinician);
    const now = await host.database.read(organization.system, (tx) => tx.now());
    const day = addDays(localDateOf(now, organization.facility.timeZone), 7);
    return { organization, clinician, desk, ana, ben, day };
  }
  const input = (at: Place, overrides: Partial<BookAppointmentInput> = {}): BookAppointmentInput => ({
    ...{ submitId: randomUUID(), patientId: at.ana.id, facilityId: at.organization.facility.id, kind: 'individual' },
    ...{ staffMemberId: at.clinician.actorId, localDate: at.day, localTime: '10:00', minutes: 60 },
    ...overrides,
  });
  const book = (at: Place, overrides: Partial<BookAppointmentInput> = {}, as = at.clinician): Promise<Id> =>
    host.database.write(as, (tx) => services.booking.book(tx, input(at, overrides)));
  const view = (at: Place, id: Id, as = at.desk) => host.database.read(as, (tx) => services.appointments.view(tx, id));
  const rows = <Row>(at: Place, sql: string): Promise<Row[]> =>
    host.database.read(at.organization.system, (tx) => tx.query<Row>(sql, [at.organization.id]));
  const refused = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: { code: string; field?: string }) => [error.code, error.field],
    );
  const offer = (at: Place, patient: BuiltPatient, overrides: Partial<OfferAppointmentInput> = {}) =>
    host.database.write(at.clinician, (tx) =>
      services.offering.offer(tx, {
        ...{
          submitId: randomUUID(),
          patientId: patient.id,
          facilityId: at.organization.facility.id,
          kind: 'individual',
        },
        ...{ staffMemberId: at.clinician.actorId, minutes: 60, fromDate: at.day, untilDate: at.day, sendLink: false },
        ...overrides,
      }),
    );
  const mine = (patient: BuiltPatient): Promise<MyAppointmentsType> =>
    host.database.read(patient.self, (tx) => services.choosing.mine(tx));
  const choose = (patient: BuiltPatient, offerId: Id, startsAt: Date): Promise<SlotChoice> =>
    host.database.write(patient.self, (tx) => services.choosing.choose(tx, { offerId, startsAt }));

  it('are booked by the facility’s wall clock, and once for a form', async () => {
    const at = await place();
    const submitId = randomUUID();
    const id = await book(at, { submitId });
    expect(await book(at, { submitId })).toBe(id);
    expect(await view(at, id)).toMatchObject({ localDate: at.day, localTime: '10:00', minutes: 60, status: 'booked' });
    expect(
      await rows(at, `select name from outbox where organization_id = $1 and name like 'appointment%'`),
    ).toHaveLength(1);
  });

  it('never overlap for a person, a room or a patient, however they come', async () => {
    const at = await place();
    const other = await buildStaff(host, at.organization.id, ['clinical_supervisor']);
    await buildHours(host, at.organization, other);
    await host.database.write(other, (tx) =>
      services.keeping.addRoom(tx, { facilityId: at.organization.facility.id, name: 'Blue room' }),
    );
    const [room] = await rows<{ id: Id }>(at, 'select id from appointment_rooms where organization_id = $1');
    await book(at, { roomId: room!.id });
    const ben = { patientId: at.ben.id, localTime: '10:30' };
    const supervisor = { staffMemberId: other.actorId };
    expect(await refused(book(at, ben))).toEqual(['CONFLICT', 'input.localTime']);
    expect(await refused(book(at, { ...ben, ...supervisor, roomId: room!.id }))).toEqual(['CONFLICT', 'input.roomId']);
    expect(await refused(book(at, { ...supervisor, localTime: '10:30' }))).toEqual(['CONFLICT', 'input.localTime']);
    await book(at, { ...ben, ...supervisor });
    await book(at, { localTime: '11:00' });
  });

  it('never overlap because the database itself refuses, whatever the code forgot', async () => {
    const at = await place();
    const startsAt = new Date(Date.now() + 3 * 86_400_000);
    await buildAppointment(host, at.ana, at.clinician, { startsAt, status: 'cancelled' });
    await buildAppointment(host, at.ana, at.clinician, { startsAt });
    const half = new Date(startsAt.getTime() + 15 * 60_000);
    await expect(buildAppointment(host, at.ben, at.clinician, { startsAt: half })).rejects.toThrow(
      'appointments_once_a_staff',
    );
    const other = await buildStaff(host, at.organization.id, ['clinician']);
    await expect(buildAppointment(host, at.ana, other, { startsAt: half })).rejects.toThrow(
      'appointments_once_a_patient',
    );
  });

  it('of two that come at the same moment one wins, and the other is told', async () => {
    const at = await place();
    const both = await Promise.all([refused(book(at)), refused(book(at, { patientId: at.ben.id }))]);
    expect(both.filter((each) => each === null)).toHaveLength(1);
    expect(both.find((each) => each !== null)).toEqual(['CONFLICT', 'input.localTime']);
  });

  it('lie in open hours, unless somebody says that it is meant otherwise, and in no past', async () => {
    const at = await place();
    const late = { localTime: '23:30' };
    expect(await refused(book(at, late))).toEqual(['BAD_INPUT', 'input.isOutsideHours']);
    await book(at, { ...late, isOutsideHours: true });
    expect(await refused(book(at, { localDate: addDays(at.day, -8) }))).toEqual(['BAD_INPUT', 'input.localDate']);
    expect(await refused(book(at, { localDate: addDays(at.day, 400) }))).toEqual(['BAD_INPUT', 'input.localDate']);
  });

  it('do not fall into a group that the person leads', async () => {
    const at = await place();
    const group = await buildGroup(host, at.organization, at.clinician);
    await buildSession(host, group, { startsIn: 60 * 24 * 3 });
    const [session] = await rows<{ date: string; time: string }>(
      at,
      `select (starts_at at time zone time_zone)::date::text as date, to_char(starts_at at time zone time_zone, 'HH24:MI') as time
       from group_sessions where organization_id = $1`,
    );
    expect(
      await refused(
        book(at, { localDate: session!.date, localTime: session!.time, minutes: 15, isOutsideHours: true }),
      ),
    ).toEqual(['CONFLICT', 'input.localTime']);
  });

  it('are with somebody who sees the patient', async () => {
    const at = await place();
    const stranger = await buildStaff(host, at.organization.id, ['clinician']);
    expect(await refused(book(at, { staffMemberId: stranger.actorId }))).toEqual(['BAD_INPUT', 'input.staffMemberId']);
    expect(await refused(book(at, { staffMemberId: at.desk.actorId }))).toEqual(['BAD_INPUT', 'input.staffMemberId']);
    expect(await refused(book(at, {}, stranger))).toEqual(['NOT_FOUND', undefined]);
    const auditor = await buildStaff(host, at.organization.id, ['auditor']);
    expect(await refused(book(at, {}, auditor))).toEqual(['FORBIDDEN', undefined]);
  });

  it('move under the version that was seen, to where nothing is', async () => {
    const at = await place();
    const id = await book(at);
    await book(at, { patientId: at.ben.id, localTime: '14:00' });
    const move = (version: number, localTime: string) =>
      host.database.write(at.clinician, (tx) =>
        services.booking.reschedule(tx, {
          ...{ appointmentId: id, version, staffMemberId: at.clinician.actorId, localDate: at.day },
          ...{ localTime, minutes: 60 },
        }),
      );
    expect(await refused(move(1, '14:30'))).toEqual(['CONFLICT', 'input.localTime']);
    await move(1, '10:30');
    expect(await refused(move(1, '12:00'))).toEqual(['CONFLICT', undefined]);
    expect(await view(at, id)).toMatchObject({ localTime: '10:30', version: 2 });
  });

  it('that are cancelled free their time, and are over', async () => {
    const at = await place();
    const id = await book(at);
    const cancel = (version: number) =>
      host.database.write(at.clinician, (tx) =>
        services.booking.cancel(tx, { appointmentId: id, version, reason: 'patient_asked' }),
      );
    await cancel(1);
    expect(await refused(cancel(2))).toEqual(['CONFLICT', undefined]);
    await book(at, { patientId: at.ben.id });
  });

  it('are kept or missed once they began, and a slip is put right', async () => {
    const at = await place();
    const tell = (appointmentId: Id, version: number, outcome: 'kept' | 'no_show') =>
      host.database.write(at.clinician, (tx) =>
        services.booking.recordOutcome(tx, { appointmentId, version, outcome }),
      );
    expect(await refused(tell(await book(at), 1, 'kept'))).toEqual(['BAD_INPUT', 'input.outcome']);
    const past = await buildAppointment(host, at.ana, at.clinician, { startsAt: new Date(Date.now() - 3_600_000) });
    await tell(past, 1, 'no_show');
    await tell(past, 2, 'kept');
    expect(await view(at, past)).toMatchObject({ status: 'kept', version: 3 });
  });

  it('end with a death, and nothing is offered any more', async () => {
    const at = await place();
    await book(at);
    await offer(at, at.ana);
    await host.database.write(at.organization.system, async (tx) => {
      await tx.query(
        `update episodes_of_care set discharged_on = app.now()::date, discharge_reason = 'died' where id = $1`,
        [at.ana.episodeId],
      );
      await services.processor.discharged(tx, { patientId: at.ana.id, episodeId: at.ana.episodeId });
    });
    expect(await mine(at.ana)).toEqual({ coming: [], offer: null });
    expect(await rows(at, 'select cancel_reason as reason from appointments where organization_id = $1')).toEqual([
      { reason: 'died' },
    ]);
  });

  describe('that a patient cancels', () => {
    const cancel = (patient: BuiltPatient, appointmentId: Id) =>
      host.database.write(patient.self, (tx) => services.cancelling.run(tx, { appointmentId }));
    const tasks = (at: Place) =>
      rows<{ patient: Id; subject: Id; changes: number }>(
        at,
        `select t.patient_id as patient, t.subject_id as subject, (select count(*)::int from outbox o
           where o.organization_id = $1 and o.name = 'appointment.changed') as changes
         from tasks t where t.organization_id = $1 and t.kind = 'appointment_cancelled'`,
      );

    it('are free again at once, and a task of the care team; a second tap changes nothing', async () => {
      const at = await place();
      const id = await book(at);
      const before = await tasks(at);
      expect(before).toEqual([]);
      expect(await Promise.all([cancel(at.ana, id), cancel(at.ana, id)])).toEqual(['cancelled', 'cancelled']);
      expect(await tasks(at)).toMatchObject([{ patient: at.ana.id, subject: id }]);
      expect(await view(at, id)).toMatchObject({ status: 'cancelled', cancelReason: 'patient_asked' });
      expect((await mine(at.ana)).coming).toEqual([]);
      await book(at, { patientId: at.ben.id });
    });

    it('stay theirs alone, and what has begun is cancelled no more', async () => {
      const at = await place();
      const id = await book(at);
      const elsewhere = await place();
      for (const who of [at.ben, elsewhere.ana])
        expect(await refused(cancel(who, id))).toEqual(['NOT_FOUND', undefined]);
      expect(await refused(cancel(at.ana, randomUUID()))).toEqual(['NOT_FOUND', undefined]);
      const begun = await buildAppointment(host, at.ana, at.clinician, { startsAt: new Date(Date.now() - 60_000) });
      expect(await cancel(at.ana, begun)).toBe('begun');
      expect(await view(at, id)).toMatchObject({ status: 'booked' });
      expect(await tasks(at)).toEqual([]);
    });
  });

  describe('that a patient chooses', () => {
    it('are what is free right now, and one choice sent twice is one appointment', async () => {
      const at = await place();
      await book(at, { patientId: at.ben.id });
      await offer(at, at.ana);
      const { offer: open } = await mine(at.ana);
      const taken = (
        await rows<{ at: Date }>(at, 'select starts_at as at from appointments where organization_id = $1')
      )[0]!.at;
      expect(open!.slots.length).toBeGreaterThan(10);
      expect(open!.slots.map(({ startsAt }) => startsAt.getTime())).not.toContain(taken.getTime());
      const slot = open!.slots[2]!.startsAt;
      expect(await Promise.all([choose(at.ana, open!.id, slot), choose(at.ana, open!.id, slot)])).toEqual([
        'booked',
        'booked',
      ]);
      const { coming, offer: rest } = await mine(at.ana);
      expect([coming.map(({ startsAt }) => startsAt), rest]).toEqual([[slot], null]);
    });

    it('of two who take the same time one has it, and the other sees what is left', async () => {
      const at = await place();
      await offer(at, at.ana);
      await offer(at, at.ben);
      const [anas, bens] = [(await mine(at.ana)).offer!, (await mine(at.ben)).offer!];
      const slot = anas.slots[0]!.startsAt;
      expect(bens.slots[0]!.startsAt).toEqual(slot);
      const choices = await Promise.all([choose(at.ana, anas.id, slot), choose(at.ben, bens.id, slot)]);
      expect([...choices].sort()).toEqual(['booked', 'taken']);
      const loser = choices[0] === 'taken' ? at.ana : at.ben;
      const left = (await mine(loser)).offer!;
      expect(left.slots.length).toBeGreaterThan(10);
      expect(left.slots.map(({ startsAt }) => startsAt.getTime())).not.toContain(slot.getTime());
    });

    it('are theirs alone, offered once at a time, and gone when taken back', async () => {
      const at = await place();
      await offer(at, at.ana);
      const first = (await mine(at.ana)).offer!;
      await offer(at, at.ana, { minutes: 30 });
      const second = (await mine(at.ana)).offer!;
      expect(second.id).not.toBe(first.id);
      const slot = second.slots[0]!.startsAt;
      expect(await choose(at.ana, first.id, slot)).toBe('gone');
      expect(await refused(choose(at.ben, second.id, slot))).toEqual(['NOT_FOUND', undefined]);
      expect(await choose(at.ana, second.id, new Date(slot.getTime() + 60_000))).toBe('taken');
      await host.database.write(at.clinician, (tx) => services.offering.withdraw(tx, at.ana.id));
      expect((await mine(at.ana)).offer).toBeNull();
      expect(await choose(at.ana, second.id, slot)).toBe('gone');
    });

    it('come with a neutral link where one is asked for, and are refused where nothing is free or no link can go', async () => {
      const at = await place();
      expect(await refused(offer(at, at.ana, { sendLink: true }))).toEqual(['BAD_INPUT', 'input.patientId']);
      await buildContact(host, at.ana, { address: 'ana@example.org' });
      await buildConsent(host, at.ana, at.clinician);
      expect(await offer(at, at.ana, { sendLink: true })).toMatch(/e-mail a/);
      expect(
        await rows(at, `select from outbox where organization_id = $1 and name = 'access-link.send'`),
      ).toHaveLength(1);
      const desk = await buildStaff(host, at.organization.id, ['clinical_supervisor']);
      expect(await refused(offer(at, at.ana, { staffMemberId: desk.actorId }))).toEqual([
        'BAD_INPUT',
        'input.untilDate',
      ]);
    });

    it('are with nobody who left the care team', async () => {
      const at = await place();
      await offer(at, at.ana);
      await host.database.write(at.organization.system, (tx) =>
        tx.query('update care_team_members set ended_at = app.now() where patient_id = $1', [at.ana.id]),
      );
      expect((await mine(at.ana)).offer!.slots).toEqual([]);
    });
  });

  describe('in the days of a facility', () => {
    it('are the viewer’s own or everybody’s, never those of patients out of reach', async () => {
      const at = await place();
      const hidden = await buildPatient(host, at.organization);
      const supervisor = await buildStaff(host, at.organization.id, ['clinical_supervisor']);
      await buildHours(host, at.organization, supervisor);
      const id = await book(at);
      await book(at, { patientId: hidden.id, staffMemberId: supervisor.actorId }, at.desk);
      const days = (as: StaffContext, mineOnly: boolean) =>
        host.database.read(as, (tx) =>
          services.appointments.ofDays(tx, {
            ...{ facilityId: at.organization.facility.id, fromDate: at.day, days: 7, mine: mineOnly },
          }),
        );
      expect((await days(at.clinician, false)).map((each) => each.id)).toEqual([id]);
      expect(await days(at.desk, false)).toHaveLength(2);
      expect((await days(supervisor, true)).map(({ patientId }) => patientId)).toEqual([hidden.id]);
    });
  });

  describe('open hours', () => {
    it('are one’s own to keep, those of others and of rooms for who manages them', async () => {
      const at = await place();
      const other = await buildStaff(host, at.organization.id, ['case_manager']);
      const supervisor = await buildStaff(host, at.organization.id, ['clinical_supervisor']);
      const hours = { facilityId: at.organization.facility.id, staffMemberId: other.actorId, weekday: 1 };
      const add = (as: StaffContext, startTime: string, endTime: string, more: object = {}) =>
        host.database.write(as, (tx) => services.keeping.add(tx, { ...hours, startTime, endTime, ...more }));
      await add(other, '09:00', '12:00');
      await add(supervisor, '13:00', '17:00');
      expect(await refused(add(at.clinician, '18:00', '19:00'))).toEqual(['FORBIDDEN', undefined]);
      expect(await refused(add(other, '11:00', '14:00'))).toEqual(['CONFLICT', undefined]);
      expect(await refused(add(other, '12:00', '11:00'))).toEqual(['BAD_INPUT', 'input.endTime']);
      const closed = { weekday: null, localDate: at.day, startTime: null, endTime: null };
      await host.database.write(other, (tx) => services.keeping.add(tx, { ...hours, ...closed }));
      const { spans } = await host.database.read(other, (tx) => services.keeping.ofFacility(tx, hours.facilityId));
      const own = spans.filter(({ staffMemberId }) => staffMemberId === other.actorId);
      expect(own.map(({ startTime }) => startTime)).toEqual(['09:00:00', '13:00:00', null]);
      await host.database.write(other, (tx) => services.keeping.remove(tx, own[0]!.id));
      expect(await refused(host.database.write(at.clinician, (tx) => services.keeping.remove(tx, own[1]!.id)))).toEqual(
        [...['FORBIDDEN', undefined]],
      );
    });
  });
});
