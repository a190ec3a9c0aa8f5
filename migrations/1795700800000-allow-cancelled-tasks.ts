import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = [
  'call_request',
  'pin_locked',
  'delivery_unknown',
  'delivery_failed',
  'high_craving',
  'general',
  'group_place',
  'lapse_told',
  'plan_cosign',
  'plan_review_due',
  'plan_review_level',
  'plan_review_lapse',
  'plan_review_medication',
  'plan_review_meetings',
  'plan_review_discharge',
  'text_reply',
  'shared_text',
  'wrong_number',
  'follow_up_call',
  'follow_up_letter',
  'follow_up_supervisor',
  'consent_expires_30',
  'consent_expires_14',
  'consent_expires_7',
  'discharge_appointment',
  'discharge_medication',
  'discharge_naloxone',
  'discharge_housing',
  'discharge_phone',
  'come_back',
  'readmission',
  'admission_identity',
  'admission_packet',
  'admission_notice',
  'admission_consents',
  'admission_safe_contact',
  'admission_emergency_contact',
  'admission_measures',
  'admission_path',
  'admission_plan',
  'admission_programme',
];

/** A patient who cancels on the phone leaves a task of its own kind. */
export class AllowCancelledTasks1795700800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, [...before, 'appointment_cancelled']);
  }

  /** Tasks of that kind become general ones, whose title says what they were. */
  async down(runner: QueryRunner): Promise<void> {
    // The owner sees its table while it is not forced: for this one transaction, into which nobody else looks.
    await runner.query('alter table tasks no force row level security');
    await runner.query(
      `update tasks set kind = 'general', title = 'Cancelled an appointment: find another time', subject_id = null
       where kind = 'appointment_cancelled'`,
    );
    await runner.query('alter table tasks force row level security');
    await allow(runner, before);
  }
}

async function allow(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  await runner.query('alter table tasks drop constraint tasks_kind_check');
  const listed = kinds.map((kind) => `'${kind}'`).join(', ');
  await runner.query(`alter table tasks add constraint tasks_kind_check check (kind in (${listed})) not valid`);
}
