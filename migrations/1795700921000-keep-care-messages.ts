import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const kinds = [
  ...['call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving', 'general', 'group_place'],
  ...['lapse_told', 'plan_cosign', 'plan_review_due', 'plan_review_level', 'plan_review_lapse'],
  ...['plan_review_medication', 'plan_review_meetings', 'plan_review_discharge', 'text_reply', 'shared_text'],
  ...['wrong_number', 'follow_up_call', 'follow_up_letter', 'follow_up_supervisor', 'consent_expires_30'],
  ...['consent_expires_14', 'consent_expires_7', 'discharge_appointment', 'discharge_medication'],
  ...['discharge_naloxone', 'discharge_housing', 'discharge_phone', 'come_back', 'readmission'],
  ...['admission_identity', 'admission_packet', 'admission_notice', 'admission_consents', 'admission_safe_contact'],
  ...['admission_emergency_contact', 'admission_measures', 'admission_path', 'admission_plan', 'admission_programme'],
  ...['appointment_cancelled', 'agreement_expires_30', 'agreement_expires_14', 'agreement_expires_7'],
];
const anchors = [
  ...['plan_activated', 'plan_review', 'admission', 'discharge', 'group_missed', 'meeting_goal_missed'],
  ...['medication_missed', 'lapse', 'milestone', 'date'],
];
const commands = ['insert', 'update', 'delete'] as const;

/** What patients and their care teams write to each other inside the apps: words that nobody changes, marked as read once. */
export class KeepCareMessages1795700921000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'care_messages',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        // Null where the patient wrote.
        'author_id uuid',
        'body text not null check (length(body) between 1 and 2000)',
        'is_crisis boolean not null check (not is_crisis or author_id is null)',
        'submit_id uuid not null',
        'sent_at timestamptz not null',
        'read_at timestamptz',
        'read_by_id uuid',
        // What the patient wrote is read by somebody on staff, what staff wrote by the patient alone.
        'check ((read_by_id is not null) = (read_at is not null and author_id is null))',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, author_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, read_by_id) references staff_members (organization_id, id)',
        // Of each patient: a mark that another one used says nothing, and loses no message.
        'unique (organization_id, patient_id, submit_id)',
      ],
    });
    await runner.query('grant update (read_at, read_by_id) on care_messages to app_rw');
    await runner.query('create index care_messages_of on care_messages (organization_id, patient_id, sent_at)');
    for (const command of commands)
      await runner.query(
        `create trigger care_messages_card_${command} after ${command} on care_messages
         referencing ${command === 'delete' ? 'old' : 'new'} table as changed
         for each statement execute function app.mark_patient_cards()`,
      );
    await allowKinds(runner, [...kinds, 'care_message']);
    await allowAnchors(runner, [...anchors, 'team_message']);
  }

  /** Tasks of the new kind become general ones, whose title says what they were. */
  async down(runner: QueryRunner): Promise<void> {
    // The owner sees its tables while they are not forced: for this one transaction, into which nobody else looks.
    for (const table of ['tasks', 'follow_up_programme_versions'])
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(
      `update tasks set kind = 'general', title = 'Wrote a message', subject_id = null where kind = 'care_message'`,
    );
    await runner.query(
      `update follow_up_programme_versions set anchor_event = 'date' where anchor_event = 'team_message'`,
    );
    for (const table of ['tasks', 'follow_up_programme_versions'])
      await runner.query(`alter table ${table} force row level security`);
    await allowAnchors(runner, anchors);
    await allowKinds(runner, kinds);
    await dropTables(runner, 'care_messages');
  }
}

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

async function allowKinds(runner: QueryRunner, words: readonly string[]): Promise<void> {
  await runner.query('alter table tasks drop constraint tasks_kind_check');
  await runner.query(`alter table tasks add constraint tasks_kind_check check (kind in (${listed(words)})) not valid`);
}

async function allowAnchors(runner: QueryRunner, words: readonly string[]): Promise<void> {
  await runner.query(
    'alter table follow_up_programme_versions drop constraint follow_up_programme_versions_anchor_event_check',
  );
  await runner.query(
    `alter table follow_up_programme_versions add constraint follow_up_programme_versions_anchor_event_check
       check (anchor_event in (${listed(words)})) not valid`,
  );
}
