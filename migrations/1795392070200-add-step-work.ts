import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const stepKey = 'step smallint not null check (step between 1 and 12)';
const fellowship = 'fellowship text not null check (length(fellowship) between 1 and 40)';
/** What is written on these steps can be compelled: the product keeps their status and nothing else. */
const NO_WORDS = 'step not in (4, 5, 8, 9, 10)';

/** Work on the steps, tasks with due dates, and reflections that nobody but the patient reads. */
export class AddStepWork1795392070200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'step_visits',
      ids: 'v4',
      grants: ['select', 'insert', 'update', 'delete'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        fellowship,
        stepKey,
        'visit int not null check (visit > 0)',
        'started_on date not null',
        'finished_on date',
        // The twelfth is lived, never closed.
        'check (step < 12 or finished_on is null)',
        'check (finished_on >= started_on)',
        patientKey,
        'unique (organization_id, patient_id, fellowship, step, visit)',
      ],
    });
    await runner.query(
      `create unique index step_visits_open on step_visits (organization_id, patient_id, fellowship, step)
         where finished_on is null`,
    );
    await tenantTable(runner, {
      name: 'recovery_tasks',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'submit_id uuid',
        `kind text not null check (kind in ('reading', 'worksheet', 'service', 'self_help', 'literature'))`,
        `step smallint check (step between 1 and 12 and ${NO_WORDS})`,
        'template_code text check (length(template_code) between 1 and 60)',
        'title text not null check (length(title) between 1 and 200)',
        'details text check (length(details) between 1 and 2000)',
        'due_on date',
        `status text not null default 'open' check (status in ('open', 'done', 'dropped'))`,
        'closed_on date',
        'assigned_by_id uuid not null',
        'version int not null default 1',
        `check ((status = 'open') = (closed_on is null))`,
        patientKey,
        'foreign key (organization_id, assigned_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query('create index recovery_tasks_patient on recovery_tasks (organization_id, patient_id)');
    await tenantTable(runner, {
      name: 'step_reflections',
      ids: 'v4',
      grants: ['select', 'insert', 'update', 'delete'],
      patientColumn: 'patient_id',
      privacy: 'own_record',
      columns: [
        'patient_id uuid not null',
        fellowship,
        `${stepKey} check (${NO_WORDS})`,
        'words text not null check (length(words) between 1 and 5000)',
        patientKey,
        'unique (organization_id, patient_id, fellowship, step)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'step_reflections', 'recovery_tasks', 'step_visits');
  }
}
