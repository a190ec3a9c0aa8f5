import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { GoalVersion } from './meeting-weeks';

/** What weeks and figures of one patient are worked out from. */
export interface AttendedDays {
  patientId: Id;
  /** YYYY-MM-DD, the patient's present day. */
  today: string;
  timeZone: string;
  /** 0 = Sunday; the organization's. */
  weekStartsOn: number;
  versions: GoalVersion[];
  /** Meetings by day, those entered in error left out. */
  attended: Map<string, number>;
  /** For each week that was missed, by its first day: the day on which that was told. */
  notedOn: Map<string, string>;
  /** First day of a path or an entry, or null: since when somebody keeps a log. */
  firstKept: string | null;
}

/** A year and a month, so that a streak of a year and the 30 days before an admission are seen whole. */
const DAYS_READ = 400;

const PATIENTS = `
  select p.id as "patientId", p.time_zone as "timeZone", o.week_starts_on as "weekStartsOn",
    (app.now() at time zone p.time_zone)::date::text as today,
    (select coalesce(json_agg(json_build_object('chosenOn', (v.created_at at time zone p.time_zone)::date,
        'effectiveFrom', v.effective_from, 'endsOn', v.ends_on, 'meetingsPerWeek', v.meetings_per_week)
        order by v.version), '[]')
      from recovery_paths v where v.organization_id = p.organization_id and v.patient_id = p.id) as versions,
    (select min(a.local_date)::text from meeting_attendances a where a.organization_id = p.organization_id
      and a.patient_id = p.id and a.entered_in_error_at is null) as "firstEntry",
    (select coalesce(json_agg(json_build_array(d.day, d.count)), '[]') from (
        select a.local_date::text as day, count(*)::int as count from meeting_attendances a
        where a.organization_id = p.organization_id and a.patient_id = p.id and a.entered_in_error_at is null
          and a.local_date >= (app.now() at time zone p.time_zone)::date - $3::int
        group by a.local_date) d) as days,
    (select coalesce(json_agg(json_build_array(m.starts_on, (m.created_at at time zone p.time_zone)::date)), '[]')
      from missed_weeks m where m.organization_id = p.organization_id and m.patient_id = p.id) as noted
  from patients p join organizations o on o.organization_id = p.organization_id
  where p.organization_id = $1 and p.id = any($2::uuid[])`;

type Row = Omit<AttendedDays, 'attended' | 'notedOn' | 'firstKept'> & {
  firstEntry: string | null;
  days: [day: string, count: number][];
  noted: [startsOn: string, day: string][];
};

/** Reads it for these patients, as far as the actor sees them. */
export async function readAttendedDays(tx: Transaction, patientIds: readonly Id[]): Promise<AttendedDays[]> {
  const rows = await tx.query<Row>(PATIENTS, [tx.ctx.organizationId, patientIds, DAYS_READ]);
  tx.saw(...rows.map(({ patientId }) => patientId));
  return rows.map(({ firstEntry, days, noted, ...patient }) => {
    const kept = [firstEntry, ...patient.versions.map(({ effectiveFrom }) => effectiveFrom)].filter(
      (day) => day !== null,
    );
    return { ...patient, attended: new Map(days), notedOn: new Map(noted), firstKept: kept.sort()[0] ?? null };
  });
}
