import type { MigrationInterface, QueryRunner } from 'typeorm';

const constraints: Record<string, readonly string[]> = {
  follow_up_occurrences: ['action_check', 'expects_check', 'status_check', 'channel_when_sent'],
  tasks: ['kind_check'],
};

/** Looks over the rows that were there before the rules on programmes, without holding them up. */
export class ValidateProgrammes1795681706000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, names] of Object.entries(constraints))
      for (const name of names) await runner.query(`alter table ${table} validate constraint ${table}_${name}`);
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
