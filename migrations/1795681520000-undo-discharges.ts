import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** A discharge that was a slip is taken back within days; what it said stays, with who took it back and why. */
export class UndoDischarges1795681520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table episodes_of_care add column discharge_noted_at timestamptz');
    await tenantTable(runner, {
      name: 'undone_discharges',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'episode_id uuid not null',
        'discharged_on date not null',
        'discharge_reason text not null',
        'discharged_by_id uuid not null',
        'undone_by_id uuid not null',
        'reason text not null check (length(reason) between 1 and 500)',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
        'foreign key (organization_id, discharged_by_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, undone_by_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query(
      `create index undone_discharges_episode on undone_discharges (organization_id, episode_id, created_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'undone_discharges');
    await runner.query('alter table episodes_of_care drop column discharge_noted_at');
  }
}
