import type { MigrationInterface, QueryRunner } from 'typeorm';

const papers = ['plan_papers', 'part2_consent_papers'] as const;

/**
 * Scans of signed papers are sealed where they are kept. The key is the product's, not the owner's: the worker seals what is
 * there already, row by row. All that may ever change of a scan is that it becomes sealed.
 */
export class SealPapers1795700926000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function app.only_seal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
       begin raise exception 'a scan is sealed, never changed' using errcode = 'check_violation'; end $$`,
    );
    for (const table of papers) {
      // A seal adds to the largest that was taken.
      await runner.query(
        `alter table ${table} add column is_sealed boolean not null default false,
           drop constraint ${table}_bytes_check,
           add constraint ${table}_bytes_check check (octet_length(bytes) between 1 and 10000100) not valid`,
      );
      await runner.query(
        `create trigger ${table}_seal before update of bytes, is_sealed on ${table} for each row
           when (old.is_sealed or not new.is_sealed or get_byte(new.bytes, 0) <> 1) execute function app.only_seal()`,
      );
      await runner.query(`grant update (bytes, is_sealed) on ${table} to app_rw`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of papers) {
      await runner.query(`revoke update (bytes, is_sealed) on ${table} from app_rw`);
      await runner.query(`drop trigger ${table}_seal on ${table}`);
      await runner.query(
        `alter table ${table} drop column is_sealed, drop constraint ${table}_bytes_check,
           add constraint ${table}_bytes_check check (octet_length(bytes) between 1 and 10000000) not valid`,
      );
    }
    await runner.query('drop function app.only_seal()');
  }
}
