import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asProduct } from './support/as-product';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';

/** What happened in the room of a group session: attendance, notes, addenda, and the look that its leader gets. */
export class AddGroupRoom1795392022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addEntries(runner);
    for (const statement of [...holds, ...looks]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.session_members(uuid), app.group_headcounts(uuid[])');
    await dropTables(runner, 'group_addenda', 'group_entries');
    await runner.query('drop function app.hold_group_entries(), app.hold_group_addenda()');
  }
}

async function addEntries(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'group_entries',
    ids: 'v4',
    grants: ['select', 'insert', 'update'],
    patientColumn: 'patient_id',
    sessionColumn: 'session_id',
    columns: [
      'session_id uuid not null',
      'patient_id uuid not null',
      // Null until somebody took it.
      `attendance text check (attendance in ('present', 'late', 'left_early', 'excused', 'no_show'))`,
      'minutes smallint check (minutes between 0 and 1440)',
      'sentence text check (length(sentence) between 1 and 1000)',
      'goal_id uuid',
      'absence_reason text check (length(absence_reason) between 1 and 300)',
      'signed_at timestamptz',
      // Who was not there gets an absence entry and never a note.
      `check (attendance is null or attendance not in ('excused', 'no_show')
         or (sentence is null and goal_id is null and coalesce(minutes, 0) = 0))`,
      'check (signed_at is null or attendance is not null)',
      'foreign key (organization_id, session_id) references group_sessions (organization_id, id)',
      patientKey,
      'foreign key (organization_id, patient_id, goal_id) references treatment_goals (organization_id, patient_id, id)',
      'unique (organization_id, session_id, patient_id)',
      'unique (organization_id, session_id, patient_id, id)',
    ],
  });
  await runner.query('create index group_entries_patient on group_entries (organization_id, patient_id, session_id)');
  await tenantTable(runner, {
    name: 'group_addenda',
    ids: 'v4',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    sessionColumn: 'session_id',
    columns: [
      'session_id uuid not null',
      'patient_id uuid not null',
      'entry_id uuid not null',
      'text text not null check (length(text) between 1 and 2000)',
      'author_id uuid not null',
      'author_title text',
      patientKey,
      'foreign key (organization_id, author_id) references staff_members (organization_id, id)',
      'foreign key (organization_id, session_id, patient_id, entry_id) references group_entries (organization_id, session_id, patient_id, id)',
    ],
  });
  await runner.query('create index group_addenda_entry on group_addenda (organization_id, entry_id)');
}

const holds = [
  `create function app.hold_group_entries() returns trigger language plpgsql as $$
   begin
     if tg_op = 'INSERT' then
       if exists (select from group_sessions s where s.organization_id = new.organization_id and s.id = new.session_id
                  and s.signed_at is not null)
       then raise exception 'A signed session takes no more entries'; end if;
       return new;
     end if;
     if old.signed_at is not null then raise exception 'A signed note never changes: add an addendum'; end if;
     if tg_op = 'DELETE' then return old; end if;
     if new.session_id <> old.session_id or new.patient_id <> old.patient_id
     then raise exception 'An entry keeps its session and its patient'; end if;
     return new;
   end $$`,
  `create trigger group_entries_hold before insert or update or delete on group_entries
     for each row execute function app.hold_group_entries()`,
  `create function app.hold_group_addenda() returns trigger language plpgsql as $$
   begin raise exception 'An addendum never changes'; end $$`,
  `create trigger group_addenda_hold before update or delete on group_addenda
     for each row execute function app.hold_group_addenda()`,
  'revoke all on function app.hold_group_entries(), app.hold_group_addenda() from public',
];

const looks = [
  // What a session needs of its members, and nothing else of them: for who leads it while it is open to them, and for who
  // sees every patient. Members are those of the session's day, and whoever has an entry.
  `create function app.session_members(p_session uuid)
     ${asProduct(
       'table (patient_id uuid, display_name text, precautions text, goals jsonb)',
       `if p_session not in (select ctx.open_sessions())
           and not coalesce(ctx.kind() in ('staff', 'system') and ctx.reach() = 'organization', false)
        then return; end if;`,
       `select p.id, coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name, p.precautions,
          (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text) order by g.created_at, g.id), '[]')
           from treatment_goals g where g.organization_id = p.organization_id and g.patient_id = p.id
             and (g.status = 'active' or g.id in (select e.goal_id from group_entries e
                  where e.organization_id = s.organization_id and e.session_id = s.id and e.patient_id = p.id)))
        from group_sessions s
        join patients p on p.organization_id = s.organization_id and (
          exists (select from group_members m where m.organization_id = s.organization_id and m.group_id = s.group_id
            and m.patient_id = p.id and m.from_date <= s.local_date and coalesce(m.until_date, s.local_date) >= s.local_date
            and s.signed_at is null)
          or exists (select from group_entries e where e.organization_id = s.organization_id and e.session_id = s.id
            and e.patient_id = p.id))
        where s.organization_id = ctx.organization_id() and s.id = p_session`,
     )}`,
  // How many belong and wait today, without saying who.
  `create function app.group_headcounts(p_groups uuid[])
     ${asProduct(
       'table (group_id uuid, members int, waiting int)',
       '',
       `select m.group_id,
          (count(*) filter (where m.from_date is not null and coalesce(m.until_date, d.today) >= d.today))::int,
          (count(*) filter (where m.from_date is null and m.until_date is null))::int
        from group_members m
        join facility_groups g on g.organization_id = m.organization_id and g.id = m.group_id
        join facilities f on f.organization_id = g.organization_id and f.id = g.facility_id
        cross join lateral (select (app.now() at time zone f.time_zone)::date as today) d
        where m.organization_id = ctx.organization_id() and m.group_id = any (p_groups)
        group by m.group_id`,
     )}`,
  'revoke all on function app.session_members(uuid), app.group_headcounts(uuid[]) from public',
  'grant execute on function app.session_members(uuid), app.group_headcounts(uuid[]) to app_rw',
];
