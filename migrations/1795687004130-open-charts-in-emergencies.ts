import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/**
 * A chart opened in a medical emergency by somebody who is not on its care team: for an hour at most, with what 42 CFR
 * 2.51(c) asks to be written down, and looked at afterwards by somebody else.
 */
export class OpenChartsInEmergencies1795687004130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'emergency_accesses',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      insertBeyondReach: true,
      columns: [
        'patient_id uuid not null',
        'staff_member_id uuid not null',
        'recipient_name text not null check (length(recipient_name) between 1 and 200)',
        'recipient_affiliation text not null check (length(recipient_affiliation) between 1 and 200)',
        'discloser_name text not null check (length(discloser_name) between 1 and 200)',
        'nature text not null check (length(nature) between 1 and 1000)',
        'started_at timestamptz not null default app.now()',
        'ends_at timestamptz not null',
        'ended_at timestamptz',
        `verdict text check (verdict in ('justified', 'not_justified'))`,
        'review_note text check (length(review_note) between 1 and 2000)',
        'reviewed_at timestamptz',
        'reviewed_by_id uuid',
        'version int not null default 1',
        `check (ends_at > started_at and ends_at <= started_at + interval '60 minutes')`,
        'check (num_nulls(verdict, reviewed_at, reviewed_by_id) in (0, 3))',
        'check (reviewed_by_id <> staff_member_id)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        staffKey('staff_member_id'),
        staffKey('reviewed_by_id'),
      ],
    });
    // Each in their own name alone; the product itself for anybody.
    await runner.query(
      `create policy emergency_accesses_reach_insert on emergency_accesses as restrictive for insert to app_rw, app_readonly
         with check ((select ctx.kind()) = 'system' or staff_member_id = (select ctx.actor_id()))`,
    );
    // ctx.my_patients() looks as the owner.
    for (const command of ['select', 'update', 'delete'])
      await runner.query(
        `alter policy emergency_accesses_reach_${command} on emergency_accesses to app_rw, app_readonly`,
      );
    await runner.query(
      'create index emergency_accesses_reach on emergency_accesses (organization_id, staff_member_id, patient_id)',
    );
    await runner.query(
      'create index emergency_accesses_waiting on emergency_accesses (organization_id, started_at) where reviewed_at is null',
    );
    await runner.query(
      myPatients(`
        union all
        select e.patient_id from public.emergency_accesses e
        where e.organization_id = ctx.organization_id() and e.staff_member_id = ctx.actor_id() and e.ended_at is null
          and e.ends_at > app.now()`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(myPatients(''));
    await dropTables(runner, 'emergency_accesses');
  }
}

/** Care teams, safety pages that wait for their answer, and what `more` adds. */
const myPatients = (more: string): string => `
  create or replace function ctx.my_patients() returns setof uuid language sql stable security definer
    set search_path = pg_catalog, pg_temp
    begin atomic
      select m.patient_id from public.care_team_members m
      where m.organization_id = ctx.organization_id() and m.staff_member_id = ctx.actor_id() and m.ended_at is null
      union all
      select p.patient_id from public.safety_pages p
      where p.organization_id = ctx.organization_id() and p.staff_member_id = ctx.actor_id()
        and (p.reach_until is null or p.reach_until > app.now())${more};
    end`;
