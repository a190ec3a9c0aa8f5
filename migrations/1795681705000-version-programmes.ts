import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const before = ['planned', 'sending', 'sent', 'unknown', 'blocked', 'failed', 'expired', 'cancelled', 'answered'];
const tasksBefore = [
  ...['call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving', 'general', 'group_place'],
  ...[
    'lapse_told',
    'plan_cosign',
    'plan_review_due',
    'plan_review_level',
    'plan_review_lapse',
    'plan_review_medication',
  ],
  ...['plan_review_meetings', 'plan_review_discharge', 'text_reply', 'shared_text', 'wrong_number'],
];
const work = ['follow_up_call', 'follow_up_letter', 'follow_up_supervisor'];

/**
 * Programmes become an organization's own: versions that never change, a switch, and occurrences that carry what their step
 * says, so that no build has to know an old version to place them. A step may ask staff for something instead of writing.
 */
export class VersionProgrammes1795681705000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'follow_up_programme_versions',
      ids: 'v7',
      grants: ['select', 'insert'],
      columns: [
        'programme_code text not null check (length(programme_code) between 1 and 60)',
        'version int not null check (version >= 1)',
        'name text not null check (length(name) between 1 and 120)',
        `anchor_event text not null check (anchor_event in ('plan_activated', 'plan_review', 'admission', 'discharge',
           'group_missed', 'meeting_goal_missed', 'medication_missed', 'lapse', 'milestone', 'date'))`,
        `when_again text not null check (when_again in ('restart', 'keep', 'beside'))`,
        `stops_on text[] not null check (stops_on <@ array['answer', 'discharge', 'admission'])`,
        `steps jsonb not null check (jsonb_typeof(steps) = 'array')`,
        'published_by_id uuid not null',
        'submit_id uuid not null',
        'foreign key (organization_id, published_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, programme_code, version)',
        'unique (organization_id, submit_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'follow_up_programme_switches',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'programme_code text not null check (length(programme_code) between 1 and 60)',
        'is_on boolean not null',
        'changed_by_id uuid not null',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, programme_code)',
      ],
    });
    await runner.query(`alter table follow_up_enrollments add column stops_on text[] not null default '{}'`);
    // An anchor counts once, but for what it began before it was taken back.
    await runner.query(
      'alter table follow_up_enrollments drop constraint follow_up_enrollments_organization_id_patient_id_programme__key',
    );
    await runner.query(
      `create unique index follow_up_enrollments_anchor on follow_up_enrollments (organization_id, patient_id, programme_code,
         anchor_id) where stop_reason is distinct from 'undone'`,
    );
    await runner.query(
      `alter table follow_up_occurrences
         add column action text not null default 'message',
         add column expects text not null default 'check_in',
         add column if_unanswered text,
         add column send_within_hours int not null default 72,
         add column open_for_days int not null default 7,
         alter column channel drop not null`,
    );
    // The three steps there were before differ little from these; what is placed already keeps its instants.
    await allow(runner, 'follow_up_occurrences', 'action', ['message', 'call', 'letter', 'supervisor']);
    await allow(runner, 'follow_up_occurrences', 'expects', ['check_in', 'nothing']);
    await allow(runner, 'follow_up_occurrences', 'status', [...before, 'task_raised']);
    await runner.query(
      `alter table follow_up_occurrences
         add constraint follow_up_occurrences_channel_when_sent check ((action = 'message') = (channel is not null)) not valid`,
    );
    await allow(runner, 'tasks', 'kind', [...tasksBefore, ...work]);
    // A step has one row per enrolment, but for what gave way to a newer version of itself.
    await runner.query(
      'alter table follow_up_occurrences drop constraint follow_up_occurrences_organization_id_enrollment_id_step_co_key',
    );
    await runner.query(
      `create unique index follow_up_occurrences_step on follow_up_occurrences (organization_id, enrollment_id, step_code)
         where reason is distinct from 'moved'`,
    );
    await runner.query(
      `create index follow_up_occurrences_hanging on follow_up_occurrences (organization_id, patient_id)
         where if_unanswered is not null and status in ('planned', 'task_raised')`,
    );
    await runner.query(
      `create index follow_up_enrollments_running on follow_up_enrollments (organization_id, programme_code, programme_version)
         where status = 'active'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index follow_up_enrollments_running');
    await runner.query('drop index follow_up_occurrences_hanging');
    await runner.query('drop index follow_up_occurrences_step');
    await withoutWalls(
      runner,
      'follow_up_occurrences',
      `update follow_up_occurrences set step_code = step_code || ' ' || id where reason = 'moved'`,
    );
    await runner.query('alter table follow_up_occurrences add unique (organization_id, enrollment_id, step_code)');
    await withoutWalls(runner, 'tasks', `delete from tasks where kind in (${listed(work)})`);
    await allow(runner, 'tasks', 'kind', tasksBefore);
    await runner.query('alter table follow_up_occurrences drop constraint follow_up_occurrences_channel_when_sent');
    await withoutWalls(runner, 'follow_up_occurrences', `delete from follow_up_occurrences where action <> 'message'`);
    await allow(runner, 'follow_up_occurrences', 'status', before);
    await runner.query(
      `alter table follow_up_occurrences drop column action, drop column expects, drop column if_unanswered,
         drop column send_within_hours, drop column open_for_days, alter column channel set not null`,
    );
    await runner.query('drop index follow_up_enrollments_anchor');
    await withoutWalls(
      runner,
      'follow_up_enrollments',
      `update follow_up_enrollments set anchor_id = gen_random_uuid() where stop_reason = 'undone'`,
    );
    await runner.query(
      'alter table follow_up_enrollments add unique (organization_id, patient_id, programme_code, anchor_id)',
    );
    await runner.query('alter table follow_up_enrollments drop column stops_on');
    await dropTables(runner, 'follow_up_programme_switches', 'follow_up_programme_versions');
  }
}

/** The owner of a table whose walls are forced sees none of its rows. */
async function withoutWalls(runner: QueryRunner, table: string, statement: string): Promise<void> {
  await runner.query(`alter table ${table} no force row level security`);
  await runner.query(statement);
  await runner.query(`alter table ${table} force row level security`);
}

/** Says anew which words a column may hold. */
async function allow(runner: QueryRunner, table: string, column: string, words: readonly string[]): Promise<void> {
  const name = `${table}_${column}_check`;
  await runner.query(`alter table ${table} drop constraint if exists ${name}`);
  await runner.query(`alter table ${table} add constraint ${name} check (${column} in (${listed(words)})) not valid`);
}

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
