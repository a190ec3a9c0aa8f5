import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = [
  ...['call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving'],
  ...['general', 'group_place', 'lapse_told', 'plan_cosign', 'plan_review_due'],
  ...[
    'plan_review_level',
    'plan_review_lapse',
    'plan_review_medication',
    'plan_review_meetings',
    'plan_review_discharge',
  ],
  ...['text_reply', 'shared_text', 'wrong_number', 'follow_up_call', 'follow_up_letter'],
  ...['follow_up_supervisor', 'consent_expires_30', 'consent_expires_14', 'consent_expires_7', 'discharge_appointment'],
  ...['discharge_medication', 'discharge_naloxone', 'discharge_housing', 'discharge_phone', 'come_back'],
  ...['readmission', 'admission_identity', 'admission_packet', 'admission_notice', 'admission_consents'],
  ...[
    'admission_safe_contact',
    'admission_emergency_contact',
    'admission_measures',
    'admission_path',
    'admission_plan',
  ],
  ...[
    'admission_programme',
    'appointment_cancelled',
    'agreement_expires_30',
    'agreement_expires_14',
    'agreement_expires_7',
  ],
  ...['care_message'],
];
const answers = ['by_email', 'by_text', 'by_both', 'declined', 'unknown'];
const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** How somebody may be written to after they left is asked as they leave; where nobody asked, a task says so. */
export class NoteContactAtDischarge1795700960000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table discharge_records add column contact_after text,
         add constraint discharge_records_contact_after_check check (contact_after in (${list(answers)})) not valid`,
    );
    await allowKinds(runner, [...kinds, 'discharge_contact']);
  }

  /** Tasks of the new kind become general ones, whose title says what they were. */
  async down(runner: QueryRunner): Promise<void> {
    // The owner sees its tables while they are not forced: for this one transaction, into which nobody else looks.
    await runner.query('alter table tasks no force row level security');
    await runner.query(
      `update tasks set kind = 'general', title = 'Left: ask about contact after discharge', subject_id = null
       where kind = 'discharge_contact'`,
    );
    await runner.query('alter table tasks force row level security');
    await allowKinds(runner, kinds);
    await runner.query('alter table discharge_records drop column contact_after');
  }
}

async function allowKinds(runner: QueryRunner, words: readonly string[]): Promise<void> {
  await runner.query(
    `alter table tasks drop constraint tasks_kind_check,
       add constraint tasks_kind_check check (kind in (${list(words)})) not valid`,
  );
}
