import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** What a card is made of: a change of a row of one of these makes the card of its patient old. */
const sources = [
  ...['patients', 'episodes_of_care', 'care_team_members', 'relapse_prevention_plans', 'recovery_paths', 'check_ins'],
  ...['tasks', 'appointments', 'inbound_texts', 'safety_items', 'signals', 'meeting_attendances'],
];
const commands = ['insert', 'update', 'delete'] as const;

/** A card per patient, as the caseload shows it, and marks of those that are old. */
export class KeepPatientCards1795689520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'patient_cards',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'level_of_care text',
        'primary_counselor_id uuid',
        'active_plan_id uuid',
        'plan_review_due date',
        'meetings_per_week int',
        'goal_versions jsonb not null',
        'attended_days jsonb not null',
        'last_check_in jsonb',
        'last_contact_at timestamptz',
        'last_contact_kind text',
        'open_task_count int not null',
        'has_safety_item boolean not null',
        'signals jsonb not null',
        'signal_rules text[] not null',
        'valid_until timestamptz',
        'unique (organization_id, patient_id)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
      ],
    });
    await tenantTable(runner, {
      name: 'patient_card_marks',
      ids: 'v7',
      grants: ['select', 'delete'],
      patientColumn: 'patient_id',
      // Whoever changes a row of a patient makes the card old, whether or not they reach the patient afterwards.
      insertBeyondReach: true,
      columns: ['patient_id uuid not null', 'told_at timestamptz'],
    });
    await runner.query('create index patient_card_marks_patient on patient_card_marks (organization_id, patient_id)');
    // Ids and times only: the relay tells the worker what is to be made anew.
    await runner.query(
      'create policy patient_card_marks_relay on patient_card_marks for all to app_relay using (true) with check (true)',
    );
    await runner.query('grant select, update on patient_card_marks to app_relay');
    await runner.query(markCards);
    await runner.query('revoke all on function app.mark_patient_cards() from public');
    for (const source of sources)
      for (const command of commands)
        await runner.query(
          `create trigger ${source}_card_${command} after ${command} on ${source}
           referencing ${command === 'delete' ? 'old' : 'new'} table as changed
           for each statement execute function app.mark_patient_cards()`,
        );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const source of sources)
      for (const command of commands) await runner.query(`drop trigger ${source}_card_${command} on ${source}`);
    await runner.query('drop function app.mark_patient_cards()');
    await dropTables(runner, 'patient_card_marks', 'patient_cards');
  }
}

// Without a context a superuser works on the tables, as benches do when they fill them: cards are made by command then.
// Marks are only added, never changed: writers of the same patient do not wait for each other.
const markCards = `
  create function app.mark_patient_cards() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare organization uuid := ctx.organization_id(); ids uuid[];
  begin
    if organization is null then return null; end if;
    if tg_table_name = 'patients' then
      select array_agg(c.id) into ids from changed c;
    elsif tg_table_name = 'relapse_prevention_plans' then
      select array_agg(distinct c.patient_id) into ids from changed c
      where c.status in ('active', 'superseded', 'closed');
    else
      select array_agg(distinct c.patient_id) into ids from changed c where c.patient_id is not null;
    end if;
    if ids is not null then
      insert into patient_card_marks (organization_id, patient_id) select organization, unnest(ids);
    end if;
    return null;
  end $$`;
