import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';

/** Mutual-help meetings with their imports, a patient's path and meeting goal, and relapse-prevention plans. */
export class AddMeetingsAndPlans1795392003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'feed_sources',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'name text not null check (length(name) between 1 and 200)',
        'fellowship text not null check (length(fellowship) between 1 and 40)',
        'default_time_zone text not null',
        'unique (organization_id, name)',
      ],
    });
    await tenantTable(runner, {
      name: 'meetings',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'feed_source_id uuid not null',
        'slug text not null check (length(slug) between 1 and 255)',
        'fellowship text not null',
        'name text not null check (length(name) between 1 and 255)',
        'weekday smallint check (weekday between 0 and 6)',
        'start_time time',
        'end_time time',
        'time_zone text not null',
        `attendance text not null check (attendance in ('in_person', 'online', 'hybrid', 'unknown', 'inactive'))`,
        // As the feed wrote them, known or not; formats are what they stand for in the fellowship's own dictionary.
        `type_codes text[] not null default '{}'`,
        `formats text[] not null default '{}'`,
        'location_name text',
        'address text',
        'region text',
        'latitude double precision',
        'longitude double precision',
        'conference_url text',
        'conference_phone text',
        'notes text',
        'search_text text not null',
        'content_hash text not null',
        'missing_since timestamptz',
        'check ((weekday is null) = (start_time is null))',
        'foreign key (organization_id, feed_source_id) references feed_sources (organization_id, id)',
        'unique (organization_id, feed_source_id, slug)',
      ],
    });
    await runner.query(
      `create index meetings_by_time on meetings (organization_id, weekday, start_time, id) where missing_since is null`,
    );
    await tenantTable(runner, {
      name: 'meeting_imports',
      ids: 'v7',
      grants: ['select', 'insert'],
      columns: [
        'feed_source_id uuid not null',
        'file_name text not null check (length(file_name) between 1 and 255)',
        'row_count int not null',
        'imported_count int not null',
        'added_count int not null',
        'changed_count int not null',
        'missing_count int not null',
        'refused_count int not null check (row_count = imported_count + refused_count)',
        'reasons jsonb not null',
        'refusals jsonb not null',
        // Absent when the product refreshed a feed by itself.
        'imported_by_id uuid',
        'finished_at timestamptz not null default app.now()',
        'foreign key (organization_id, feed_source_id) references feed_sources (organization_id, id)',
        'foreign key (organization_id, imported_by_id) references staff_members (organization_id, id)',
      ],
    });
    await tenantTable(runner, {
      name: 'recovery_paths',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `paths text[] not null default '{}'`,
        'meetings_per_week smallint not null check (meetings_per_week between 0 and 21)',
        'effective_from date not null',
        'chosen_by_id uuid not null',
        'version int not null',
        'superseded_at timestamptz',
        patientKey,
        'foreign key (organization_id, chosen_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, patient_id, version)',
      ],
    });
    await hold(
      runner,
      'recovery_paths',
      `if old.superseded_at is not null or to_jsonb(new) - '{superseded_at,updated_at}'::text[]
            <> to_jsonb(old) - '{superseded_at,updated_at}'::text[]
       then raise exception 'A chosen path never changes: a new version supersedes it'; end if;`,
    );
    await runner.query(
      `create unique index recovery_paths_current on recovery_paths (organization_id, patient_id) where superseded_at is null`,
    );
    await tenantTable(runner, {
      name: 'chosen_meetings',
      ids: 'v4',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'recovery_path_id uuid not null',
        'meeting_id uuid not null',
        'transport text check (length(transport) <= 200)',
        'is_home_group boolean not null default false',
        patientKey,
        'foreign key (organization_id, recovery_path_id) references recovery_paths (organization_id, id)',
        'foreign key (organization_id, meeting_id) references meetings (organization_id, id)',
        'unique (organization_id, recovery_path_id, meeting_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'relapse_prevention_plans',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'number int not null',
        `status text not null default 'draft' check (status in ('draft', 'active', 'superseded', 'closed'))`,
        'template_code text',
        'content jsonb not null',
        'review_due date',
        'author_id uuid not null',
        'activated_at timestamptz',
        'activated_by_id uuid',
        'document_hash text',
        'version int not null default 1',
        `check (status in ('draft', 'closed')
           or (activated_at is not null and activated_by_id is not null and document_hash is not null and review_due is not null))`,
        patientKey,
        'foreign key (organization_id, author_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, activated_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, patient_id, number)',
      ],
    });
    for (const status of ['draft', 'active']) {
      await runner.query(
        `create unique index relapse_prevention_plans_${status} on relapse_prevention_plans (organization_id, patient_id)
           where status = '${status}'`,
      );
    }
    // Only a draft changes; what was activated stays word for word, and ends superseded or closed.
    await hold(
      runner,
      'relapse_prevention_plans',
      `if new.patient_id <> old.patient_id or new.number <> old.number or new.author_id <> old.author_id
       then raise exception 'A plan keeps its patient, number and author'; end if;
       if old.status <> 'draft' and (
            to_jsonb(new) - '{status,review_due,version,updated_at}'::text[]
            <> to_jsonb(old) - '{status,review_due,version,updated_at}'::text[]
            or (new.status <> old.status and not (old.status = 'active' and new.status in ('superseded', 'closed'))))
       then raise exception 'An activated plan never changes'; end if;`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'relapse_prevention_plans', 'chosen_meetings', 'recovery_paths');
    await runner.query('drop function app.hold_relapse_prevention_plans(), app.hold_recovery_paths()');
    await dropTables(runner, 'meeting_imports', 'meetings', 'feed_sources');
  }
}

/** Refuses changes to rows that are history, whoever asks: `rules` raises when `new` may not follow `old`. */
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
