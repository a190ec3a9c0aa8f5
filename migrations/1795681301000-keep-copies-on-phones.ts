import type { MigrationInterface, QueryRunner } from 'typeorm';

const purposes = `'invitation', 'password_reset', 'access_link', 'plan_signature'`;

/** A phone that keeps a patient's plan holds a token, by which it learns at its next contact that it may not any more. */
export class KeepCopiesOnPhones1795681301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `${purposes}, 'kept_copy'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from one_time_tokens where purpose = 'kept_copy'`);
    await allow(runner, purposes);
  }
}

async function allow(runner: QueryRunner, allowed: string): Promise<void> {
  await runner.query('alter table one_time_tokens drop constraint one_time_tokens_purpose_check');
  await runner.query(
    `alter table one_time_tokens add constraint one_time_tokens_purpose_check check (purpose in (${allowed}))`,
  );
}
