import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organization may have a color and a short name of its own, which its patients see behind the PIN. */
export class LetOrganizationsLook1795700935000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table organizations
         add column accent_color text,
         add column short_name text,
         add constraint organizations_accent_color_check check (accent_color ~ '^#[0-9a-f]{6}$') not valid,
         add constraint organizations_short_name_check check (length(short_name) between 1 and 24) not valid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organizations drop column accent_color, drop column short_name');
  }
}
