import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** What came of each call and each letter that a step of a programme asked for, and where letters may come back to. */
export class RecordWorkByHand1795687000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'follow_up_tries',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'occurrence_id uuid not null',
        `outcome text not null check (outcome in
           ('reached', 'left_message', 'no_answer', 'wrong_number', 'posted', 'not_done'))`,
        'note text check (length(note) between 1 and 1000)',
        'tried_at timestamptz not null',
        'tried_by_id uuid not null',
        'submit_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, occurrence_id) references follow_up_occurrences (organization_id, id)',
        'foreign key (organization_id, tried_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query('create index follow_up_tries_of on follow_up_tries (organization_id, occurrence_id, tried_at)');
    await runner.query('alter table organizations add column return_address text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organizations drop column return_address');
    await dropTables(runner, 'follow_up_tries');
  }
}
