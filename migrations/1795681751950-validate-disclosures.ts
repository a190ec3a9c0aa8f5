import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks at the rows that stood before, without holding anybody up. */
export class ValidateDisclosures1795681751950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks validate constraint tasks_kind_check');
    await runner.query('alter table one_time_tokens validate constraint one_time_tokens_purpose_check');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
