import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The new bound on photos, looked through while all goes on. */
export class ValidatePhotos1795700942000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table card_photos validate constraint card_photos_bytes_check');
  }

  async down(): Promise<void> {
    // What was looked through stays right.
  }
}
