import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** Meetings that patients went to, with how anybody knows; and the weeks in which a meeting goal was not reached. */
export class LogAttendance1795392091000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'meeting_attendances',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'submit_id uuid not null',
        // Both absent for a meeting that is in no list; the name stays as it was, whatever the directory says later.
        'meeting_id uuid',
        'directory_meeting_id uuid references directory_meetings (id)',
        'meeting_name text not null check (length(meeting_name) between 1 and 255)',
        'started_at timestamptz not null',
        'ended_at timestamptz not null check (ended_at > started_at)',
        // The patient's day when it was logged: moving to another zone moves no meeting into another week.
        'local_date date not null',
        `evidence text not null check (evidence in ('self_report', 'check_in', 'slip_seen', 'staff_observed'))`,
        // Absent: the patient.
        'logged_by_id uuid',
        `confirmed text[] not null default '{}' check (confirmed <@ array['overlap'])`,
        'slip_seen_at timestamptz',
        'slip_seen_by_id uuid',
        'entered_in_error_at timestamptz',
        'entered_in_error_by_id uuid',
        'error_reason text check (length(error_reason) between 1 and 300)',
        'check (num_nonnulls(meeting_id, directory_meeting_id) <= 1)',
        'check ((slip_seen_at is null) = (slip_seen_by_id is null))',
        'check (entered_in_error_at is not null or (entered_in_error_by_id is null and error_reason is null))',
        patientKey,
        'foreign key (organization_id, meeting_id) references meetings (organization_id, id)',
        staffKey('logged_by_id'),
        staffKey('slip_seen_by_id'),
        staffKey('entered_in_error_by_id'),
        'unique (organization_id, patient_id, submit_id)',
      ],
    });
    for (const statement of attendanceRules) await runner.query(statement);
    await tenantTable(runner, {
      name: 'missed_weeks',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'starts_on date not null',
        'goal smallint not null check (goal > 0)',
        'attended smallint not null check (attended >= 0 and attended < goal)',
        patientKey,
        'unique (organization_id, patient_id, starts_on)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'missed_weeks', 'meeting_attendances');
    await runner.query('drop function app.hold_meeting_attendances()');
  }
}

const attendanceRules = [
  // The last wall against counting one meeting twice.
  `create unique index meeting_attendances_once on meeting_attendances
     (organization_id, patient_id, coalesce(meeting_id, directory_meeting_id), started_at) where entered_in_error_at is null`,
  `create index meeting_attendances_by_day on meeting_attendances (organization_id, patient_id, local_date, started_at, id)`,
  `create function app.hold_meeting_attendances() returns trigger language plpgsql as $$
   begin
     if to_jsonb(new) - '{slip_seen_at,slip_seen_by_id,entered_in_error_at,entered_in_error_by_id,error_reason,updated_at}'::text[]
          <> to_jsonb(old) - '{slip_seen_at,slip_seen_by_id,entered_in_error_at,entered_in_error_by_id,error_reason,updated_at}'::text[]
        or old.entered_in_error_at is not null
        or (old.slip_seen_at is not null
            and (new.slip_seen_at, new.slip_seen_by_id) is distinct from (old.slip_seen_at, old.slip_seen_by_id))
     then raise exception 'A logged meeting never changes: it is marked as entered in error'; end if;
     return new;
   end $$`,
  'revoke all on function app.hold_meeting_attendances() from public',
  `create trigger meeting_attendances_hold before update on meeting_attendances
     for each row execute function app.hold_meeting_attendances()`,
];
