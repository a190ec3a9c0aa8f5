import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every organization has its days, and no inquiry names nobody yet: looked through while all goes on. */
export class ValidateForgetting1795700925000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organizations validate constraint organizations_inquiry_keep_days_check');
    await runner.query('alter table inquiries validate constraint inquiries_forgotten_check');
  }

  async down(): Promise<void> {
    // What was looked through stays right.
  }
}
