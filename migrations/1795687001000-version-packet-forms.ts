import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** An organization's own wording of the admission packet: one draft, and editions that never change once they are in use. */
export class VersionPacketForms1795687001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'packet_forms',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      columns: [
        'number int not null check (number >= 1)',
        `questionnaire jsonb not null check (questionnaire ->> 'resourceType' = 'Questionnaire')`,
        'version int not null default 1',
        'edited_by_id uuid not null',
        'published_at timestamptz',
        'published_by_id uuid',
        'check ((published_at is null) = (published_by_id is null))',
        staffKey('edited_by_id'),
        staffKey('published_by_id'),
        'unique (organization_id, number)',
      ],
    });
    await runner.query(
      'create unique index packet_forms_draft on packet_forms (organization_id) where published_at is null',
    );
    await runner.query(
      `create function app.hold_packet_forms() returns trigger language plpgsql set search_path = '' as $$
       begin
         if old.published_at is not null then raise exception 'An edition in use never changes: publish another'; end if;
         return new;
       end $$`,
    );
    await runner.query(
      `create trigger packet_forms_hold before update on packet_forms for each row execute function app.hold_packet_forms()`,
    );
    await runner.query('alter table intake_packets add column form_id uuid');
    await runner.query(
      `alter table intake_packets add constraint intake_packets_form foreign key (organization_id, form_id)
         references packet_forms (organization_id, id) not valid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table intake_packets drop constraint intake_packets_form, drop column form_id');
    await dropTables(runner, 'packet_forms');
    await runner.query('drop function app.hold_packet_forms()');
  }
}
