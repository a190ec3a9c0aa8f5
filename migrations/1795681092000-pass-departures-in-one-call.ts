import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A set of messages passed in five messages to the database: begin and enter, lock, record those before, admit, and commit
 * with the audit row. On a loopback, one such message costs the worker about as much as composing a mail. One statement
 * does it all now; that statement is the transaction. It runs as whoever calls it, so every wall holds for it.
 */
export class PassDeparturesInOneCall1795681092000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(passDepartures);
    await runner.query(`revoke all on function ${name} from public`);
    await runner.query(`grant execute on function ${name} to app_rw`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${name}`);
  }
}

const name =
  'app.pass_departures(text, text, text, uuid[], int[], text[], text, jsonb, uuid[], uuid[], uuid[], bigint[], int)';

/**
 * Patients and addresses are locked first, by statements of their own: the next ones see what those wrote that these waited
 * for. Answers what was recorded and, of what was asked for, what is still as it was read (see app.admit_departures).
 */
const passDepartures = `
  create function app.pass_departures(p_signed text, p_action text, p_request text,
      p_sent uuid[], p_fences int[], p_provider_ids text[], p_job text,
      p_wanted jsonb, p_ids uuid[], p_patients uuid[], p_contacts uuid[], p_addresses bigint[], p_seconds int)
    returns table (id uuid, is_recorded boolean, is_leaving boolean, is_waiting boolean)
    language plpgsql set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
  #variable_conflict use_column
  declare
    v_organization uuid;
    v_recorded uuid[] := '{}';
    v_patients uuid[] := '{}';
    v_one record;
    v_leaving int := 0;
    v_idle uuid[] := '{}';
  begin
    perform ctx.enter(p_signed);
    v_organization := ctx.organization_id();
    perform pg_advisory_xact_lock(key) from (
      select distinct hashtextextended('follow-ups ' || v_organization || ' ' || patient_id, 0) as key
      from unnest(p_patients) as one (patient_id) order by key) as patients;
    perform pg_advisory_xact_lock_shared(key) from (
      select distinct key from unnest(p_addresses) as one (key) order by key) as addresses;

    if cardinality(p_sent) > 0 then
      select coalesce(array_agg(r.id), '{}'), coalesce(array_agg(r.patient_id), '{}') into v_recorded, v_patients
      from app.record_sent(p_sent, p_fences, p_provider_ids, p_job) r;
      return query select r.id, true, false, false from unnest(v_recorded) as r (id);
    end if;

    for v_one in
      select a.* from app.admit_departures(p_wanted, p_ids, p_patients, p_contacts, p_seconds) a
    loop
      if v_one.is_leaving then v_leaving := v_leaving + 1;
      elsif not v_one.is_waiting then v_idle := v_idle || v_one.id;
      end if;
      return query select v_one.id, false, v_one.is_leaving, v_one.is_waiting;
    end loop;
    -- A slot that was taken for one that somebody had changed.
    if cardinality(v_idle) > 0 then
      perform app.free_sending_slots(array_agg(w.id), array_agg(w.fence + 1))
      from jsonb_to_recordset(p_wanted) as w (id uuid, fence int) where w.id = any(v_idle);
    end if;

    if v_leaving > 0 or cardinality(v_recorded) > 0 then
      perform pg_notify('changed', v_organization || ' follow-ups');
    end if;
    insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
    values (v_organization, ctx.kind(), null, p_action, 'allowed',
      array(select distinct unnest(v_patients || p_patients)), p_request);
  end $$`;
