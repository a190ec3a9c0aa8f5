import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** A clinician's patients may be lent to a colleague for named days; who covers reaches them in these days only. */
export class LendCaseloads1795689500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'covers',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'lender_id uuid not null',
        'covering_id uuid not null check (covering_id <> lender_id)',
        'from_day date not null',
        'until_day date not null check (until_day >= from_day)',
        'time_zone text not null',
        'starts_at timestamptz not null',
        'ends_at timestamptz not null check (ends_at > starts_at)',
        'is_whole boolean not null',
        'lent_by_id uuid not null',
        'ended_at timestamptz',
        'ended_by_id uuid',
        'submit_id uuid not null',
        'check ((ended_at is null) = (ended_by_id is null))',
        'foreign key (organization_id, lender_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, covering_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, lent_by_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, ended_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    for (const column of ['covering_id', 'lender_id'])
      await runner.query(
        `create index covers_${column} on covers (organization_id, ${column}, ends_at) where ended_at is null`,
      );
    await tenantTable(runner, {
      name: 'covered_patients',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'cover_id uuid not null',
        'patient_id uuid not null',
        'foreign key (organization_id, cover_id) references covers (organization_id, id)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'unique (organization_id, cover_id, patient_id)',
      ],
    });
    for (const command of ['select', 'update', 'delete', 'insert'])
      // Not for app_owner: the function below looks with that role, and a policy must not ask itself.
      await runner.query(`alter policy covered_patients_reach_${command} on covered_patients to app_rw, app_readonly`);
    await runner.query(
      myPatients(`
        union all
        select m.patient_id from public.covers c
        join public.care_team_members m
          on m.organization_id = c.organization_id and m.staff_member_id = c.lender_id and m.ended_at is null
        where c.organization_id = ctx.organization_id() and c.covering_id = ctx.actor_id()
          and c.ended_at is null and c.starts_at <= app.now() and c.ends_at > app.now()
          and (c.is_whole or exists (
            select from public.covered_patients p
            where p.organization_id = c.organization_id and p.cover_id = c.id and p.patient_id = m.patient_id))`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(myPatients(''));
    await dropTables(runner, 'covered_patients', 'covers');
  }
}

function myPatients(more: string): string {
  return `
    create or replace function ctx.my_patients() returns setof uuid language sql stable security definer
      set search_path = pg_catalog, pg_temp
      begin atomic
        select m.patient_id from public.care_team_members m
        where m.organization_id = ctx.organization_id() and m.staff_member_id = ctx.actor_id() and m.ended_at is null
        union all
        select p.patient_id from public.safety_pages p
        where p.organization_id = ctx.organization_id() and p.staff_member_id = ctx.actor_id()
          and (p.reach_until is null or p.reach_until > app.now())
        union all
        select e.patient_id from public.emergency_accesses e
        where e.organization_id = ctx.organization_id() and e.staff_member_id = ctx.actor_id() and e.ended_at is null
          and e.ends_at > app.now()${more};
      end`;
}
