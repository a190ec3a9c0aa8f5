import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what was there before the new rules, without holding it up. */
export class ValidateOperators1795700701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sessions validate constraint sessions_kind_check');
    await runner.query('alter table sessions validate constraint sessions_organization_check');
    await runner.query('alter table audit_events validate constraint audit_events_actor_kind_check');
    await runner.query('alter table one_time_tokens validate constraint one_time_tokens_purpose_check');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
