import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const before = [
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
  ...[
    'follow_up_call',
    'follow_up_letter',
    'follow_up_supervisor',
    'consent_expires_30',
    'consent_expires_14',
    'consent_expires_7',
  ],
];
const kinds = [
  ...['discharge_appointment', 'discharge_medication', 'discharge_naloxone', 'discharge_housing', 'discharge_phone'],
  ...['come_back', 'readmission'],
];

/** What is known about how somebody left, and that they came back. */
export class RecordTransitions1795681763000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'discharge_records',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'episode_id uuid not null',
        `next_appointment text not null check (next_appointment in ('booked', 'elsewhere', 'declined', 'unknown'))`,
        `medication text not null check (medication in ('none', 'supplied', 'not_supplied', 'unknown'))`,
        'supplied_until date',
        'next_dose_on date',
        `naloxone text not null check (naloxone in ('given', 'has_one', 'declined', 'unknown'))`,
        `housing text not null check (housing in ('independent', 'dependent', 'homeless', 'unknown'))`,
        `phone text not null check (phone in ('safe', 'changed', 'unsafe', 'unknown'))`,
        'is_leaving_now boolean not null',
        'struck_steps text[] not null',
        'recorded_by_id uuid not null',
        'undone_at timestamptz',
        'submit_id uuid not null',
        'version int not null default 1',
        `check ((medication = 'supplied') = (supplied_until is not null))`,
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
        'foreign key (organization_id, recorded_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(
      `create unique index discharge_records_standing on discharge_records (organization_id, episode_id) where undone_at is null`,
    );
    await tenantTable(runner, {
      name: 'readmissions',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'episode_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
        'unique (organization_id, episode_id)',
      ],
    });
    await this.allow(runner, [...before, ...kinds]);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The owner sees its table while it is not forced: for this one transaction, into which nobody else looks.
    await runner.query('alter table tasks no force row level security');
    await runner.query(`delete from tasks where kind in (${listed(kinds)})`);
    await runner.query('alter table tasks force row level security');
    await this.allow(runner, before);
    await dropTables(runner, 'readmissions', 'discharge_records');
  }

  private async allow(runner: QueryRunner, allowed: readonly string[]): Promise<void> {
    await runner.query('alter table tasks drop constraint tasks_kind_check');
    await runner.query(
      `alter table tasks add constraint tasks_kind_check check (kind in (${listed(allowed)})) not valid`,
    );
  }
}

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
