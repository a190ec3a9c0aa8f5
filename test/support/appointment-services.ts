import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { AppointmentOffer } from '@stepwell/domain/appointments/appointment-offer.entity';
import { AppointmentRoom } from '@stepwell/domain/appointments/appointment-room.entity';
import { Appointment } from '@stepwell/domain/appointments/appointment.entity';
import { AppointmentsProcessor } from '@stepwell/domain/appointments/appointments.processor';
import { AppointmentsService } from '@stepwell/domain/appointments/appointments.service';
import { AvailabilitySpan } from '@stepwell/domain/appointments/availability-span.entity';
import { BookAppointment } from '@stepwell/domain/appointments/book-appointment';
import { CancelMine } from '@stepwell/domain/appointments/cancel-mine';
import { ChooseSlot } from '@stepwell/domain/appointments/choose-slot';
import { FindSlots } from '@stepwell/domain/appointments/find-slots.service';
import { KeepAvailability } from '@stepwell/domain/appointments/keep-availability';
import { OfferSlots } from '@stepwell/domain/appointments/offer-slots';
import { OpenOffer } from '@stepwell/domain/appointments/open-offer.service';
import { PlaceAppointment } from '@stepwell/domain/appointments/place-appointment';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { EpisodesService } from '@stepwell/domain/patients/episodes.service';
import { PatientAccessService } from '@stepwell/domain/patients/patient-access.service';
import { PatientLinks } from '@stepwell/domain/patients/patient-links.service';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { TasksService } from '@stepwell/domain/tasks/tasks.service';
import type { Database } from '@stepwell/platform/database/database';
import { actingAsSystem, type BuildHost, type BuiltOrganization } from './build-organization';
import type { BuiltPatient } from './build-patient';
import { careServices } from './care-services';

/** Tables of appointments and of what they lean on alone, for `openTestHost`, beside those of care. */
export const appointmentEntities = [
  ...[AppointmentRoom, AvailabilitySpan, Appointment, AppointmentOffer],
  ...[Facility, DutyHours, StaffMember],
];

/** The services of appointments on one database, put together as the processes do. */
export function appointmentServices(database: Database) {
  const { patients, careTeam, suppressions, digests } = careServices(database);
  const facilities = new FacilitiesService();
  const staff = new StaffService();
  const slots = new FindSlots(facilities);
  const placing = new PlaceAppointment(staff, careTeam);
  const offers = new OpenOffer(facilities);
  const appointments = new AppointmentsService(facilities, patients);
  const links = new PatientLinks(suppressions, { PUBLIC_PATIENT_URL: 'https://m.example.org', SMS_URL: undefined });
  const access = new PatientAccessService(patients, links, digests);
  return {
    slots,
    offers,
    appointments,
    booking: new BookAppointment(patients, facilities, slots, placing),
    offering: new OfferSlots(patients, access, offers, slots, placing),
    choosing: new ChooseSlot(slots, offers, placing, appointments),
    cancelling: new CancelMine(placing, new TasksService(patients, careTeam)),
    keeping: new KeepAvailability(facilities, staff),
    processor: new AppointmentsProcessor(new EpisodesService(), offers),
  };
}

/** Opens a person's hours around the clock, every day of the week. */
export async function buildHours(host: BuildHost, organization: BuiltOrganization, staff: StaffContext): Promise<void> {
  await host.database.write(actingAsSystem(organization.id), async (tx) => {
    await tx.query(
      `insert into availability_spans (organization_id, facility_id, staff_member_id, weekday, start_time, end_time)
       select $1, $2, $3, weekday, '00:00', '23:45' from generate_series(0, 6) weekday`,
      [organization.id, organization.facility.id, staff.actorId],
    );
  });
}

/** An appointment as a row, in ten days unless told otherwise; it takes 30 minutes. */
export async function buildAppointment(
  host: BuildHost,
  patient: BuiltPatient,
  staff: StaffContext,
  overrides: { startsAt?: Date; status?: string } = {},
): Promise<Id> {
  const id = randomUUID();
  await host.database.write(actingAsSystem(patient.organizationId), (tx) =>
    tx.query(
      `insert into appointments (organization_id, id, patient_id, facility_id, staff_member_id, kind, starts_at, ends_at, status,
         cancel_reason)
       select $1, $2, $3, p.facility_id, $4, 'individual', s.at, s.at + interval '30 minutes', $6,
         case when $6 = 'cancelled' then 'facility' end
       from patients p, (select coalesce($5, app.now() + interval '10 days') as at) s where p.id = $3`,
      [
        ...[patient.organizationId, id, patient.id, staff.actorId],
        overrides.startsAt ?? null,
        overrides.status ?? 'booked',
      ],
    ),
  );
  return id;
}
