import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const groupKey = 'foreign key (organization_id, group_id) references facility_groups (organization_id, id)';
const sessionKey = 'foreign key (organization_id, session_id) references group_sessions (organization_id, id)';
const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;
const facilityKey = 'foreign key (organization_id, facility_id) references facilities (organization_id, id)';
const place = [
  'room text check (length(room) between 1 and 120)',
  'telehealth_link text check (length(telehealth_link) between 8 and 500)',
];
const formats = `'discussion', 'literature', 'speaker', 'step', 'tradition', 'beginners', 'meditation'`;

/** Facility groups: what is planned, who belongs, who leads, and the sessions made from it. */
export class AddGroups1795392021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addPlanning(runner);
    for (const statement of [...openSessions, ...holds]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ctx.open_sessions()');
    await dropTables(runner, 'group_substitutes', 'group_sessions');
    await runner.query('drop function app.hold_group_sessions()');
    await dropTables(runner, 'group_exceptions', 'group_members', 'facility_groups');
  }
}

async function addPlanning(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'facility_groups',
    ids: 'v7',
    grants: ['select', 'insert', 'update'],
    columns: [
      'facility_id uuid not null',
      'title text not null check (length(title) between 1 and 120)',
      `kind text not null check (kind in ('therapy', 'twelve_step'))`,
      'programme text check (length(programme) between 1 and 120)',
      `level_of_care text check (level_of_care in ('detox', 'residential', 'partial_hospitalization',
         'intensive_outpatient', 'outpatient', 'recovery_support'))`,
      'facilitator_id uuid not null',
      'co_facilitator_id uuid check (co_facilitator_id <> facilitator_id)',
      ...place,
      'capacity smallint not null check (capacity between 1 and 200)',
      'starts_on date not null',
      'start_time time not null',
      'duration_minutes smallint not null check (duration_minutes between 5 and 720)',
      // Days only, as RFC 5545 writes them; the time is wall time at the facility. Null: one-off sessions only.
      'recurrence text check (length(recurrence) between 9 and 300)',
      // One format a week, in turn, from the week of the first day on.
      `rotation text[] not null default '{}' check (rotation <@ array[${formats}])`,
      'ended_on date',
      'version int not null default 1',
      facilityKey,
      staffKey('facilitator_id'),
      staffKey('co_facilitator_id'),
    ],
  });
  await runner.query(
    `create unique index facility_groups_title on facility_groups (organization_id, facility_id, title) where ended_on is null`,
  );
  await tenantTable(runner, {
    name: 'group_members',
    ids: 'v4',
    grants: ['select', 'insert', 'update'],
    patientColumn: 'patient_id',
    columns: [
      'group_id uuid not null',
      'patient_id uuid not null',
      // Null while waiting for a place.
      'from_date date',
      'until_date date',
      'waiting_since timestamptz',
      'added_by_id uuid not null',
      'check (num_nonnulls(from_date, waiting_since) > 0)',
      'check (until_date >= from_date)',
      groupKey,
      patientKey,
      staffKey('added_by_id'),
    ],
  });
  await runner.query(
    `create unique index group_members_open on group_members (organization_id, group_id, patient_id) where until_date is null`,
  );
  await runner.query(`create index group_members_patient on group_members (organization_id, patient_id)`);
  await runner.query(
    `create index group_members_waiting on group_members (organization_id, group_id, waiting_since, id)
       where from_date is null and until_date is null`,
  );
  await tenantTable(runner, {
    name: 'group_exceptions',
    ids: 'v7',
    grants: ['select', 'insert', 'update', 'delete'],
    columns: [
      'group_id uuid not null',
      `kind text not null check (kind in ('skip', 'move', 'extra'))`,
      // The day that the recurrence names; null for an extra session.
      'occurrence_date date',
      'new_date date',
      'new_time time',
      'duration_minutes smallint check (duration_minutes between 5 and 720)',
      'room text check (length(room) between 1 and 120)',
      `format text check (format in (${formats}))`,
      'reason text check (length(reason) between 1 and 200)',
      'made_by_id uuid not null',
      `check ((kind = 'extra') = (occurrence_date is null))`,
      `check ((kind = 'skip') = (new_date is null) and (new_date is null) = (new_time is null))`,
      groupKey,
      staffKey('made_by_id'),
      'unique (organization_id, group_id, occurrence_date)',
    ],
  });
  await tenantTable(runner, {
    name: 'group_sessions',
    ids: 'v7',
    grants: ['select', 'insert', 'update'],
    columns: [
      'group_id uuid not null',
      'facility_id uuid not null',
      // The day that the recurrence names, or the extra session's exception: what makes a session the same one.
      'occurrence_key text not null check (length(occurrence_key) between 1 and 60)',
      'local_date date not null',
      'local_time time not null',
      'time_zone text not null',
      'starts_at timestamptz not null',
      'ends_at timestamptz not null check (ends_at > starts_at)',
      `format text check (format in (${formats}))`,
      ...place,
      'facilitator_id uuid not null',
      'co_facilitator_id uuid',
      `status text not null default 'planned' check (status in ('planned', 'in_progress', 'signed', 'cancelled'))`,
      'cancel_reason text check (length(cancel_reason) between 1 and 200)',
      'started_at timestamptz',
      'started_by_id uuid',
      // The body that all notes of the session share.
      'topic text check (length(topic) between 1 and 200)',
      'intervention text check (length(intervention) between 1 and 4000)',
      'actual_start timestamptz',
      'actual_end timestamptz check (actual_end > actual_start)',
      'signed_at timestamptz',
      'signed_by_id uuid',
      'signed_title text',
      'is_late boolean',
      'needs_cosignature boolean',
      'document_hash text',
      'cosigned_at timestamptz',
      'cosigned_by_id uuid',
      'cosigned_title text',
      'version int not null default 1',
      `check ((status in ('in_progress', 'signed')) = (started_at is not null and started_by_id is not null))`,
      `check ((status = 'signed') = (signed_at is not null and signed_by_id is not null and is_late is not null
         and needs_cosignature is not null and document_hash is not null))`,
      'check (cosigned_at is null or (signed_at is not null and cosigned_by_id is not null and cosigned_by_id <> signed_by_id))',
      groupKey,
      facilityKey,
      ...['facilitator_id', 'co_facilitator_id', 'started_by_id', 'signed_by_id', 'cosigned_by_id'].map(staffKey),
      'unique (organization_id, group_id, occurrence_key)',
    ],
  });
  await runner.query(`create index group_sessions_by_time on group_sessions (organization_id, starts_at, id)`);
  await runner.query(`create index group_sessions_of_group on group_sessions (organization_id, group_id, starts_at)`);
  await runner.query(
    `create index group_sessions_unsigned on group_sessions (organization_id, starts_at, id)
       where status in ('planned', 'in_progress')`,
  );
  await runner.query(
    `create index group_sessions_uncosigned on group_sessions (organization_id, starts_at, id)
       where needs_cosignature and cosigned_at is null`,
  );
  await tenantTable(runner, {
    name: 'group_substitutes',
    ids: 'v7',
    grants: ['select', 'insert', 'update'],
    columns: [
      'session_id uuid not null',
      'staff_member_id uuid not null',
      'named_by_id uuid not null',
      'removed_at timestamptz',
      sessionKey,
      staffKey('staff_member_id'),
      staffKey('named_by_id'),
    ],
  });
  await runner.query(
    `create unique index group_substitutes_named on group_substitutes (organization_id, session_id, staff_member_id)
       where removed_at is null`,
  );
  await runner.query(
    `create index group_substitutes_person on group_substitutes (organization_id, staff_member_id) where removed_at is null`,
  );
}

const openSessions = [
  // Sessions that the acting member of staff may see the people of, beside their caseload: those they lead, from an hour
  // before the start until a day after the end, or after the signature; while it is unsigned, up to seven days. A
  // substitute who is named later has a day from then on.
  `create function ctx.open_sessions() returns setof uuid language sql stable
     begin atomic
       select s.id from public.group_sessions s
       where s.organization_id = (select ctx.organization_id()) and (select ctx.kind()) = 'staff'
         and s.starts_at > (select app.now()) - interval '10 days' and s.starts_at <= (select app.now()) + interval '1 hour'
         and s.status <> 'cancelled' and (select ctx.actor_id()) in (s.facilitator_id, s.co_facilitator_id)
         and (select app.now()) < case when s.signed_at is null then s.ends_at + interval '7 days'
                                       else greatest(s.ends_at, s.signed_at) + interval '1 day' end
       union
       select s.id from public.group_substitutes u
       join public.group_sessions s on s.organization_id = u.organization_id and s.id = u.session_id
       where u.organization_id = (select ctx.organization_id()) and (select ctx.kind()) = 'staff'
         and u.staff_member_id = (select ctx.actor_id()) and u.removed_at is null
         and s.starts_at <= (select app.now()) + interval '1 hour' and s.status <> 'cancelled'
         and (select app.now()) < case when s.signed_at is null
               then greatest(s.ends_at + interval '7 days', u.created_at + interval '1 day')
               else greatest(s.ends_at, s.signed_at) + interval '1 day' end;
     end`,
  'revoke all on function ctx.open_sessions() from public',
  'grant execute on function ctx.open_sessions() to app_rw, app_readonly, app_owner',
];

const holds = [
  // A signed session keeps every word; only its co-signature may still come, once.
  `create function app.hold_group_sessions() returns trigger language plpgsql as $$
   begin
     if old.signed_at is not null then
       if tg_op = 'DELETE' then raise exception 'A signed session never changes'; end if;
       if old.cosigned_at is not null or to_jsonb(new) - '{cosigned_at,cosigned_by_id,cosigned_title,version,updated_at}'::text[]
            <> to_jsonb(old) - '{cosigned_at,cosigned_by_id,cosigned_title,version,updated_at}'::text[]
       then raise exception 'A signed session never changes'; end if;
     end if;
     if tg_op = 'DELETE' then return old; end if;
     return new;
   end $$`,
  `create trigger group_sessions_hold before update or delete on group_sessions
     for each row execute function app.hold_group_sessions()`,
  'revoke all on function app.hold_group_sessions() from public',
];
