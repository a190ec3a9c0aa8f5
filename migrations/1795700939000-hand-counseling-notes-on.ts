import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;
const author = 'author_id = (select ctx.actor_id())';

/**
 * Who keeps the counseling notes of an author who left, and each opening of them, with its ground (42 CFR 2.31(b)(1)). The
 * wall shows a note to its author, and to its custodian while an opening of theirs runs.
 */
export class HandCounselingNotesOn1795700939000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'counseling_note_custodians',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'author_id uuid not null',
        'custodian_id uuid not null',
        'check (custodian_id <> author_id)',
        staffKey('author_id'),
        staffKey('custodian_id'),
        'unique (organization_id, author_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'counseling_note_openings',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'author_id uuid not null',
        'opened_by_id uuid not null',
        `ground text not null check (ground in ('consent', 'legal_defense', 'oversight', 'court_order'))`,
        'words text not null check (length(words) between 1 and 500)',
        'closes_at timestamptz not null',
        'submit_id uuid not null',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        staffKey('author_id'),
        staffKey('opened_by_id'),
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query(
      'create index counseling_note_openings_of on counseling_note_openings (organization_id, patient_id, opened_by_id)',
    );
    await runner.query(
      `alter policy counseling_notes_author on counseling_notes using (${author} or exists (
         select from counseling_note_openings o
         join counseling_note_custodians c on c.organization_id = o.organization_id and c.author_id = o.author_id
           and c.custodian_id = o.opened_by_id
         where o.organization_id = counseling_notes.organization_id and o.patient_id = counseling_notes.patient_id
           and o.author_id = counseling_notes.author_id and o.opened_by_id = (select ctx.actor_id())
           and o.closes_at > app.now())) with check (${author})`,
    );
    // Not for app_owner: the function below counts with that role for who reaches nobody.
    await runner.query('alter policy counseling_notes_reach_select on counseling_notes to app_rw, app_readonly');
    await runner.query(holdings([...kinds, 'counseling_notes'], counted + notesApart));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(holdings(kinds, counted));
    await runner.query(
      'alter policy counseling_notes_reach_select on counseling_notes to app_owner, app_rw, app_readonly',
    );
    await runner.query(
      `alter policy counseling_notes_author on counseling_notes using (${author}) with check (${author})`,
    );
    await dropTables(runner, 'counseling_note_openings', 'counseling_note_custodians');
  }
}

const kinds = ['patients', 'tasks', 'groups', 'notes', 'appointments', 'on_call', 'covers'];

const counted = `
            select 'patients', count(*)::int from public.care_team_members m
            where m.organization_id = ctx.organization_id() and m.staff_member_id = p_staff and m.ended_at is null
              and (m.is_primary or not exists (
                select from public.care_team_members o
                where o.organization_id = m.organization_id and o.patient_id = m.patient_id and o.id <> m.id
                  and o.ended_at is null))
            union all
            select 'tasks', count(*)::int from public.tasks t
            where t.organization_id = ctx.organization_id() and t.assignee_id = p_staff and t.status = 'open'
            union all
            select 'groups', count(*)::int from public.facility_groups g
            where g.organization_id = ctx.organization_id() and p_staff in (g.facilitator_id, g.co_facilitator_id)
              and coalesce(g.ended_on, 'infinity'::date) >= app.now()::date - 1
            union all
            select 'notes', count(*)::int from public.group_sessions s
            where s.organization_id = ctx.organization_id() and s.facilitator_id = p_staff
              and (s.status = 'in_progress' or (s.status = 'planned' and s.ends_at < app.now()))
            union all
            select 'appointments', count(*)::int from public.appointments a
            where a.organization_id = ctx.organization_id() and a.staff_member_id = p_staff and a.status = 'booked'
              and a.ends_at > app.now()
            union all
            select 'on_call', count(*)::int from public.on_call_shifts h
            where h.organization_id = ctx.organization_id() and h.staff_member_id = p_staff and h.removed_at is null
              and coalesce(h.local_date, 'infinity'::date) >= app.now()::date - 1
            union all
            select 'covers', count(*)::int from public.covers c
            where c.organization_id = ctx.organization_id() and c.covering_id = p_staff and c.ended_at is null
              and c.ends_at > app.now()`;

const notesApart = `
            union all
            select 'counseling_notes', count(*)::int from public.counseling_notes n
            left join public.counseling_note_custodians k on k.organization_id = n.organization_id and k.author_id = n.author_id
            where n.organization_id = ctx.organization_id() and coalesce(k.custodian_id, n.author_id) = p_staff`;

const holdings = (names: readonly string[], rows: string): string => `
      create or replace function app.staff_holdings(p_staff uuid) returns table (kind text, held int)
        language sql stable security definer set search_path = pg_catalog, pg_temp
        begin atomic
          with counted (kind, held) as (${rows})
          select k.kind, n.held
          from unnest(array[${names.map((kind) => `'${kind}'`).join(', ')}]) with ordinality as k (kind, place)
          join counted n on n.kind = k.kind order by k.place;
        end`;
