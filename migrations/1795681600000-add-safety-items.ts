import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/**
 * Safety items, whom each of them paged, and what an organization chose about them. Who was paged reaches the patient
 * while the item is open and for the hours in which it is written down, whatever their care teams: a page that opens
 * nothing helps nobody.
 */
export class AddSafetyItems1795681600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table staff_members add column paging_phone text check (paging_phone ~ '^\\+[1-9][0-9]{6,14}$')`,
    );
    await runner.query('alter table check_ins add column feels_safe boolean');
    await runner.query('alter table check_ins add column call_is_urgent boolean not null default false');
    await tenantTable(runner, {
      name: 'safety_settings',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'craving_threshold smallint not null check (craving_threshold between 1 and 10)',
        'answer_minutes smallint not null check (answer_minutes between 2 and 60)',
        'version int not null default 1',
        'changed_by_id uuid not null',
        staffKey('changed_by_id'),
        'unique (organization_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'safety_items',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'facility_id uuid not null',
        // The check-in or text that raised it: one item for each patient and cause.
        'subject_id uuid not null',
        `reasons text[] not null check (cardinality(reasons) > 0
          and reasons <@ array['not_safe', 'crisis_words', 'high_craving', 'urgent_call'])`,
        'craving smallint check (craving between 0 and 10)',
        'words text check (length(words) between 1 and 1600)',
        // Automatic texts wait until it is closed.
        'holds_messages boolean not null',
        `next_step text check (next_step in ('first', 'backup', 'supervisor'))`,
        'next_step_at timestamptz',
        'raised_at timestamptz not null',
        'acknowledged_at timestamptz',
        'acknowledged_by_id uuid',
        `reached text check (reached in ('reached', 'not_reached', 'emergency_services'))`,
        `risk_level text check (risk_level in ('low', 'moderate', 'high', 'unknown'))`,
        'plan_reviewed boolean',
        'supervisor_informed boolean',
        'note text check (length(note) between 1 and 1000)',
        'closed_at timestamptz',
        'closed_by_id uuid',
        'check ((next_step is null) = (next_step_at is null))',
        'check ((acknowledged_at is null) = (acknowledged_by_id is null))',
        'check (num_nulls(reached, risk_level, plan_reviewed, supervisor_informed, closed_at, closed_by_id) in (0, 6))',
        'check (closed_at is null or next_step is null)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        staffKey('acknowledged_by_id'),
        staffKey('closed_by_id'),
        'unique (organization_id, subject_id, patient_id)',
      ],
    });
    await runner.query(
      'create index safety_items_open on safety_items (organization_id, patient_id) where closed_at is null',
    );
    await runner.query('create index safety_items_of on safety_items (organization_id, patient_id, raised_at)');
    await tenantTable(runner, {
      name: 'safety_pages',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'item_id uuid not null',
        `step text not null check (step in ('first', 'backup', 'supervisor'))`,
        'staff_member_id uuid not null',
        `channel text check (channel in ('email', 'sms'))`,
        `status text not null default 'planned'
          check (status in ('planned', 'sending', 'sent', 'failed', 'unknown', 'withdrawn'))`,
        'provider_id text',
        'sent_at timestamptz',
        // Null while the item is open: until then, and for the hours after it, whom it paged reaches the patient.
        'reach_until timestamptz',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, item_id) references safety_items (organization_id, id)',
        staffKey('staff_member_id'),
        'unique (organization_id, item_id, step, staff_member_id)',
      ],
    });
    await runner.query(
      `create index safety_pages_reach on safety_pages (organization_id, staff_member_id, patient_id)`,
    );
    for (const command of ['select', 'update', 'delete', 'insert'])
      // Not for app_owner: the function below looks with that role, and a policy must not ask itself.
      await runner.query(`alter policy safety_pages_reach_${command} on safety_pages to app_rw, app_readonly`);
    await runner.query(
      myPatients(`
        union all
        select p.patient_id from public.safety_pages p
        where p.organization_id = ctx.organization_id() and p.staff_member_id = ctx.actor_id()
          and (p.reach_until is null or p.reach_until > app.now())`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(myPatients(''));
    await dropTables(runner, 'safety_pages', 'safety_items', 'safety_settings');
    await runner.query('alter table check_ins drop column call_is_urgent, drop column feels_safe');
    await runner.query('alter table staff_members drop column paging_phone');
  }
}

function myPatients(more: string): string {
  return `
    create or replace function ctx.my_patients() returns setof uuid language sql stable security definer
      set search_path = pg_catalog, pg_temp
      begin atomic
        select m.patient_id from public.care_team_members m
        where m.organization_id = ctx.organization_id() and m.staff_member_id = ctx.actor_id() and m.ended_at is null${more};
      end`;
}
