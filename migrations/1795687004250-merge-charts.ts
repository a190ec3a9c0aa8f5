import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';
import { mergeCharts } from './support/merge-charts';

/** Foreign keys that name the patient beside the row: parent and child move in two statements of one transaction. */
const pairs: readonly [table: string, constraint: string][] = [
  ['consent_restrictions', 'consent_restrictions_organization_id_patient_id_party_id_fkey'],
  ['disclosures', 'disclosures_organization_id_patient_id_consent_id_fkey'],
  ['disclosures', 'disclosures_organization_id_patient_id_party_id_fkey'],
  ['group_addenda', 'group_addenda_organization_id_session_id_patient_id_entry__fkey'],
  ['group_entries', 'group_entries_organization_id_patient_id_goal_id_fkey'],
  ['part2_consent_papers', 'part2_consent_papers_organization_id_patient_id_consent_id_fkey'],
  ['part2_consent_recipients', 'part2_consent_recipients_organization_id_patient_id_consen_fkey'],
  ['part2_consent_recipients', 'part2_consent_recipients_organization_id_patient_id_party__fkey'],
  ['part2_consents', 'part2_consents_paper_key'],
];

/** What holds signed words: it lets go of whose they are while two charts become one, and of nothing else at any time. */
const holds: readonly [trigger: string, events: string, table: string, then: string][] = [
  ['facilitation_sessions_hold', 'update', 'facilitation_sessions', 'hold_facilitation_sessions'],
  ['group_addenda_hold', 'delete or update', 'group_addenda', 'hold_group_addenda'],
  ['group_entries_hold', 'insert or delete or update', 'group_entries', 'hold_group_entries'],
  ['lapses_hold', 'update', 'lapses', 'hold_lapses'],
  ['measure_results_hold', 'update', 'measure_results', 'hold_measure_results'],
  ['meeting_attendances_hold', 'update', 'meeting_attendances', 'hold_meeting_attendances'],
  ['part2_consents_hold', 'update', 'part2_consents', 'hold_part2_consents'],
  ['plan_signatures_hold', 'update', 'plan_signatures', 'hold_plan_signatures'],
  ['recovery_paths_hold', 'update', 'recovery_paths', 'hold_recovery_paths'],
  ['recovery_starts_hold', 'update', 'recovery_starts', 'hold_recovery_starts'],
  ['relapse_prevention_plans_hold', 'update', 'relapse_prevention_plans', 'hold_relapse_prevention_plans'],
  ['relapse_prevention_plans_hold_template', 'update', 'relapse_prevention_plans', 'hold_plan_template_of_plans'],
  ['sponsors_hold', 'update', 'sponsors', 'hold_sponsors'],
  ['treatment_goals_hold', 'update', 'treatment_goals', 'hold_treatment_goals'],
];

/** What only the patient reaches, or they and the product's own work. */
const own = 'patient_id = (select ctx.patient_id())';
const apart: readonly [table: string, reach: string][] = [
  ['step_reflections', own],
  ['recovery_displays', `${own} or (select ctx.kind()) = 'system'`],
  ['milestones', `${own} or (select ctx.kind()) = 'system'`],
];

/** Two charts of one person become one, for good: by one function, which leaves a row that says what moved. */
export class MergeCharts1795687004250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'patient_merges',
      ids: 'v7',
      grants: ['select'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'losing_id uuid not null',
        'losing_chart jsonb not null',
        'chosen jsonb not null',
        `moved jsonb not null default '{}'`,
        `doubled jsonb not null default '[]'`,
        'merged_by_id uuid not null',
        'merged_at timestamptz not null',
        'moved_at timestamptz',
        'submit_id uuid not null',
        'check (losing_id <> patient_id)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, merged_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, losing_id)',
        'unique (organization_id, submit_id)',
      ],
    });
    for (const [table, constraint] of pairs)
      await runner.query(`alter table ${table} alter constraint ${constraint} deferrable initially immediate`);
    // True only inside the function below: its row with no end is seen by nobody else, and nobody else can write one.
    await runner.query(`create function app.merging() returns boolean language plpgsql stable security definer
      set search_path = pg_catalog, public, pg_temp as $$
      begin
        if coalesce(current_setting('app.merging', true), '') = '' then return false; end if;
        return exists (select from patient_merges m where m.organization_id = ctx.organization_id()
          and m.id::text = current_setting('app.merging', true) and m.moved_at is null);
      end $$`);
    await runner.query('revoke all on function app.merging() from public');
    await runner.query('grant execute on function app.merging() to app_rw, app_readonly');
    for (const [trigger, events, table, then] of holds) {
      await runner.query(`drop trigger ${trigger} on ${table}`);
      await runner.query(`create trigger ${trigger} before ${events} on ${table} for each row
        when (not app.merging()) execute function app.${then}()`);
    }
    for (const [table, reach] of apart)
      for (const command of ['select', 'update', 'delete'])
        await runner.query(
          `alter policy ${table}_reach_${command} on ${table} using (${reach} or (select app.merging()))`,
        );
    // Whoever reads the audit log reaches no patient; that two ids are of one chart is all that is said here.
    await runner.query('alter policy patient_merges_reach_select on patient_merges to app_rw, app_readonly');
    await runner.query(`create function app.chart_ids(chart uuid) returns uuid[] language sql stable security definer
      set search_path = pg_catalog, public, pg_temp
      return array(select chart union select losing_id from patient_merges
        where organization_id = ctx.organization_id() and patient_id = chart
        union select patient_id from patient_merges where organization_id = ctx.organization_id() and losing_id = chart)`);
    await runner.query('revoke all on function app.chart_ids(uuid) from public');
    await runner.query('grant execute on function app.chart_ids(uuid) to app_rw, app_readonly');
    await runner.query(mergeCharts);
    await runner.query('revoke all on function app.merge_charts(uuid, uuid, jsonb, uuid) from public');
    await runner.query('grant execute on function app.merge_charts(uuid, uuid, jsonb, uuid) to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.merge_charts(uuid, uuid, jsonb, uuid)');
    await runner.query('drop function app.chart_ids(uuid)');
    for (const [table, reach] of apart)
      for (const command of ['select', 'update', 'delete'])
        await runner.query(`alter policy ${table}_reach_${command} on ${table} using (${reach})`);
    for (const [trigger, events, table, then] of holds) {
      await runner.query(`drop trigger ${trigger} on ${table}`);
      await runner.query(
        `create trigger ${trigger} before ${events} on ${table} for each row execute function app.${then}()`,
      );
    }
    await runner.query('drop function app.merging()');
    for (const [table, constraint] of pairs)
      await runner.query(`alter table ${table} alter constraint ${constraint} not deferrable`);
    await dropTables(runner, 'patient_merges');
  }
}
