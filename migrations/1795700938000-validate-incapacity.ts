import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over what the migration before laid on tables that are in use. */
export class ValidateIncapacity1795700938000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, constraint] of [
      ['part2_consents', 'part2_consents_finding_key'],
      ['part2_consents', 'part2_consents_finding'],
      ['disclosures', 'disclosures_finding_key'],
      ['disclosures', 'disclosures_finding'],
      ['disclosures', 'disclosures_basis_check'],
    ] as const)
      await runner.query(`alter table ${table} validate constraint ${constraint}`);
  }

  async down(): Promise<void> {
    // What was looked over stays so.
  }
}
