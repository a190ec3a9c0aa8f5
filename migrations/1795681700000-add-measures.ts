import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/** Instruments of an organization, who is asked to answer which, and what the answers came to. */
export class AddMeasures1795681700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'measure_packs',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'terms_version text not null',
        'confirmed_by_id uuid not null',
        'confirmed_at timestamptz not null',
        'ended_at timestamptz',
        'ended_by_id uuid',
        'check ((ended_at is null) = (ended_by_id is null))',
        staffKey('confirmed_by_id'),
        staffKey('ended_by_id'),
      ],
    });
    await runner.query(
      'create unique index measure_packs_on on measure_packs (organization_id) where ended_at is null',
    );
    await tenantTable(runner, {
      name: 'own_measures',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        `code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$')`,
        'version int not null check (version > 0)',
        'instrument jsonb not null',
        'questionnaire jsonb not null',
        'added_by_id uuid not null',
        'retired_at timestamptz',
        'submit_id uuid',
        staffKey('added_by_id'),
        'unique (organization_id, code, version)',
        'unique (organization_id, submit_id)',
      ],
    });
    await this.createOfPatients(runner);
    await runner.query(allowReasons(`${reasons}, 'measure_answer', 'risk_screen'`));
    await allowPurposes(runner, `${purposes}, 'measure_answers'`);
  }

  private async createOfPatients(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'measure_assignments',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'code text not null',
        `place text not null check (place in ('phone', 'tablet'))`,
        'assigned_by_id uuid not null',
        'assigned_at timestamptz not null',
        'answered_at timestamptz',
        'withdrawn_at timestamptz',
        'submit_id uuid',
        'check (answered_at is null or withdrawn_at is null)',
        patientKey,
        staffKey('assigned_by_id'),
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(
      `create unique index measure_assignments_open on measure_assignments (organization_id, patient_id, code)
         where answered_at is null and withdrawn_at is null`,
    );
    await tenantTable(runner, {
      name: 'measure_results',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'code text not null',
        'version text not null',
        'algorithm text not null',
        'answers smallint[] not null check (cardinality(answers) between 1 and 100 and array_position(answers, null) is null)',
        'score smallint not null',
        'band text not null',
        'is_positive boolean',
        'is_safety boolean not null',
        `origin text not null check (origin in ('phone', 'tablet', 'staff'))`,
        'assignment_id uuid',
        'recorded_by_id uuid',
        'answered_at timestamptz not null',
        'submit_id uuid not null',
        'in_error_at timestamptz',
        'in_error_by_id uuid',
        'in_error_reason text check (length(in_error_reason) between 1 and 500)',
        `check ((origin = 'phone') = (recorded_by_id is null))`,
        'check (num_nonnulls(in_error_at, in_error_by_id, in_error_reason) in (0, 3))',
        patientKey,
        'foreign key (organization_id, assignment_id) references measure_assignments (organization_id, id)',
        staffKey('recorded_by_id'),
        staffKey('in_error_by_id'),
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(
      'create index measure_results_of on measure_results (organization_id, patient_id, code, answered_at)',
    );
    await runner.query(
      `create function app.hold_measure_results() returns trigger language plpgsql as $$
       begin
         if (new.patient_id, new.code, new.version, new.algorithm, new.answers, new.score, new.band, new.is_safety, new.origin,
             new.answered_at, new.submit_id, new.created_at)
            is distinct from (old.patient_id, old.code, old.version, old.algorithm, old.answers, old.score, old.band,
             old.is_safety, old.origin, old.answered_at, old.submit_id, old.created_at)
            or new.is_positive is distinct from old.is_positive or old.in_error_at is not null
         then raise exception 'Answers and their score never change'; end if;
         return new;
       end $$`,
    );
    await runner.query('revoke all on function app.hold_measure_results() from public');
    await runner.query(
      `create trigger measure_results_hold before update on measure_results
         for each row execute function app.hold_measure_results()`,
    );
    await tenantTable(runner, {
      name: 'external_results',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `kind text not null check (kind in ('suicide_risk', 'level_of_care', 'other'))`,
        'tool text not null check (length(tool) between 1 and 100)',
        'done_on date not null',
        'level text not null check (length(level) between 1 and 60)',
        'done_by text not null check (length(done_by) between 1 and 200)',
        'rationale text check (length(rationale) between 1 and 2000)',
        'recorded_by_id uuid not null',
        'submit_id uuid',
        patientKey,
        staffKey('recorded_by_id'),
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query('create index external_results_of on external_results (organization_id, patient_id, done_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    // What was raised stays, under the nearest of the reasons that there were.
    await runner.query('alter table safety_items no force row level security');
    await runner.query(
      `update safety_items set reasons = '{not_safe}' where reasons && array['measure_answer', 'risk_screen']`,
    );
    await runner.query('alter table safety_items force row level security');
    await runner.query(allowReasons(reasons));
    await runner.query(`delete from one_time_tokens where purpose = 'measure_answers'`);
    await allowPurposes(runner, purposes);
    await dropTables(
      runner,
      'external_results',
      'measure_results',
      'measure_assignments',
      'own_measures',
      'measure_packs',
    );
    await runner.query('drop function app.hold_measure_results()');
  }
}

const reasons = `'not_safe', 'crisis_words', 'high_craving', 'urgent_call'`;
const allowReasons = (words: string): string =>
  `alter table safety_items drop constraint safety_items_reasons_check,
     add constraint safety_items_reasons_check check (cardinality(reasons) > 0 and reasons <@ array[${words}])`;

const purposes = `'invitation', 'password_reset', 'access_link', 'plan_signature', 'kept_copy'`;

async function allowPurposes(runner: QueryRunner, allowed: string): Promise<void> {
  await runner.query('alter table one_time_tokens drop constraint one_time_tokens_purpose_check');
  await runner.query(
    `alter table one_time_tokens add constraint one_time_tokens_purpose_check check (purpose in (${allowed}))`,
  );
}
