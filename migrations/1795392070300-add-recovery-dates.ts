import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const taskKinds = `'call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving', 'general',
  'group_place'`;

/** When recovery began, what the patient shows of it, lapses that leave it where it is, and milestones. */
export class AddRecoveryDates1795392070300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'recovery_starts',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'version int not null',
        'started_on date not null',
        // The patient's day on which it was recorded: milestones before it are history, not news.
        'recorded_on date not null',
        'recorded_by_id uuid not null',
        'reason text check (length(reason) between 1 and 300)',
        'superseded_at timestamptz',
        'check (version = 1 or reason is not null)',
        patientKey,
        'foreign key (organization_id, recorded_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, patient_id, version)',
      ],
    });
    await runner.query(
      `create unique index recovery_starts_current on recovery_starts (organization_id, patient_id)
         where superseded_at is null`,
    );
    await hold(
      runner,
      'recovery_starts',
      `if old.superseded_at is not null or to_jsonb(new) - '{superseded_at,updated_at}'::text[]
            <> to_jsonb(old) - '{superseded_at,updated_at}'::text[]
       then raise exception 'A recovery start never changes: a correction is a new version'; end if;`,
    );
    await tenantTable(runner, {
      name: 'recovery_displays',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      privacy: 'own_record_and_product',
      columns: [
        'patient_id uuid not null',
        // The patient's own date; null shows the recorded one.
        'started_on date',
        'shows_date boolean not null',
        'shows_numbers boolean not null',
        'shows_milestones boolean not null',
        'set_on date not null',
        patientKey,
        'unique (organization_id, patient_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'milestones',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      privacy: 'own_record_and_product',
      columns: [
        'patient_id uuid not null',
        'started_on date not null',
        'amount int not null check (amount > 0)',
        `unit text not null check (unit in ('hours', 'days', 'months', 'years'))`,
        'reached_on date not null',
        'hidden_at timestamptz',
        patientKey,
        'unique (organization_id, patient_id, started_on, unit, amount)',
      ],
    });
    await tenantTable(runner, {
      name: 'lapses',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'submit_id uuid not null',
        'happened_on date not null',
        // Null where the patient told it.
        'recorded_by_id uuid',
        'what_happened text check (length(what_happened) between 1 and 2000)',
        'what_helped text check (length(what_helped) between 1 and 2000)',
        'what_to_change text check (length(what_to_change) between 1 and 2000)',
        'taken_back_at timestamptz',
        'version int not null default 1',
        patientKey,
        'foreign key (organization_id, recorded_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, patient_id, submit_id)',
      ],
    });
    await hold(
      runner,
      'lapses',
      `if (new.patient_id, new.submit_id, new.happened_on, new.recorded_by_id)
            is distinct from (old.patient_id, old.submit_id, old.happened_on, old.recorded_by_id)
       then raise exception 'The day of a lapse and who told it never change'; end if;`,
    );
    await allowTaskKinds(runner, `${taskKinds}, 'lapse_told'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks no force row level security');
    await runner.query(`delete from tasks where kind = 'lapse_told'`);
    await runner.query('alter table tasks force row level security');
    await allowTaskKinds(runner, taskKinds);
    await dropTables(runner, 'lapses', 'milestones', 'recovery_displays', 'recovery_starts');
    await runner.query('drop function app.hold_lapses(), app.hold_recovery_starts()');
  }
}

async function allowTaskKinds(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query('alter table tasks drop constraint tasks_kind_check');
  await runner.query(`alter table tasks add constraint tasks_kind_check check (kind in (${kinds}))`);
}

async function hold(runner: QueryRunner, table: string, rules: string): Promise<void> {
  await runner.query(
    `create function app.hold_${table}() returns trigger language plpgsql as $$
     begin
       ${rules}
       return new;
     end $$`,
  );
  await runner.query(`revoke all on function app.hold_${table}() from public`);
  await runner.query(
    `create trigger ${table}_hold before update on ${table} for each row execute function app.hold_${table}()`,
  );
}
