import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';

/** A patient's sponsor in versions, and what they tick off each week. No column can hold an address or a phone number. */
export class AddSponsors1795392070100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'sponsors',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'version int not null',
        `state text not null check (state in ('searching', 'temporary', 'active', 'ended'))`,
        // A first name and at most one letter more: whoever reads the table can't tell who it is, nor reach them.
        `name text check (length(name) <= 30 and name !~ '[0-9@/:]' and name !~ '[[:space:]][^[:space:]]{3}')`,
        'fellowship text check (length(fellowship) between 1 and 40)',
        'effective_from date not null',
        // Null where the patient wrote it.
        'recorded_by_id uuid',
        'superseded_at timestamptz',
        `check ((state = 'searching') = (name is null))`,
        patientKey,
        'foreign key (organization_id, recorded_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, patient_id, version)',
      ],
    });
    await runner.query(
      `create unique index sponsors_current on sponsors (organization_id, patient_id) where superseded_at is null`,
    );
    await runner.query(
      `create function app.hold_sponsors() returns trigger language plpgsql as $$
       begin
         if old.superseded_at is not null or to_jsonb(new) - '{superseded_at,updated_at}'::text[]
              <> to_jsonb(old) - '{superseded_at,updated_at}'::text[]
         then raise exception 'What was told of a sponsor never changes: a new version supersedes it'; end if;
         return new;
       end $$`,
    );
    await runner.query('revoke all on function app.hold_sponsors() from public');
    await runner.query(
      'create trigger sponsors_hold before update on sponsors for each row execute function app.hold_sponsors()',
    );
    await tenantTable(runner, {
      name: 'participation_ticks',
      ids: 'v4',
      grants: ['select', 'insert', 'delete'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `kind text not null check (kind in ('sponsor', 'service', 'reading'))`,
        // First day of the week where the patient lives.
        'week_of date not null',
        patientKey,
        'unique (organization_id, patient_id, week_of, kind)',
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'participation_ticks', 'sponsors');
    await runner.query('drop function app.hold_sponsors()');
  }
}
