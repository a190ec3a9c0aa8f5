import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over the kinds that were there before, without holding anybody up. */
export class ValidateCancelledTasks1795700800010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks validate constraint tasks_kind_check');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
