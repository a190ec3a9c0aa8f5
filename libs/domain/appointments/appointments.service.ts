import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addDays, instantOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { displayNameSql, PatientsService } from '../patients/patients.service';
import type { AppointmentOffer } from './appointment-offer.entity';
import type { AppointmentDaysInput, AppointmentType } from './appointments.graphql';
import type { MyAppointmentType } from './appointments.patient-graphql';

/** A list answers at most so many. */
const MOST = 500;
const MOST_OF_PATIENT = 50;

const VIEW = `
  select a.id, a.version, a.patient_id as "patientId", ${displayNameSql('p')} as "patientName", a.facility_id as "facilityId",
    f.name as "facilityName", f.time_zone as "timeZone", a.staff_member_id as "staffMemberId", s.display_name as "staffName",
    a.room_id as "roomId", r.name as "roomName", a.kind, a.status, a.cancel_reason as "cancelReason",
    a.starts_at as "startsAt", a.ends_at as "endsAt", a.booked_by_id is null as "isChosenByPatient",
    to_char(a.starts_at at time zone f.time_zone, 'YYYY-MM-DD') as "localDate",
    to_char(a.starts_at at time zone f.time_zone, 'HH24:MI') as "localTime",
    (extract(epoch from a.ends_at - a.starts_at) / 60)::int as minutes
  from appointments a
  join patients p on p.organization_id = a.organization_id and p.id = a.patient_id
  join facilities f on f.organization_id = a.organization_id and f.id = a.facility_id
  join staff_members s on s.organization_id = a.organization_id and s.id = a.staff_member_id
  left join appointment_rooms r on r.organization_id = a.organization_id and r.id = a.room_id
  where a.organization_id = $1`;

const daysSchema = z.object({
  facilityId: z.string().nullish(),
  fromDate: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  days: z.int().min(1, { error: 'Look at one day at least.' }).max(31, { error: 'Look at 31 days at most.' }),
  mine: z.boolean().nullish(),
});

/** Appointments as pages show them; those of patients out of reach are not among them. */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly facilities: FacilitiesService,
    private readonly patients: PatientsService,
  ) {}

  /**
   * Some days by time, of a facility or of each facility by its own clock, the viewer's own or everybody's.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT
   */
  async ofDays(tx: Transaction, input: AppointmentDaysInput): Promise<AppointmentType[]> {
    authorize(tx.ctx, 'appointment:read');
    const { facilityId, fromDate, days, mine } = parseInput(daysSchema, input);
    // The second pair of bounds is for the index: no clock is a whole day away from UTC.
    const zone = facilityId ? (await this.facilities.get(tx, facilityId)).timeZone : 'UTC';
    const slack = facilityId ? 0 : 1;
    const from = instantOf(addDays(fromDate, -slack), 0, zone);
    const until = instantOf(addDays(fromDate, days + slack), 0, zone);
    return this.read(
      tx,
      `and ($2::uuid is null or a.facility_id = $2) and a.starts_at >= $3 and a.starts_at < $4
       and (a.starts_at at time zone f.time_zone)::date >= $6::date
       and (a.starts_at at time zone f.time_zone)::date < $6::date + $7::int
       and ($5::uuid is null or a.staff_member_id = $5)
       order by a.starts_at, a.id limit ${MOST}`,
      [facilityId ?? null, from, until, mine ? tx.ctx.actorId : null, fromDate, days],
    );
  }

  /** A patient's, the newest first. @throws AppError FORBIDDEN, NOT_FOUND */
  async ofPatient(tx: Transaction, patientId: Id): Promise<AppointmentType[]> {
    authorize(tx.ctx, 'appointment:read');
    const { id } = await this.patients.summary(tx, patientId);
    tx.saw(id);
    return this.read(tx, `and a.patient_id = $2 order by a.starts_at desc, a.id limit ${MOST_OF_PATIENT}`, [id]);
  }

  /** One. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<AppointmentType> {
    const [found] = isId(id) ? await this.read(tx, 'and a.id = $2', [id]) : [];
    if (!found) throw notFound();
    return found;
  }

  /** What is to come for a patient, the next first; nothing that was cancelled. */
  async comingOf(tx: Transaction, patientId: Id): Promise<MyAppointmentType[]> {
    return tx.query<MyAppointmentType>(
      `select a.id, a.starts_at as "startsAt", (extract(epoch from a.ends_at - a.starts_at) / 60)::int as minutes,
         s.display_name as "staffName", f.name as "facilityName", f.time_zone as "timeZone"
       from appointments a
       join facilities f on f.organization_id = a.organization_id and f.id = a.facility_id
       join staff_members s on s.organization_id = a.organization_id and s.id = a.staff_member_id
       where a.organization_id = $1 and a.patient_id = $2 and a.status = 'booked' and a.ends_at > app.now()
       order by a.starts_at limit ${MOST_OF_PATIENT}`,
      [tx.ctx.organizationId, patientId],
    );
  }

  /** Who and where an offer is about: name of the person, name and zone of the facility. */
  async namesOf(tx: Transaction, { staffMemberId, facilityId }: AppointmentOffer): Promise<[string, string, string]> {
    const { name, timeZone } = await this.facilities.get(tx, facilityId);
    const [staff] = await tx.query<{ name: string }>(
      'select display_name as name from staff_members where organization_id = $1 and id = $2',
      [tx.ctx.organizationId, staffMemberId],
    );
    return [staff?.name ?? '', name, timeZone];
  }

  private async read(tx: Transaction, narrowing: string, parameters: readonly unknown[]): Promise<AppointmentType[]> {
    const rows = await tx.query<AppointmentType>(`${VIEW} ${narrowing}`, [tx.ctx.organizationId, ...parameters]);
    tx.saw(...rows.map(({ patientId }) => patientId));
    return rows;
  }
}
