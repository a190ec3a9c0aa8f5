import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** Sessions of twelve-step facilitation: what was talked about, what happened since the last one, and what comes next. */
export class LogFacilitation1795681309500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'facilitation_sessions',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'submit_id uuid not null',
        'held_on date not null',
        `kind text not null check (kind in ('individual', 'conjoint'))`,
        'topic text not null',
        'sober_days int check (sober_days between 0 and 100)',
        'meetings_attended int check (meetings_attended between 0 and 100)',
        'meetings_reaction text check (length(meetings_reaction) between 1 and 2000)',
        'readings text check (length(readings) between 1 and 2000)',
        'slips text check (length(slips) between 1 and 2000)',
        'urges text check (length(urges) between 1 and 2000)',
        'sponsor_contact text check (length(sponsor_contact) between 1 and 2000)',
        'material text check (length(material) between 1 and 2000)',
        'tasks_done text check (length(tasks_done) between 1 and 2000)',
        'next_tasks text check (length(next_tasks) between 1 and 2000)',
        // The line of the signed plan that the session served, with its words as they stood.
        'plan_id uuid',
        'element_id text check (length(element_id) between 1 and 64)',
        'element_words text check (length(element_words) between 1 and 500)',
        'logged_by_id uuid not null',
        'entered_in_error_at timestamptz',
        'entered_in_error_by_id uuid',
        'entered_in_error_reason text check (length(entered_in_error_reason) between 1 and 500)',
        'check ((plan_id is null) = (element_id is null) and (plan_id is null) = (element_words is null))',
        `check ((entered_in_error_at is null) = (entered_in_error_by_id is null)
           and (entered_in_error_at is null) = (entered_in_error_reason is null))`,
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, plan_id) references relapse_prevention_plans (organization_id, id)',
        staffKey('logged_by_id'),
        staffKey('entered_in_error_by_id'),
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(
      `create index facilitation_sessions_patient on facilitation_sessions (organization_id, patient_id, held_on)`,
    );
    // It is a clinical record: roles that don't plan with the patient don't read it.
    await runner.query(
      `create policy facilitation_sessions_words on facilitation_sessions as restrictive for select
         to app_rw, app_readonly using ((select ctx.reads_plans()))`,
    );
    await runner.query(
      `create function app.hold_facilitation_sessions() returns trigger language plpgsql as $$
       begin
         if old.entered_in_error_at is not null
           or to_jsonb(new) - '{entered_in_error_at,entered_in_error_by_id,entered_in_error_reason,updated_at}'::text[]
            <> to_jsonb(old) - '{entered_in_error_at,entered_in_error_by_id,entered_in_error_reason,updated_at}'::text[]
         then raise exception 'A logged session never changes: it is marked as entered in error'; end if;
         return new;
       end $$`,
    );
    await runner.query('revoke all on function app.hold_facilitation_sessions() from public');
    await runner.query(
      `create trigger facilitation_sessions_hold before update on facilitation_sessions
         for each row execute function app.hold_facilitation_sessions()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'facilitation_sessions');
    await runner.query('drop function app.hold_facilitation_sessions()');
  }
}
