import type { MigrationInterface, QueryRunner } from 'typeorm';

const names = ['guardian_key', 'guardian_paper_key', 'guardian_witness_key', 'guardian_name', 'guardian_way'];

/** Looks at the rows that stood before, without holding anybody up. */
export class ValidateGuardians1795700861000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of [...names, 'guardian_signed', 'minor_signs'])
      await runner.query(`alter table part2_consents validate constraint part2_consents_${name}`);
    await runner.query('alter table one_time_tokens validate constraint one_time_tokens_purpose_check');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
