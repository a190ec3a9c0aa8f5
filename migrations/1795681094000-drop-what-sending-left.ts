import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions and a column that sending no longer uses since `app.admit_departures` does their work in one statement. */
export class DropWhatSendingLeft1795681094000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.take_sending_slots(uuid[], int[], int), app.lock_sending_slots(int),
      app.hold_sending_slots(smallint[], uuid[], int[], int), auth.issue_access_links(bytea[], uuid[], timestamptz[])`);
    await runner.query('alter table follow_up_occurrences drop column leased_until');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table follow_up_occurrences add column leased_until timestamptz');
    for (const statement of functions) await runner.query(statement);
  }
}

const definer = `security definer set search_path = pg_catalog, public, pg_temp`;

const functions = [
  `create function app.lock_sending_slots(p_most int) returns smallint[] language sql ${definer}
     begin atomic
       select coalesce(array_agg(free.number), '{}') from (
         select s.number from public.sending_slots s where s.subject_id is null
         order by s.number limit p_most for update skip locked) free;
     end`,
  `create function app.hold_sending_slots(p_numbers smallint[], p_subjects uuid[], p_fences int[], p_seconds int)
     returns void language plpgsql ${definer} as $$
   declare held int;
   begin
     update public.sending_slots s
       set organization_id = ctx.organization_id(), subject_id = h.subject, fence = h.fence,
         held_until = app.now() + p_seconds * interval '1 second'
       from unnest(p_numbers, p_subjects, p_fences) h (number, subject, fence)
       where s.number = h.number and s.subject_id is null;
     get diagnostics held = row_count;
     if held <> cardinality(p_subjects) then raise exception 'A sending slot is held already'; end if;
   end $$`,
  `create function app.take_sending_slots(p_subjects uuid[], p_fences int[], p_seconds int) returns setof uuid
     language sql ${definer}
     begin atomic
       with free as (
         select s.number from public.sending_slots s where s.subject_id is null
         order by s.number limit cardinality(p_subjects) for update skip locked
       ), paired as (
         select f.number, h.subject, h.fence
         from (select free.number, row_number() over (order by free.number) as at from free) f
         join unnest(p_subjects, p_fences) with ordinality h (subject, fence, at) on h.at = f.at
       )
       update public.sending_slots s
         set organization_id = ctx.organization_id(), subject_id = p.subject, fence = p.fence,
           held_until = app.now() + p_seconds * interval '1 second'
         from paired p where s.number = p.number
         returning s.subject_id;
     end`,
  `create function auth.issue_access_links(p_digests bytea[], p_patients uuid[], p_expires_at timestamptz[])
     returns void language sql ${definer}
     begin atomic
       insert into public.one_time_tokens (digest, purpose, organization_id, subject_id, expires_at)
       select l.digest, 'access_link', c.organization_id, l.patient, l.expires_at
       from (select ctx.organization_id() as organization_id) c,
         unnest(p_digests, p_patients, p_expires_at) l (digest, patient, expires_at);
     end`,
  ...[
    'app.take_sending_slots(uuid[], int[], int)',
    'app.lock_sending_slots(int)',
    'app.hold_sending_slots(smallint[], uuid[], int[], int)',
    'auth.issue_access_links(bytea[], uuid[], timestamptz[])',
  ].flatMap((name) => [`revoke all on function ${name} from public`, `grant execute on function ${name} to app_rw`]),
];
