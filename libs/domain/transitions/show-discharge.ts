import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ConsentsService } from '../consents/consents.service';
import { contactBy, gapsOf, tedsHousing, tedsReasons, type ContactAfter } from './discharge-words';
import type { DischargeAppointmentType, DischargeRecordType, PatientDischargeType } from './discharges.graphql';

const RECORD = `
  select d.id, d.version, coalesce(e.discharge_reason, 'other') as reason, e.discharged_on::text as "dischargedOn",
    d.next_appointment as "nextAppointment", d.medication, d.supplied_until::text as "suppliedUntil",
    d.next_dose_on::text as "nextDoseOn", d.naloxone, d.housing, d.work, d.phone,
    d.contact_after as "contactAfter", d.is_leaving_now as "isLeavingNow",
    s.display_name as "recordedByName"
  from discharge_records d
  join episodes_of_care e on e.organization_id = d.organization_id and e.id = d.episode_id
  join staff_members s on s.organization_id = d.organization_id and s.id = d.recorded_by_id
  where d.organization_id = $1 and d.patient_id = $2 and d.undone_at is null and e.discharged_on is not null
  order by e.discharged_on desc, d.id desc limit 1`;

const NEXT = `
  select a.starts_at as "startsAt", s.display_name as "staffName", f.name as "facilityName", f.time_zone as "timeZone"
  from appointments a
  join facilities f on f.organization_id = a.organization_id and f.id = a.facility_id
  join staff_members s on s.organization_id = a.organization_id and s.id = a.staff_member_id
  where a.organization_id = $1 and a.patient_id = $2 and a.status = 'booked' and a.starts_at > app.now()
  order by a.starts_at limit 1`;

/** Reads what a discharge said, and what the paper for the patient says. */
@Injectable()
export class ShowDischarge {
  constructor(
    private readonly patients: PatientsService,
    private readonly consents: ConsentsService,
  ) {}

  /** @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id): Promise<PatientDischargeType> {
    const { id, facilityId } = await this.patients.summary(tx, patientId);
    tx.saw(id);
    const parameters = [tx.ctx.organizationId, id];
    const [row] = await tx.query<Omit<DischargeRecordType, 'tedsReason' | 'tedsHousing' | 'gaps'>>(RECORD, parameters);
    if (row?.contactAfter === 'unknown') row.contactAfter = await this.agreedSince(tx, id);
    const [nextAppointment] = await tx.query<DischargeAppointmentType>(NEXT, parameters);
    const [facility] = await tx.query<{ phone: string | null }>(
      'select phone from facilities where organization_id = $1 and id = $2',
      [tx.ctx.organizationId, facilityId],
    );
    const codes = row && { tedsReason: tedsReasons[row.reason], tedsHousing: tedsHousing[row.housing] };
    return {
      record: row && codes ? { ...row, ...codes, gaps: gapsOf(row.reason, row) } : null,
      nextAppointment: nextAppointment ?? null,
      facilityPhone: facility?.phone ?? null,
    };
  }

  /** Nobody asked when they left; a consent of another day is the answer. */
  private async agreedSince(tx: Transaction, patientId: Id): Promise<ContactAfter> {
    const agreement = (await this.consents.agreements(tx, [patientId], true)).get(patientId);
    return contactBy(agreement?.ways.map(({ channel }) => channel) ?? []);
  }
}
