import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/**
 * SUD counseling notes (42 CFR 2.11), separated from the rest of the record: within reach of whoever wrote them and of
 * nobody else, whatever their role. A note is never changed; what was meant otherwise is said in another one.
 */
export class KeepNotesApart1795700862000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'counseling_notes',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `session_kind text not null check (session_kind in ('individual', 'group', 'family'))`,
        'held_on date not null',
        'text text not null check (length(text) between 1 and 10000)',
        'author_id uuid not null',
        'submit_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, author_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query('create index counseling_notes_of on counseling_notes (organization_id, patient_id, author_id)');
    // The owner's role moves rows when two charts become one; it answers no request.
    await runner.query(
      `create policy counseling_notes_author on counseling_notes as restrictive for all to app_rw, app_readonly
       using (author_id = (select ctx.actor_id())) with check (author_id = (select ctx.actor_id()))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'counseling_notes');
  }
}
