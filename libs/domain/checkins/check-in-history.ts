import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { CheckInHistoryType, PastCheckInType } from './checkins.graphql';

/** Most check-ins one answer holds: several a day for half a year. */
const MOST = 1000;

const FIELDS = `c.id, c.mood, c.craving, c.wants_call as "wantsCall", c.answered_at as "answeredAt",
    c.occurrence_id is not null as "answersFollowUp", c.call_is_urgent as "callIsUrgent", c.feels_safe as "feelsSafe", c.had_urge as "hadUrge", c.situations, c.warning_signs as "warningSigns",
    c.halt, c.has_used as "hasUsed", c.used_substances as "usedSubstances", c.is_alone as "isAlone",
    c.has_naloxone as "hasNaloxone", c.medication, c.went_to_meeting as "wentToMeeting", c.call_from as "callFrom",
    c.call_until as "callUntil", s.display_name as "recordedByName"`;

const FROM = `check_ins c left join staff_members s on s.organization_id = c.organization_id and s.id = c.recorded_by_id`;

const BETWEEN = `
  select ${FIELDS}, count(*) over ()::int as total
  from ${FROM}
  where c.organization_id = $1 and c.patient_id = $2
    and c.answered_at >= $3::date::timestamp at time zone $5
    and c.answered_at < ($4::date + 1)::timestamp at time zone $5
  order by c.answered_at desc, c.id limit $6`;

const ONE = `select ${FIELDS}, c.patient_id as "patientId" from ${FROM} where c.organization_id = $1 and c.id = $2`;

/** The check-ins of a range of days, to look through and to print. */
@Injectable()
export class CheckInHistory {
  constructor(private readonly patients: PatientsService) {}

  /**
   * Everything answered from one day to another, both included and both by the calendar where the patient is.
   * @param from YYYY-MM-DD
   * @throws AppError NOT_FOUND, BAD_INPUT when the range ends before it begins
   */
  async between(tx: Transaction, patientId: Id, from: string, until: string): Promise<CheckInHistoryType> {
    if (until < from)
      throw badInput('until', {
        en: 'The range ends before it begins: choose a later last day.',
        es: 'El último día es antes del primero: elige uno posterior.',
      });
    const { timeZone } = await this.patients.summary(tx, patientId);
    const rows = await tx.query<PastCheckInType & { total: number }>(BETWEEN, [
      tx.ctx.organizationId,
      patientId,
      from,
      until,
      timeZone,
      MOST,
    ]);
    tx.saw(patientId);
    return { timeZone, totalCount: rows[0]?.total ?? 0, checkIns: rows };
  }

  /** One check-in. @throws AppError NOT_FOUND */
  async one(tx: Transaction, id: Id): Promise<PastCheckInType> {
    const [row] = await tx.query<PastCheckInType & { patientId: Id }>(ONE, [tx.ctx.organizationId, id]);
    if (!row) throw notFound();
    tx.saw(row.patientId);
    return row;
  }
}
