import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Tables whose words only those roles read that plan with the patient. */
const planTables = ['relapse_prevention_plans', 'plan_papers'] as const;

/**
 * A week that a patient shares, and how it went. Plans get a wall of their own: who is on the care team without planning (a
 * peer specialist) reads no plan, whatever a query says, and sees of it the week alone, while the patient agrees.
 */
export class ShareWeeks1795681309000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function ctx.reads_plans() returns boolean language sql stable security definer
         set search_path = pg_catalog, pg_temp
         begin atomic
           select ctx.kind() <> 'staff' or exists (select from public.staff_members m
             where m.organization_id = ctx.organization_id() and m.id = ctx.actor_id()
               and m.roles && array['clinical_supervisor', 'clinician', 'nurse', 'case_manager']);
         end`,
    );
    for (const table of planTables)
      await runner.query(
        // Not for app_owner: the functions below look with that role.
        `create policy ${table}_words on ${table} as restrictive for select to app_rw, app_readonly
           using ((select ctx.reads_plans()))`,
      );
    await runner.query(
      `create function ctx.sharing_patients() returns setof uuid language sql stable security definer
         set search_path = pg_catalog, pg_temp
         begin atomic
           select p.patient_id from public.relapse_prevention_plans p
           where p.organization_id = ctx.organization_id() and p.kind = 'relapse_prevention' and p.status = 'active'
             and (p.content->'weekly'->>'isShared')::boolean and p.patient_id in (select ctx.my_patients());
         end`,
    );
    await tenantTable(runner, {
      name: 'weekly_outcomes',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        // First day of the week where the patient lives.
        'week_of date not null',
        `outcome text not null check (outcome in ('kept', 'in_part', 'not_this_week'))`,
        'noted_by_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, noted_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, patient_id, week_of)',
      ],
    });
    for (const command of ['select', 'update'])
      await runner.query(
        `create policy weekly_outcomes_shared_${command} on weekly_outcomes as restrictive for ${command}
           to app_rw, app_readonly
           using ((select ctx.reads_plans()) or patient_id in (select ctx.sharing_patients()))`,
      );
    await runner.query(
      `create policy weekly_outcomes_shared_insert on weekly_outcomes as restrictive for insert to app_rw
         with check ((select ctx.reads_plans()) or patient_id in (select ctx.sharing_patients()))`,
    );
    await runner.query(
      `create function app.shared_weeks() returns table (patient_id uuid, commitment text, sponsor_calls int, sponsor_visits int)
         language sql stable security definer set search_path = pg_catalog, pg_temp
         begin atomic
           select p.patient_id, p.content->'weekly'->>'commitment', (p.content->'weekly'->>'sponsorCalls')::int,
             (p.content->'weekly'->>'sponsorVisits')::int
           from public.relapse_prevention_plans p
           where p.organization_id = ctx.organization_id() and p.kind = 'relapse_prevention' and p.status = 'active'
             and p.patient_id in (select ctx.sharing_patients());
         end`,
    );
    for (const name of ['ctx.reads_plans()', 'ctx.sharing_patients()', 'app.shared_weeks()']) {
      await runner.query(`revoke all on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to app_rw, app_readonly, app_owner`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.shared_weeks()');
    await dropTables(runner, 'weekly_outcomes');
    await runner.query('drop function ctx.sharing_patients()');
    for (const table of planTables) await runner.query(`drop policy ${table}_words on ${table}`);
    await runner.query('drop function ctx.reads_plans()');
  }
}
