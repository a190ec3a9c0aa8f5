import { addDays } from '@stepwell/kernel/wall-clock';
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
  /** First day of a path or an entry, or null: since when somebody keeps a log. */
  firstKept: string | null;
}

/** A year and a month, so that a streak of a year and the 30 days before an admission are seen whole. */
export const DAYS_READ = 400;

const PATIENTS = `
  select p.id as "patientId", p.time_zone as "timeZone", o.week_starts_on as "weekStartsOn",
    (app.now() at time zone p.time_zone)::date::text as today,
    (select coalesce(json_agg(json_build_object('chosenOn', (v.created_at at time zone p.time_zone)::date,
        'effectiveFrom', v.effective_from, 'endsOn', v.ends_on, 'meetingsPerWeek', v.meetings_per_week)
        order by v.version), '[]')
      from recovery_paths v where v.organization_id = p.organization_id and v.patient_id = p.id) as versions,
    (select min(a.local_date)::text from meeting_attendances a where a.organization_id = p.organization_id
      and a.patient_id = p.id and a.entered_in_error_at is null) as "firstEntry"
  from patients p join organizations o on o.organization_id = p.organization_id
  where p.organization_id = $1 and p.id = any($2::uuid[])`;

const DAYS = `
  select patient_id as "patientId", local_date::text as day, count(*)::int as count from meeting_attendances
  where organization_id = $1 and patient_id = any($2::uuid[]) and local_date >= $3::date and entered_in_error_at is null
  group by patient_id, local_date`;

/** Reads it for these patients, as far as the actor sees them. */
export async function readAttendedDays(tx: Transaction, patientIds: readonly Id[]): Promise<AttendedDays[]> {
  const { organizationId } = tx.ctx;
  const patients = await tx.query<Omit<AttendedDays, 'attended' | 'firstKept'> & { firstEntry: string | null }>(
    PATIENTS,
    [organizationId, patientIds],
  );
  if (patients.length === 0) return [];
  const earliest = patients.map(({ today }) => addDays(today, -DAYS_READ)).sort()[0];
  const days = await tx.query<{ patientId: Id; day: string; count: number }>(DAYS, [
    organizationId,
    patientIds,
    earliest,
  ]);
  tx.saw(...patients.map(({ patientId }) => patientId));
  return patients.map(({ firstEntry, ...patient }) => {
    const kept = [firstEntry, ...patient.versions.map(({ effectiveFrom }) => effectiveFrom)].filter(
      (day) => day !== null,
    );
    return {
      ...patient,
      attended: new Map(
        days.filter(({ patientId }) => patientId === patient.patientId).map(({ day, count }) => [day, count]),
      ),
      firstKept: kept.sort()[0] ?? null,
    };
  });
}
