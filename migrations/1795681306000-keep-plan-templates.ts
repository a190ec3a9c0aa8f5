import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** An organization's own library of plan templates: a working text each, and what was published of it, version by version. */
export class KeepPlanTemplates1795681306000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const words = [
      'name text not null check (length(name) between 1 and 120)',
      'description text check (length(description) between 1 and 500)',
      `substances text[] not null default '{}'`,
      'content jsonb not null',
    ];
    await tenantTable(runner, {
      name: 'plan_templates',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        ...words,
        // The template of the product that it was copied from, if any.
        'origin_code text check (length(origin_code) between 1 and 60)',
        'retired_at timestamptz',
        'changed_by_id uuid not null',
        'submit_id uuid not null',
        'version int not null default 1',
        staffKey('changed_by_id'),
        'unique (organization_id, submit_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'plan_template_versions',
      ids: 'v7',
      grants: ['select', 'insert'],
      columns: [
        'template_id uuid not null',
        'number int not null check (number > 0)',
        ...words,
        'published_by_id uuid not null',
        'foreign key (organization_id, template_id) references plan_templates (organization_id, id)',
        staffKey('published_by_id'),
        'unique (organization_id, template_id, number)',
      ],
    });
    await runner.query(
      `alter table relapse_prevention_plans
         add column template_version_id uuid,
         add constraint relapse_prevention_plans_template_version_fkey
           foreign key (organization_id, template_version_id)
           references plan_template_versions (organization_id, id) not valid`,
    );
    await runner.query(
      `create function app.hold_plan_template_of_plans() returns trigger language plpgsql as $$
       begin
         if new.template_version_id is distinct from old.template_version_id
         then raise exception 'A plan keeps the template it began with'; end if;
         return new;
       end $$`,
    );
    await runner.query('revoke all on function app.hold_plan_template_of_plans() from public');
    await runner.query(
      `create trigger relapse_prevention_plans_hold_template before update on relapse_prevention_plans
         for each row execute function app.hold_plan_template_of_plans()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger relapse_prevention_plans_hold_template on relapse_prevention_plans');
    await runner.query('drop function app.hold_plan_template_of_plans()');
    await runner.query('alter table relapse_prevention_plans drop column template_version_id');
    await dropTables(runner, 'plan_template_versions', 'plan_templates');
  }
}
