import type { MigrationInterface, QueryRunner } from 'typeorm';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/**
 * Crisis safety plans and continuing-care plans live beside relapse-prevention plans, by the same states, signatures and
 * triggers; and a patient who can sign in no other way agrees aloud before a witness.
 */
export class AddCareDocuments1795681307000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table relapse_prevention_plans
         add column kind text not null default 'relapse_prevention',
         add constraint relapse_prevention_plans_kind_check
           check (kind in ('relapse_prevention', 'crisis_safety', 'continuing_care')) not valid,
         drop constraint relapse_prevention_plans_organization_id_patient_id_number_key,
         add constraint relapse_prevention_plans_number_key unique (organization_id, patient_id, kind, number)`,
    );
    await replaceIndexes(runner, '(organization_id, patient_id, kind)');
    await runner.query(
      `create or replace function app.hold_plan_template_of_plans() returns trigger language plpgsql as $$
       begin
         if new.template_version_id is distinct from old.template_version_id or new.kind <> old.kind
         then raise exception 'A plan keeps its kind and the template it began with'; end if;
         return new;
       end $$`,
    );
    await runner.query(
      `alter table plan_signatures
         drop constraint plan_signatures_method_check,
         add constraint plan_signatures_method_check
           check (method in ('password', 'own_phone', 'tablet', 'paper', 'verbal')) not valid,
         add column witness_id uuid,
         add column reason text check (length(reason) between 1 and 500),
         add constraint plan_signatures_verbal_check check ((method = 'verbal') = (witness_id is not null)
           and (method = 'verbal') = (reason is not null) and witness_id <> staff_member_id) not valid,
         add constraint plan_signatures_witness_fkey ${staffKey('witness_id')} not valid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'plan_signatures',
      'plan_reviews',
      'plan_papers',
      'plan_hand_overs',
      'relapse_prevention_plans',
    ])
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query('alter table plan_signatures disable trigger plan_signatures_hold');
    // What was agreed aloud is kept as paper would be: a signature that staff saw. Without its scan it can't be told apart.
    for (const table of ['plan_signatures', 'plan_reviews', 'plan_papers', 'plan_hand_overs'])
      await runner.query(
        `delete from ${table} t using relapse_prevention_plans p
         where p.organization_id = t.organization_id and p.id = t.plan_id and p.kind <> 'relapse_prevention'`,
      );
    await runner.query(`delete from plan_signatures where method = 'verbal'`);
    await runner.query(`delete from relapse_prevention_plans where kind <> 'relapse_prevention'`);
    await runner.query('alter table plan_signatures enable trigger plan_signatures_hold');
    for (const table of [
      'plan_signatures',
      'plan_reviews',
      'plan_papers',
      'plan_hand_overs',
      'relapse_prevention_plans',
    ])
      await runner.query(`alter table ${table} force row level security`);
    await runner.query(
      `alter table plan_signatures drop constraint plan_signatures_verbal_check, drop column witness_id, drop column reason,
         drop constraint plan_signatures_method_check,
         add constraint plan_signatures_method_check check (method in ('password', 'own_phone', 'tablet', 'paper'))`,
    );
    await runner.query(
      `create or replace function app.hold_plan_template_of_plans() returns trigger language plpgsql as $$
       begin
         if new.template_version_id is distinct from old.template_version_id
         then raise exception 'A plan keeps the template it began with'; end if;
         return new;
       end $$`,
    );
    await replaceIndexes(runner, '(organization_id, patient_id)');
    await runner.query(
      `alter table relapse_prevention_plans drop constraint relapse_prevention_plans_number_key, drop column kind,
         add constraint relapse_prevention_plans_organization_id_patient_id_number_key
           unique (organization_id, patient_id, number)`,
    );
  }
}

/** Of each kind a patient has at most one on its way and one that holds. */
async function replaceIndexes(runner: QueryRunner, columns: string): Promise<void> {
  const states = { open: `in ('draft', 'in_review', 'awaiting_patient')`, active: `= 'active'` };
  for (const [name, state] of Object.entries(states)) {
    await runner.query(`drop index relapse_prevention_plans_${name}`);
    await runner.query(
      `create unique index relapse_prevention_plans_${name} on relapse_prevention_plans ${columns} where status ${state}`,
    );
  }
}
