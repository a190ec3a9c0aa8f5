import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what operators did before, without holding anybody up. */
export class ValidateErasures1795700891000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table operator_acts validate constraint operator_acts_act_check');
  }

  async down(): Promise<void> {
    // A constraint that was looked over stays so.
  }
}
