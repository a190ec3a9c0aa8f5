import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { CheckInPatternsType } from './check-in-patterns.graphql';

/** Hours of one part of the day: eight parts can be read at a glance. */
const PART_HOURS = 3;
/** Most situations that are told apart. */
const MOST_SITUATIONS = 12;

const RANGE = `
  with said as (
    select c.answered_at at time zone $5 as at, c.craving, c.has_used, c.situations || c.warning_signs as lines, c.halt
    from check_ins c
    where c.organization_id = $1 and c.patient_id = $2
      and c.answered_at >= $3::date::timestamp at time zone $5
      and c.answered_at < ($4::date + 1)::timestamp at time zone $5)`;

const HOURS = `${RANGE}
  select extract(dow from at)::int as weekday, (extract(hour from at)::int / ${PART_HOURS}) * ${PART_HOURS} as hour,
    count(*)::int as count, round(avg(craving), 1)::float as craving
  from said group by 1, 2 order by 1, 2`;

const SITUATIONS = `${RANGE}
  select line as words, count(*)::int as count, round(avg(craving), 1)::float as craving,
    count(*) filter (where has_used)::int as "usedCount"
  from said cross join unnest(lines) line group by line order by count(*) desc, line limit ${MOST_SITUATIONS}`;

const HALT = `${RANGE}
  select state, count(*)::int as count, round(avg(craving), 1)::float as craving
  from said cross join unnest(halt) state group by state order by count(*) desc, state`;

const LAPSES = `
  select extract(dow from l.happened_on)::int as weekday, count(*)::int as count
  from lapses l
  where l.organization_id = $1 and l.patient_id = $2 and l.happened_on between $3::date and $4::date and l.taken_back_at is null
  group by 1 order by 1`;

/** When and in which situations cravings are strong, and on which weekdays lapses happened. */
@Injectable()
export class CheckInPatterns {
  constructor(private readonly patients: PatientsService) {}

  /**
   * The patterns of a range of days, both included, by the clock where the patient is. Lapses know their day, not their
   * hour.
   * @param from YYYY-MM-DD
   * @throws AppError NOT_FOUND, BAD_INPUT when the range ends before it begins
   */
  async between(tx: Transaction, patientId: Id, from: string, until: string): Promise<CheckInPatternsType> {
    if (until < from)
      throw badInput('until', {
        en: 'The range ends before it begins: choose a later last day.',
        es: 'El último día es antes del primero: elige uno posterior.',
      });
    const { timeZone } = await this.patients.summary(tx, patientId);
    const range = [tx.ctx.organizationId, patientId, from, until];
    tx.saw(patientId);
    return {
      timeZone,
      hours: await tx.query(HOURS, [...range, timeZone]),
      situations: await tx.query(SITUATIONS, [...range, timeZone]),
      halt: await tx.query(HALT, [...range, timeZone]),
      lapses: await tx.query(LAPSES, range),
    };
  }
}
