import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A facility's ZIP code, from whose middle distances to meetings are told. */
export class LocateFacilities1795392016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table facilities add column postal_code text check (postal_code ~ '^[0-9]{5}(-[0-9]{4})?$')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table facilities drop column postal_code');
  }
}
