import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';

/** Follow-up programmes as rows: enrolments, occurrences (the record of what is due), touches, suppressions, check-ins. */
export class AddFollowUps1795392004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'suppressions',
      ids: 'v7',
      grants: ['select', 'insert', 'delete'],
      columns: [
        `channel text not null check (channel in ('email', 'sms'))`,
        'address_digest bytea not null',
        `reason text not null check (reason in ('opted_out', 'bounced', 'wrong_number'))`,
        'unique (organization_id, channel, address_digest)',
      ],
    });
    await tenantTable(runner, {
      name: 'follow_up_enrollments',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'programme_code text not null',
        'programme_version int not null',
        'anchor_event text not null',
        'anchor_id uuid not null',
        'anchor_date date not null',
        `status text not null default 'active' check (status in ('active', 'completed', 'stopped'))`,
        'stop_reason text',
        patientKey,
        'unique (organization_id, patient_id, programme_code, anchor_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'follow_up_occurrences',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'enrollment_id uuid not null',
        'step_code text not null',
        `channel text not null check (channel in ('email', 'sms'))`,
        'slot text not null',
        'local_date date not null',
        'local_time time not null',
        'time_zone text not null',
        'zone_rules text not null',
        'due_at timestamptz not null',
        'valid_until timestamptz not null',
        'open_until timestamptz not null',
        'shifted_by_quiet_hours boolean not null default false',
        `status text not null default 'planned' check (status in ('planned', 'sending', 'sent', 'unknown',
           'blocked', 'failed', 'expired', 'cancelled', 'answered'))`,
        'reason text',
        'fence int not null default 0',
        'leased_until timestamptz',
        'attempts int not null default 0',
        'sent_at timestamptz',
        'answered_at timestamptz',
        patientKey,
        'foreign key (organization_id, enrollment_id) references follow_up_enrollments (organization_id, id)',
        'unique (organization_id, enrollment_id, step_code)',
      ],
    });
    // The idempotency key of one message: however often planning or sending runs, there is one. A cancelled one never
    // left, so the next enrolment may have its place.
    await runner.query(
      `create unique index follow_up_occurrences_message on follow_up_occurrences (organization_id, patient_id, slot, local_date, channel)
         where status <> 'cancelled'`,
    );
    await runner.query(
      'create index follow_up_occurrences_enrollment on follow_up_occurrences (organization_id, enrollment_id, due_at)',
    );
    await runner.query(
      `create index follow_up_occurrences_open on follow_up_occurrences (organization_id, due_at)
         where status in ('planned', 'unknown')`,
    );
    await runner.query(
      `create index follow_up_occurrences_sent on follow_up_occurrences (organization_id, sent_at) where sent_at is not null`,
    );
    await runner.query(
      `create index follow_up_occurrences_next on follow_up_occurrences (organization_id, patient_id, due_at)
         where status = 'planned'`,
    );
    await tenantTable(runner, {
      name: 'follow_up_touches',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'occurrence_id uuid not null',
        'contact_id uuid not null',
        `channel text not null check (channel in ('email', 'sms'))`,
        'fence int not null',
        'sent_to text not null',
        `status text not null check (status in ('sending', 'sent', 'retry', 'failed', 'unknown'))`,
        'reason text',
        'message_key text not null',
        'provider_id text',
        patientKey,
        'foreign key (organization_id, occurrence_id) references follow_up_occurrences (organization_id, id)',
        'foreign key (organization_id, contact_id) references patient_contacts (organization_id, id)',
        'unique (organization_id, occurrence_id, fence)',
      ],
    });
    await tenantTable(runner, {
      name: 'check_ins',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'occurrence_id uuid',
        'answer_id uuid not null',
        'mood smallint not null check (mood between 1 and 5)',
        'craving smallint not null check (craving between 0 and 10)',
        'wants_call boolean not null',
        'answered_at timestamptz not null default app.now()',
        patientKey,
        'foreign key (organization_id, occurrence_id) references follow_up_occurrences (organization_id, id)',
        // Made once on the phone: sending twice counts once.
        'unique (organization_id, patient_id, answer_id)',
        'unique (organization_id, occurrence_id)',
      ],
    });
    await runner.query(
      'create index follow_up_touches_patient on follow_up_touches (organization_id, patient_id, created_at)',
    );
    await runner.query('create index check_ins_latest on check_ins (organization_id, patient_id, answered_at desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(
      runner,
      'check_ins',
      'follow_up_touches',
      'follow_up_occurrences',
      'follow_up_enrollments',
      'suppressions',
    );
  }
}
