import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks at the acts that stood before, without holding anybody up. */
export class ValidateExports1795700907000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table operator_acts validate constraint operator_acts_act_check');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
