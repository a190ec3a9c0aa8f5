import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Hours in which people and rooms can be booked, appointments that never overlap, and times offered to a patient. */
export class KeepAppointments1795681755000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await tenantTable(runner, table);
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${BUSY}`);
    await dropTables(runner, 'appointment_offers', 'appointments', 'availability_spans', 'appointment_rooms');
  }
}

const kinds = `kind text not null check (kind in ('intake', 'individual', 'family', 'medical', 'case_management', 'other'))`;
const places = [
  'foreign key (organization_id, patient_id) references patients (organization_id, id)',
  'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
  'foreign key (organization_id, staff_member_id) references staff_members (organization_id, id)',
  'foreign key (organization_id, room_id) references appointment_rooms (organization_id, id)',
];
/** Of two appointments of one person, room or patient at one time, the server itself refuses the second. */
const once = (column: string): string =>
  `constraint appointments_once_a_${column.replace('_member', '').replace('_id', '')} exclude using gist
     (organization_id with =, ${column} with =, tstzrange(starts_at, ends_at) with &&) where (status <> 'cancelled')`;

const tables: Parameters<typeof tenantTable>[1][] = [
  {
    name: 'appointment_rooms',
    ids: 'v7',
    grants: ['select', 'insert', 'update'],
    columns: [
      'facility_id uuid not null',
      'name text not null check (length(name) between 1 and 60)',
      'submit_id uuid',
      'retired_at timestamptz',
      'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
      'unique (organization_id, submit_id)',
    ],
  },
  {
    name: 'availability_spans',
    ids: 'v7',
    grants: ['select', 'insert', 'update'],
    columns: [
      'facility_id uuid not null',
      'staff_member_id uuid',
      'room_id uuid',
      'weekday smallint check (weekday between 0 and 6)',
      'local_date date',
      // Without times: closed on that day.
      'start_time time',
      'end_time time',
      'submit_id uuid',
      'added_by_id uuid',
      'removed_at timestamptz',
      'removed_by_id uuid',
      'check (num_nonnulls(staff_member_id, room_id) = 1)',
      'check (num_nonnulls(weekday, local_date) = 1)',
      'check ((start_time is null) = (end_time is null) and (local_date is not null or start_time is not null))',
      'check (start_time < end_time)',
      ...places.filter((line) => !line.includes('patients')),
      'foreign key (organization_id, added_by_id) references staff_members (organization_id, id)',
      'foreign key (organization_id, removed_by_id) references staff_members (organization_id, id)',
      'unique (organization_id, submit_id)',
    ],
  },
  {
    name: 'appointments',
    ids: 'v4',
    grants: ['select', 'insert', 'update'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'facility_id uuid not null',
      'staff_member_id uuid not null',
      'room_id uuid',
      kinds,
      'starts_at timestamptz not null',
      'ends_at timestamptz not null',
      `status text not null default 'booked' check (status in ('booked', 'kept', 'no_show', 'cancelled'))`,
      `cancel_reason text check (cancel_reason in ('patient_asked', 'facility', 'mistake', 'died'))`,
      // Null where the patient chose the time.
      'booked_by_id uuid',
      'changed_by_id uuid',
      'submit_id uuid',
      'version int not null default 1',
      `check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours')`,
      `check ((status = 'cancelled') = (cancel_reason is not null))`,
      ...places,
      'foreign key (organization_id, booked_by_id) references staff_members (organization_id, id)',
      'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
      'unique (organization_id, submit_id)',
      once('staff_member_id'),
      once('room_id'),
      once('patient_id'),
    ],
  },
  {
    name: 'appointment_offers',
    ids: 'v4',
    grants: ['select', 'insert', 'update'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'facility_id uuid not null',
      'staff_member_id uuid not null',
      'room_id uuid',
      kinds,
      'minutes int not null check (minutes between 15 and 240)',
      'from_date date not null',
      'until_date date not null',
      'offered_by_id uuid not null',
      'appointment_id uuid',
      'withdrawn_at timestamptz',
      'submit_id uuid',
      'check (until_date between from_date and from_date + 60)',
      ...places,
      'foreign key (organization_id, offered_by_id) references staff_members (organization_id, id)',
      'foreign key (organization_id, appointment_id) references appointments (organization_id, id)',
      'unique (organization_id, submit_id)',
    ],
  },
];

const BUSY = 'app.busy_spans(uuid, uuid, uuid, timestamptz, timestamptz, uuid)';
const open = `a.organization_id = (select ctx.organization_id()) and a.status <> 'cancelled'
  and a.id is distinct from p_except and a.starts_at < p_until and a.ends_at > p_from`;
const session = `s.organization_id = (select ctx.organization_id()) and s.status <> 'cancelled'
  and s.starts_at < p_until and s.ends_at > p_from`;
/** Whose times a patient's own are: nobody learns when somebody else's patient is busy. */
const mayAsk = `(p_patient = ctx.patient_id() or ctx.reach() = 'organization'
  or (ctx.reach() = 'care_team' and p_patient in (select ctx.my_patients())))`;

const statements = [
  `create unique index appointment_rooms_name on appointment_rooms (organization_id, facility_id, name) where retired_at is null`,
  `create index availability_spans_standing on availability_spans (organization_id, facility_id) where removed_at is null`,
  `create index appointments_day on appointments (organization_id, facility_id, starts_at)`,
  `create index appointments_patient on appointments (organization_id, patient_id, starts_at)`,
  `create unique index appointment_offers_open on appointment_offers (organization_id, patient_id)
     where appointment_id is null and withdrawn_at is null`,
  // Times alone, whoever the patients are: who books must not offer what somebody out of their reach has.
  ...['select', 'insert', 'update', 'delete'].map(
    (command) => `alter policy appointments_reach_${command} on appointments to app_rw, app_readonly`,
  ),
  `create function app.busy_spans(p_staff uuid, p_room uuid, p_patient uuid, p_from timestamptz, p_until timestamptz, p_except uuid)
     returns table (whose text, starts_at timestamptz, ends_at timestamptz)
     language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
     #variable_conflict use_column
     begin return query
       select 'staff', a.starts_at, a.ends_at from appointments a where a.staff_member_id = p_staff and ${open}
       union all select 'room', a.starts_at, a.ends_at from appointments a where a.room_id = p_room and ${open}
       union all select 'patient', a.starts_at, a.ends_at from appointments a
         where a.patient_id = p_patient and ${open} and ${mayAsk}
       union all select 'staff_group', s.starts_at, s.ends_at from group_sessions s
         where ${session} and (p_staff in (s.facilitator_id, s.co_facilitator_id)
           or exists (select from group_substitutes u where u.organization_id = s.organization_id and u.session_id = s.id
             and u.staff_member_id = p_staff and u.removed_at is null))
       union all select 'patient_group', s.starts_at, s.ends_at from group_sessions s
         where ${session} and ${mayAsk} and exists (select from group_members m
           where m.organization_id = s.organization_id and m.group_id = s.group_id and m.patient_id = p_patient
             and m.from_date <= s.local_date and coalesce(m.until_date, s.local_date) >= s.local_date);
     end $$`,
  `revoke all on function ${BUSY} from public`,
  `grant execute on function ${BUSY} to app_rw, app_readonly`,
];
