import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { CheckInHistoryType, PastCheckInType } from './checkins.graphql';

/** Most check-ins one answer holds: several a day for half a year. */
const MOST = 1000;

const BETWEEN = `
  select id, mood, craving, wants_call as "wantsCall", answered_at as "answeredAt",
    occurrence_id is not null as "answersFollowUp", count(*) over ()::int as total
  from check_ins
  where organization_id = $1 and patient_id = $2
    and answered_at >= $3::date::timestamp at time zone $5 and answered_at < ($4::date + 1)::timestamp at time zone $5
  order by answered_at desc, id limit $6`;

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
    if (until < from) throw badInput('until', 'The range ends before it begins: choose a later last day.');
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
}
