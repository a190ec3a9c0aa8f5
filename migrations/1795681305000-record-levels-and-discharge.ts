import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Changes of the level of care inside an episode, and why an episode ended. */
export class RecordLevelsAndDischarge1795681305000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'level_of_care_changes',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'episode_id uuid not null',
        'from_level text not null',
        'to_level text not null check (to_level <> from_level)',
        // By the facility's calendar.
        'effective_on date not null',
        'changed_by_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query(
      `create index level_of_care_changes_episode on level_of_care_changes (organization_id, episode_id, effective_on)`,
    );
    await runner.query(
      `alter table episodes_of_care
         add column discharge_reason text,
         add column discharged_by_id uuid,
         add constraint episodes_of_care_discharge_reason_check check (discharge_reason in
           ('completed', 'left_early', 'ended_by_facility', 'transferred', 'incarcerated', 'died', 'other')) not valid,
         add constraint episodes_of_care_discharged_check
           check (discharge_reason is null or discharged_on is not null) not valid,
         add constraint episodes_of_care_discharged_by_fkey
           foreign key (organization_id, discharged_by_id) references staff_members (organization_id, id) not valid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table episodes_of_care drop column discharge_reason, drop column discharged_by_id');
    await dropTables(runner, 'level_of_care_changes');
  }
}
