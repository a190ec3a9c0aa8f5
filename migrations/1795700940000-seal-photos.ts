import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Photos of cards that were kept before they were sealed are sealed by the worker, as scans are: the row says which are, and
 * all that may ever change of a photo is that it becomes sealed.
 */
export class SealPhotos1795700940000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A seal adds to the largest that was taken.
    await runner.query(
      `alter table card_photos add column is_sealed boolean not null default false,
         drop constraint card_photos_bytes_check,
         add constraint card_photos_bytes_check check (octet_length(bytes) between 1 and 10000100) not valid`,
    );
    await runner.query(
      `create trigger card_photos_seal before update of bytes, is_sealed on card_photos for each row
         when (old.is_sealed or not new.is_sealed or get_byte(new.bytes, 0) <> 1) execute function app.only_seal()`,
    );
    await runner.query('grant update (bytes, is_sealed) on card_photos to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update (bytes, is_sealed) on card_photos from app_rw');
    await runner.query('drop trigger card_photos_seal on card_photos');
    await runner.query(
      `alter table card_photos drop column is_sealed, drop constraint card_photos_bytes_check,
         add constraint card_photos_bytes_check check (octet_length(bytes) between 1 and 10000000) not valid`,
    );
  }
}
