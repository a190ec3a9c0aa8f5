import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A step may count hours from the very moment of its anchor instead of days on the wall, so enrolments keep that moment and
 * occurrences their instant. A consent to texts may say that they ask for a number alone.
 */
export class PlanByTheHour1795681761600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table follow_up_enrollments add column anchor_at timestamptz');
    await runner.query('alter table follow_up_occurrences add column fixed_at timestamptz');
    await runner.query('alter table channel_consents add column allows_numbers boolean not null default false');
    await runner.query(
      `alter table channel_consents add constraint channel_consents_numbers_by_text
         check (not allows_numbers or (channel = 'sms' and purpose = 'follow_up')) not valid`,
    );
    // Who else holds a number is asked with each text, one that comes in or goes out.
    await runner.query(
      `create index patient_contacts_phone on patient_contacts (organization_id, address)
         where kind = 'phone' and removed_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index patient_contacts_phone');
    await runner.query('alter table channel_consents drop constraint channel_consents_numbers_by_text');
    await runner.query('alter table channel_consents drop column allows_numbers');
    await runner.query('alter table follow_up_occurrences drop column fixed_at');
    await runner.query('alter table follow_up_enrollments drop column anchor_at');
  }
}
