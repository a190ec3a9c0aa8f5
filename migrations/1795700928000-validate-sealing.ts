import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The new bound on scans, looked through while all goes on. */
export class ValidateSealing1795700928000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan_papers validate constraint plan_papers_bytes_check');
    await runner.query('alter table part2_consent_papers validate constraint part2_consent_papers_bytes_check');
  }

  async down(): Promise<void> {
    // What was looked through stays right.
  }
}
