import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Eight places for messages that are on their way, for the whole installation: a crash of everything leaves at most
 * eight of unknown fate. `follow_up_occurrences.leased_until` is no longer written; a later release drops it.
 */
export class AddSendingSlots1795392012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of functions) await runner.query(`drop function ${name}`);
    await runner.query('drop table sending_slots');
  }
}

const functions = [
  'app.lock_sending_slots(int)',
  'app.hold_sending_slots(smallint[], uuid[], int[], int)',
  'app.free_sending_slots(uuid[], int[])',
  'app.sending_slots_held(uuid[])',
  'app.keep_sending_slots(uuid[], int[], int)',
  'app.drop_lapsed_sending_slots(uuid)',
];

const definer = `security definer set search_path = pg_catalog, public, pg_temp`;

const statements = [
  // Ids and times only. A slot is taken in the transaction that journals "sending" and freed in the one that ends it.
  `create table sending_slots (
     number smallint primary key check (number between 1 and 8),
     organization_id uuid references organizations (organization_id),
     subject_id uuid,
     fence int,
     held_until timestamptz,
     check (num_nulls(organization_id, subject_id, fence, held_until) in (0, 4))
   )`,
  `insert into sending_slots (number) select generate_series(1, 8)`,
  // Locked, not yet held: whoever else asks at this moment gets other ones, and a rollback costs nothing.
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
  `create function app.free_sending_slots(p_subjects uuid[], p_fences int[]) returns void language sql ${definer}
     begin atomic
       update public.sending_slots s
         set organization_id = null, subject_id = null, fence = null, held_until = null
         from unnest(p_subjects, p_fences) h (subject, fence)
         where s.organization_id = ctx.organization_id() and s.subject_id = h.subject and s.fence = h.fence;
     end`,
  `create function app.sending_slots_held(p_subjects uuid[]) returns setof uuid language sql stable ${definer}
     begin atomic
       select s.subject_id from public.sending_slots s
       where s.organization_id = ctx.organization_id() and s.subject_id = any (p_subjects);
     end`,
  // A living process keeps what it holds, and only then learns whose holder fell silent.
  `create function app.keep_sending_slots(p_subjects uuid[], p_fences int[], p_seconds int)
     returns table (organization_id uuid, subject_id uuid, fence int) language plpgsql ${definer} as $$
   begin
     -- One that is being freed at this moment is locked, and needs no keeping.
     update public.sending_slots s set held_until = app.now() + p_seconds * interval '1 second' from (
       select k.number from public.sending_slots k
       join unnest(p_subjects, p_fences) h (subject, fence) on k.subject_id = h.subject and k.fence = h.fence
       for update of k skip locked) mine
       where s.number = mine.number;
     return query select s.organization_id, s.subject_id, s.fence from public.sending_slots s
       where s.held_until < app.now() order by s.number;
   end $$`,
  // Of an organization that nobody may enter (suspended): its messages wait for its return, not the slots of all.
  `create function app.drop_lapsed_sending_slots(p_organization uuid) returns void language sql ${definer}
     begin atomic
       update public.sending_slots s
         set organization_id = null, subject_id = null, fence = null, held_until = null
         where s.organization_id = p_organization and s.held_until < app.now();
     end`,
  `revoke all on function ${functions.join(', ')} from public`,
  `grant execute on function ${functions.slice(0, 4).join(', ')} to app_rw`,
  `grant execute on function ${functions.slice(4).join(', ')} to app_relay`,
];
