import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey =
  'foreign key (organization_id, patient_id) references patients (organization_id, id) deferrable initially deferred';

/** Patients with episodes, care teams, contacts and access; tasks and channel consents. */
export class AddPatients1795392002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // First, because the walls of every patient table look here. Its key to patients is deferred, so that a clinician
    // can put the care team before the patient it lets them see.
    await tenantTable(runner, {
      name: 'care_team_members',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      columns: [
        'patient_id uuid not null',
        'staff_member_id uuid not null',
        'is_primary boolean not null default false',
        'ended_at timestamptz',
        'foreign key (organization_id, staff_member_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query(
      `create policy care_team_members_own on care_team_members as restrictive for select to app_owner, app_rw, app_readonly
         using ((select ctx.patient_id()) is null or patient_id = (select ctx.patient_id()))`,
    );
    // Who is on whose team says who is a patient: it is seen by the team itself and by those who see everybody.
    await runner.query(
      `create function ctx.my_patients() returns setof uuid language sql stable security definer
         set search_path = pg_catalog, pg_temp
         begin atomic
           select m.patient_id from public.care_team_members m
           where m.organization_id = ctx.organization_id() and m.staff_member_id = ctx.actor_id() and m.ended_at is null;
         end`,
    );
    await runner.query('revoke all on function ctx.my_patients() from public');
    await runner.query('grant execute on function ctx.my_patients() to app_rw, app_readonly, app_owner');
    await runner.query(
      // Not for app_owner: the function above looks with that role, and a policy must not ask itself.
      `create policy care_team_members_reach on care_team_members as restrictive for select to app_rw, app_readonly
         using ((select ctx.patient_id()) is not null or (select ctx.reach()) = 'organization'
           or ((select ctx.reach()) = 'care_team'
               and (staff_member_id = (select ctx.actor_id()) or patient_id in (select ctx.my_patients()))))`,
    );
    // A team is begun for a patient who does not exist yet, and joined through somebody who already sees the patient.
    await runner.query(
      `create function ctx.is_new_patient(patient uuid) returns boolean language sql stable security definer
         set search_path = pg_catalog, pg_temp
         begin atomic
           select not exists (select from public.care_team_members m
             where m.organization_id = ctx.organization_id() and m.patient_id = patient);
         end`,
    );
    await runner.query('revoke all on function ctx.is_new_patient(uuid) from public');
    await runner.query('grant execute on function ctx.is_new_patient(uuid) to app_rw, app_owner');
    await runner.query(
      `create policy care_team_members_join on care_team_members as restrictive for insert to app_rw
         with check ((select ctx.reach()) = 'organization'
           or ((select ctx.reach()) = 'care_team'
               and (patient_id in (select ctx.my_patients()) or ctx.is_new_patient(patient_id))))`,
    );
    await runner.query(
      `create unique index care_team_members_current on care_team_members (organization_id, patient_id, staff_member_id)
         where ended_at is null`,
    );
    await runner.query(
      `create unique index care_team_members_primary on care_team_members (organization_id, patient_id)
         where ended_at is null and is_primary`,
    );
    await runner.query(
      `create index care_team_members_staff on care_team_members (organization_id, staff_member_id, patient_id)
         where ended_at is null`,
    );
    await tenantTable(runner, {
      name: 'patients',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'id',
      insertBeyondReach: true,
      columns: [
        'facility_id uuid not null',
        'first_name text not null check (length(first_name) between 1 and 100)',
        'last_name text not null check (length(last_name) between 1 and 100)',
        'preferred_name text check (length(preferred_name) between 1 and 100)',
        'pronouns text check (length(pronouns) <= 40)',
        'birth_date date not null',
        `language text not null check (language in ('en', 'es'))`,
        'time_zone text not null',
        `primary_substances text[] not null default '{}'`,
        'version int not null default 1',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
      ],
    });
    await runner.query('create index patients_by_name on patients (organization_id, last_name, first_name, id)');
    await runner.query(
      `alter table care_team_members add foreign key (organization_id, patient_id)
         references patients (organization_id, id) deferrable initially deferred`,
    );
    await tenantTable(runner, {
      name: 'episodes_of_care',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'facility_id uuid not null',
        `level_of_care text not null check (level_of_care in ('detox', 'residential', 'partial_hospitalization',
           'intensive_outpatient', 'outpatient', 'recovery_support'))`,
        'admitted_on date not null',
        'discharged_on date check (discharged_on >= admitted_on)',
        patientKey,
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
      ],
    });
    await runner.query(
      `create unique index episodes_of_care_open on episodes_of_care (organization_id, patient_id) where discharged_on is null`,
    );
    await tenantTable(runner, {
      name: 'patient_contacts',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `kind text not null check (kind in ('email', 'phone'))`,
        'address text not null check (length(address) between 3 and 254)',
        'is_shared boolean not null',
        'safe_from time',
        'safe_until time',
        `verification text not null default 'unverified' check (verification in ('unverified', 'code_sent', 'verified', 'wrong'))`,
        'verified_at timestamptz',
        'code_digest bytea',
        'code_expires_at timestamptz',
        'code_tries int not null default 0',
        'removed_at timestamptz',
        patientKey,
      ],
    });
    await runner.query(
      `create unique index patient_contacts_address on patient_contacts (organization_id, patient_id, kind, address)
         where removed_at is null`,
    );
    await tenantTable(runner, {
      name: 'patient_access',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'pin_hash text',
        'failed_tries int not null default 0',
        'locked_at timestamptz',
        'setup_code_digest bytea',
        'setup_code_expires_at timestamptz',
        'setup_code_tries int not null default 0',
        'renewals int not null default 0',
        'renewals_since timestamptz',
        patientKey,
        'unique (organization_id, patient_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'tasks',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      patientOptional: true,
      columns: [
        'patient_id uuid',
        `kind text not null check (kind in ('call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed',
           'high_craving', 'general'))`,
        'title text check (length(title) between 1 and 300)',
        `priority text not null check (priority in ('safety', 'high', 'normal'))`,
        `status text not null default 'open' check (status in ('open', 'done'))`,
        'due_at timestamptz',
        'assignee_id uuid',
        'subject_id uuid',
        'outcome text check (length(outcome) between 1 and 2000)',
        'completed_at timestamptz',
        'completed_by_id uuid',
        patientKey,
        'foreign key (organization_id, assignee_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, completed_by_id) references staff_members (organization_id, id)',
      ],
    });
    // One open task per kind and cause, whoever raises it and however often; once done, the cause may come back.
    await runner.query(
      `create unique index tasks_cause on tasks (organization_id, kind, subject_id) where status = 'open'`,
    );
    await runner.query(`create index tasks_open on tasks (organization_id, created_at, id) where status = 'open'`);
    await runner.query('create index tasks_patient on tasks (organization_id, patient_id, created_at desc)');
    await tenantTable(runner, {
      name: 'channel_consents',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        `channel text not null check (channel in ('email', 'sms'))`,
        `purpose text not null check (purpose in ('follow_up', 'access_link'))`,
        `source text not null check (source in ('written', 'verbal', 'electronic'))`,
        'wording_version text not null',
        'granted_at timestamptz not null default app.now()',
        'granted_by_id uuid not null',
        'revoked_at timestamptz',
        'revoked_by_id uuid',
        patientKey,
        'foreign key (organization_id, granted_by_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, revoked_by_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query(
      `create unique index channel_consents_live on channel_consents (organization_id, patient_id, channel, purpose)
         where revoked_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'channel_consents', 'tasks', 'patient_access', 'patient_contacts', 'episodes_of_care');
    await runner.query(
      'alter table care_team_members drop constraint care_team_members_organization_id_patient_id_fkey',
    );
    for (const command of ['select', 'update', 'delete']) {
      await runner.query(`drop policy patients_reach_${command} on patients`);
    }
    await dropTables(runner, 'patients');
    await runner.query('drop policy care_team_members_reach on care_team_members');
    await runner.query('drop policy care_team_members_join on care_team_members');
    await runner.query('drop function ctx.is_new_patient(uuid)');
    await runner.query('drop function ctx.my_patients()');
    await dropTables(runner, 'care_team_members');
  }
}
