import type { MigrationInterface, QueryRunner } from 'typeorm';

const constraints: Record<string, readonly string[]> = {
  episodes_of_care: ['discharge_reason_check', 'discharged_check', 'discharged_by_fkey'],
  relapse_prevention_plans: ['kind_check', 'template_version_fkey'],
  plan_signatures: ['method_check', 'verbal_check', 'witness_fkey'],
};

/** Looks over the rows that were there before the rules on episodes, kinds of documents and signatures, without holding them up. */
export class ValidateDocuments1795681308000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, names] of Object.entries(constraints))
      for (const name of names) await runner.query(`alter table ${table} validate constraint ${table}_${name}`);
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
