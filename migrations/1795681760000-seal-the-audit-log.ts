import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/**
 * Chains the audit log per organization: every few seconds the rows that were committed since are named, with the hash of
 * each, by a seal that holds the hash of the seal before it. Nobody signs in as `app_sealer`, who alone writes seals.
 */
export class SealTheAuditLog1795681760000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Rows from before take part as those of transaction 0: a default that is no function rewrites no table.
    await runner.query('alter table audit_events add column written_in bigint not null default 0');
    await runner.query(
      'alter table audit_events alter column written_in set default pg_current_xact_id()::text::bigint',
    );
    // Who may write a row says neither when, nor in which transaction, nor under which id.
    await runner.query('revoke insert on audit_events from app_rw');
    await runner.query(
      `grant insert (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
         on audit_events to app_rw`,
    );
    await tenantTable(runner, {
      name: 'audit_seals',
      ids: 'v7',
      grants: ['select'],
      columns: [
        'number int not null check (number > 0)',
        'previous_hash bytea not null check (length(previous_hash) = 32)',
        'hash bytea not null check (length(hash) = 32)',
        'event_ids uuid[] not null check (cardinality(event_ids) > 0)',
        'event_hashes bytea not null',
        'sealed_at timestamptz not null default clock_timestamp()',
        'unique (organization_id, number)',
        'check (length(event_hashes) = 32 * cardinality(event_ids))',
      ],
    });
    await runner.query(
      `create policy audit_seals_staff on audit_seals as restrictive for select to app_rw, app_readonly
         using ((select ctx.patient_id()) is null)`,
    );
    await runner.query(
      `create table app.audit_heads (
         organization_id uuid primary key,
         number int not null,
         hash bytea not null,
         sealed_at timestamptz not null
       )`,
    );
    await runner.query(
      `create table app.audit_progress (
         one boolean primary key default true check (one),
         written_in bigint not null default 0,
         event_id uuid not null default '00000000-0000-0000-0000-000000000000',
         since timestamptz not null default '-infinity'
       )`,
    );
    await runner.query('insert into app.audit_progress default values');
    await runner.query('grant select on app.audit_heads to app_relay');
    // A check asks up to where rows have to be sealed.
    await runner.query('grant select on app.audit_progress to app_rw');
    await this.appointSealer(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('set local role app_sealer');
    await runner.query('drop function app.seal_audit_log(int)');
    await runner.query('reset role');
    await runner.query('drop policy audit_events_sealing on audit_events');
    await runner.query('revoke all on audit_events from app_sealer');
    await runner.query('revoke execute on function app.now() from app_sealer');
    await runner.query('revoke select on app.instance from app_sealer');
    await runner.query('revoke usage on schema app from app_sealer');
    await runner.query('drop policy audit_seals_sealing on audit_seals');
    await dropTables(runner, 'app.audit_progress', 'app.audit_heads', 'audit_seals');
    await runner.query(
      `revoke insert (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
         on audit_events from app_rw`,
    );
    await runner.query('grant insert on audit_events to app_rw');
    await runner.query('alter table audit_events drop column written_in');
  }

  private async appointSealer(runner: QueryRunner): Promise<void> {
    await runner.query('grant select on audit_events to app_sealer');
    await runner.query('grant select, insert on audit_seals to app_sealer');
    await runner.query('grant select, insert, update on app.audit_heads to app_sealer');
    await runner.query('grant select, update on app.audit_progress to app_sealer');
    await runner.query('create policy audit_events_sealing on audit_events for select to app_sealer using (true)');
    await runner.query('create policy audit_seals_sealing on audit_seals to app_sealer using (true) with check (true)');
    await runner.query('grant execute on function app.now() to app_sealer');
    await runner.query('grant select on app.instance to app_sealer');
    await runner.query('grant usage, create on schema app to app_sealer');
    await runner.query(sealAuditLog);
    await runner.query('alter function app.seal_audit_log(int) owner to app_sealer');
    await runner.query('revoke create on schema app from app_sealer');
    await runner.query('set local role app_sealer');
    await runner.query('revoke all on function app.seal_audit_log(int) from public');
    await runner.query('grant execute on function app.seal_audit_log(int) to app_relay');
    await runner.query('reset role');
  }
}

/** What a row says, as text that another program can make again; times in microseconds, since a text of one has a zone. */
const EVENT_HASH = `sha256(convert_to(jsonb_build_array(
    e.id, (extract(epoch from e.at) * 1000000)::bigint::text, e.actor_kind, e.actor_id, e.action, e.outcome,
    e.patient_ids, e.request_id)::text, 'UTF8'))`;

/**
 * Takes up to so many rows of all organizations, in the order of their transactions, up to the oldest transaction that
 * still runs: what is committed later has a higher number, so that no row is passed by. A database that was restored
 * elsewhere counts its transactions anew; then the rows of the last day that no seal names come first.
 */
const sealAuditLog = `
  create function app.seal_audit_log(p_rows int default 20000) returns int
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $fn$
  declare
    v_horizon bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    v_progress app.audit_progress;
    v_is_elsewhere boolean;
    v_part record;
    v_head app.audit_heads;
    v_hash bytea;
    v_count int := 0;
  begin
    if not pg_try_advisory_xact_lock(hashtext('seal the audit log')) then
      return 0;
    end if;
    select * into v_progress from app.audit_progress;
    v_is_elsewhere := v_horizon < v_progress.written_in;
    for v_part in
      with fresh as (
        select e.organization_id, e.id, e.written_in, ${EVENT_HASH} as hash
        from audit_events e
        where e.written_in >= case when v_is_elsewhere then 0 else v_progress.written_in end and e.written_in < v_horizon
          and case when not v_is_elsewhere
            then (e.written_in, e.id) > (v_progress.written_in, v_progress.event_id) and e.at >= v_progress.since
            else e.at >= clock_timestamp() - interval '1 day' and not exists (
              select from audit_seals s where s.organization_id = e.organization_id
                and s.sealed_at >= clock_timestamp() - interval '2 days' and e.id = any (s.event_ids)) end
        order by e.written_in, e.id limit p_rows
      ), numbered as (
        select f.*, (row_number() over (partition by f.organization_id order by f.written_in, f.id) - 1) / 1000 as part
        from fresh f
      )
      select n.organization_id, n.part, array_agg(n.id order by n.written_in, n.id) as ids,
        string_agg(n.hash, ''::bytea order by n.written_in, n.id) as hashes,
        (array_agg(n.written_in order by n.written_in desc, n.id desc))[1] as last_written_in,
        (array_agg(n.id order by n.written_in desc, n.id desc))[1] as last_id
      from numbered n group by n.organization_id, n.part order by n.organization_id, n.part
    loop
      select * into v_head from app.audit_heads h where h.organization_id = v_part.organization_id;
      v_head.number := coalesce(v_head.number, 0) + 1;
      v_head.hash := coalesce(v_head.hash, decode(repeat('00', 32), 'hex'));
      v_hash := sha256(v_head.hash || convert_to(jsonb_build_array(
        v_part.organization_id, v_head.number, v_part.ids)::text, 'UTF8') || v_part.hashes);
      insert into audit_seals (organization_id, number, previous_hash, hash, event_ids, event_hashes)
        values (v_part.organization_id, v_head.number, v_head.hash, v_hash, v_part.ids, v_part.hashes);
      insert into app.audit_heads (organization_id, number, hash, sealed_at)
        values (v_part.organization_id, v_head.number, v_hash, clock_timestamp())
        on conflict (organization_id) do update
          set number = excluded.number, hash = excluded.hash, sealed_at = excluded.sealed_at;
      v_count := v_count + cardinality(v_part.ids);
      if (v_part.last_written_in, v_part.last_id) > (v_progress.written_in, v_progress.event_id) then
        v_progress.written_in := v_part.last_written_in;
        v_progress.event_id := v_part.last_id;
      end if;
    end loop;
    if v_is_elsewhere then
      v_progress.since := clock_timestamp() - interval '1 day';
    end if;
    if v_count < p_rows then
      v_progress.written_in := v_horizon;
      v_progress.event_id := '00000000-0000-0000-0000-000000000000';
    end if;
    update app.audit_progress set written_in = v_progress.written_in, event_id = v_progress.event_id,
      since = v_progress.since;
    return v_count;
  end $fn$`;
