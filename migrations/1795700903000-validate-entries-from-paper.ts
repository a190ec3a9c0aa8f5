import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over the entries that stood before, without holding anybody up. */
export class ValidateEntriesFromPaper1795700903000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of ['paper_author_check', 'paper_check', 'paper_entered_by_fkey'])
      await runner.query(`alter table group_entries validate constraint group_entries_${name}`);
  }

  async down(): Promise<void> {
    // A constraint that was looked over stays so.
  }
}
