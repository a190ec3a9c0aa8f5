import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const rules = `'safety_answer', 'missed_medication', 'call_wish', 'craving_rising', 'warning_sign', 'missed_check_ins',
  'window_without_option', 'missed_meeting_goal'`;

/** Signals with their evidence, and the thresholds that an organization chose for their rules. */
export class RaiseSignals1795392121000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'signal_rules',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        `rule text not null check (rule in (${rules}))`,
        'is_on boolean not null',
        // Null where the rule counts nothing, or looks at no days.
        'amount smallint check (amount > 0)',
        'days smallint check (days > 0)',
        'version int not null default 1',
        'changed_by_id uuid not null',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, rule)',
      ],
    });
    await tenantTable(runner, {
      name: 'signals',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `rule text not null check (rule in (${rules}))`,
        // What exactly it is about, where a rule may find several things at once.
        'subject text not null',
        // How bad: an acknowledgement holds until this grows.
        'weight int not null',
        'evidence jsonb not null',
        'ended_at timestamptz',
        'acknowledged_at timestamptz',
        'acknowledged_by_id uuid',
        'snoozed_until timestamptz',
        'snooze_reason text check (length(snooze_reason) between 1 and 300)',
        'task_id uuid',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, acknowledged_by_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, task_id) references tasks (organization_id, id)',
        'check ((acknowledged_at is null) = (acknowledged_by_id is null))',
        'check (snoozed_until is null or snooze_reason is not null)',
      ],
    });
    // One open signal about one thing: however often and simultaneously it is found, it stands once.
    await runner.query(
      `create unique index signals_open on signals (organization_id, patient_id, rule, subject) where ended_at is null`,
    );
    await runner.query('create index check_ins_recent on check_ins (organization_id, answered_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index check_ins_recent');
    await dropTables(runner, 'signals', 'signal_rules');
  }
}
