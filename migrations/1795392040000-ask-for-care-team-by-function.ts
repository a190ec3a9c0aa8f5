import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reachOf } from './support/tenant-table';

/**
 * Policies of tables that exist already ask for the care team as `tenantTable` now makes them do: the same rows, less
 * work. And the functions that a message needs to leave in one statement.
 */
export class AskForCareTeamByFunction1795392040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.rewrite(runner, reachOf);
    for (const statement of slots) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.take_sending_slots(uuid[], int[], int)');
    await runner.query('drop function auth.issue_access_links(bytea[], uuid[], timestamptz[])');
    await this.rewrite(runner, (column, isOptional) =>
      reachOf(column, isOptional).replace(
        '(select ctx.my_patients())',
        `(select m.patient_id from care_team_members m
           where m.organization_id = (select ctx.organization_id())
             and m.staff_member_id = (select ctx.actor_id()) and m.ended_at is null)`,
      ),
    );
  }

  private async rewrite(runner: QueryRunner, reach: (column: string, isOptional: boolean) => string): Promise<void> {
    for (const [table, column] of tables) {
      const policies = (await runner.query(
        `select policyname, cmd from pg_policies where schemaname = 'public' and tablename = $1 and policyname ~ '_reach_'`,
        [table],
      )) as { policyname: string; cmd: string }[];
      for (const { policyname, cmd } of policies) {
        const clause = cmd === 'INSERT' ? 'with check' : 'using';
        await runner.query(`alter policy ${policyname} on ${table} ${clause} (${reach(column, table === 'tasks')})`);
      }
    }
  }
}

const tables = [
  ['patients', 'id'],
  ...[
    'episodes_of_care',
    'patient_contacts',
    'patient_access',
    'tasks',
    'channel_consents',
    'recovery_paths',
    'chosen_meetings',
    'relapse_prevention_plans',
    'follow_up_enrollments',
    'follow_up_occurrences',
    'follow_up_touches',
    'check_ins',
  ].map((name) => [name, 'patient_id'] as const),
] as const;

const slots = [
  // Those of the attempts, in their order, that got a free slot; others ask past the ones that are locked.
  `create function app.take_sending_slots(p_subjects uuid[], p_fences int[], p_seconds int) returns setof uuid
     language sql security definer set search_path = pg_catalog, public, pg_temp
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
  'revoke all on function app.take_sending_slots(uuid[], int[], int) from public',
  'grant execute on function app.take_sending_slots(uuid[], int[], int) to app_rw',
  // Links of several messages to one patient live side by side, so nothing is revoked.
  `create function auth.issue_access_links(p_digests bytea[], p_patients uuid[], p_expires_at timestamptz[])
     returns void language sql security definer set search_path = pg_catalog, public, pg_temp
     begin atomic
       insert into public.one_time_tokens (digest, purpose, organization_id, subject_id, expires_at)
       select l.digest, 'access_link', c.organization_id, l.patient, l.expires_at
       from (select ctx.organization_id() as organization_id) c,
         unnest(p_digests, p_patients, p_expires_at) l (digest, patient, expires_at);
     end`,
  'revoke all on function auth.issue_access_links(bytea[], uuid[], timestamptz[]) from public',
  'grant execute on function auth.issue_access_links(bytea[], uuid[], timestamptz[]) to app_rw',
];
