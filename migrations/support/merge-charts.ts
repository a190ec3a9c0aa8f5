/**
 * `app.merge_charts(losing, surviving, chosen, form)`: everything that hangs on the losing chart hangs on the surviving one,
 * the losing row is gone, and a row of `patient_merges` says what moved. It reads the catalogue as it runs, so that a table
 * which is added later moves too. What can't stand twice (a unique key refuses it) is taken out and kept, as JSON, in that
 * row; of what is the patient's alone only its place is kept. Whoever calls it has locked both charts.
 */
export const mergeCharts = `
create function app.merge_charts(losing uuid, surviving uuid, chosen jsonb, form uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  org uuid := ctx.organization_id();
  merge uuid := uuidv7();
  apart constant text[] := '{step_reflections,recovery_displays,milestones,higher_powers}';
  all_moved jsonb := '{}';
  all_doubled jsonb := '[]';
  one record;
  entry uuid;
  kept jsonb;
  amount int;
begin
  if ctx.kind() is distinct from 'staff' or ctx.reach() is distinct from 'organization' then
    raise exception 'only staff who see the whole organization merge charts' using errcode = '42501';
  end if;
  insert into patient_merges (organization_id, id, patient_id, losing_id, losing_chart, chosen, merged_by_id, merged_at, submit_id)
  select org, merge, surviving, losing, to_jsonb(p), chosen, ctx.actor_id(), app.now(), form
  from patients p where p.organization_id = org and p.id = losing;
  if not found then raise exception 'no such chart' using errcode = 'no_data_found'; end if;
  perform set_config('app.merging', merge::text, true);
  set constraints all deferred;

  -- Who said no on either side said no: a channel that has ever been allowed there and is allowed no more.
  update channel_consents c set revoked_at = app.now(), revoked_by_id = ctx.actor_id()
  where c.organization_id = org and c.patient_id in (losing, surviving) and c.revoked_at is null
    and exists (select from channel_consents o where o.organization_id = org
      and o.patient_id = case c.patient_id when losing then surviving else losing end
      and o.channel = c.channel and o.purpose = c.purpose)
    and not exists (select from channel_consents o where o.organization_id = org
      and o.patient_id = case c.patient_id when losing then surviving else losing end
      and o.channel = c.channel and o.purpose = c.purpose and o.revoked_at is null);
  update channel_consents c set revoked_at = app.now(), revoked_by_id = ctx.actor_id()
  where c.organization_id = org and c.patient_id = losing and c.revoked_at is null
    and exists (select from channel_consents o where o.organization_id = org and o.patient_id = surviving
      and o.channel = c.channel and o.purpose = c.purpose and o.revoked_at is null);
  update part2_consents c set revoked_at = app.now(), revoked_how = 'written', revocation_taken_by_id = ctx.actor_id()
  where c.organization_id = org and c.patient_id in (losing, surviving) and c.signed_at is not null and c.revoked_at is null
    and exists (select from part2_consents o where o.organization_id = org and o.revoked_at is not null and o.type = c.type
      and o.patient_id = case c.patient_id when losing then surviving else losing end
      and (c.type = 'tpo' or exists (
        select from part2_consent_recipients r join disclosure_parties p on p.organization_id = org and p.id = r.party_id
        join part2_consent_recipients q on q.organization_id = org and q.consent_id = o.id
        join disclosure_parties d on d.organization_id = org and d.id = q.party_id
        where r.organization_id = org and r.consent_id = c.id and lower(d.name) = lower(p.name))));

  -- One address is one address: shared, wrong or unverified on either side stays so, and safe hours are kept.
  update patient_contacts c set is_shared = c.is_shared or o.is_shared,
    safe_from = coalesce(c.safe_from, o.safe_from), safe_until = coalesce(c.safe_until, o.safe_until),
    verification = case when 'wrong' in (c.verification, o.verification) then 'wrong' else c.verification end
  from patient_contacts o
  where c.organization_id = org and c.patient_id = surviving and c.removed_at is null and o.organization_id = org
    and o.patient_id = losing and o.removed_at is null and o.kind = c.kind and o.address = c.address;
  update patient_contacts c set removed_at = app.now()
  where c.organization_id = org and c.patient_id = losing and c.removed_at is null
    and exists (select from patient_contacts o where o.organization_id = org and o.patient_id = surviving
      and o.removed_at is null and o.kind = c.kind and o.address = c.address);

  -- One primary counselor, and each place once.
  update care_team_members c set is_primary = false
  where c.organization_id = org and c.patient_id = losing and c.is_primary and c.ended_at is null
    and exists (select from care_team_members o where o.organization_id = org and o.patient_id = surviving
      and o.is_primary and o.ended_at is null);
  update care_team_members c set ended_at = app.now()
  where c.organization_id = org and c.patient_id = losing and c.ended_at is null
    and exists (select from care_team_members o where o.organization_id = org and o.patient_id = surviving
      and o.staff_member_id = c.staff_member_id and o.ended_at is null);

  -- What is asked, or chosen, on both sides: the surviving chart's stands.
  update measure_assignments c set withdrawn_at = app.now()
  where c.organization_id = org and c.patient_id = losing and c.answered_at is null and c.withdrawn_at is null
    and exists (select from measure_assignments o where o.organization_id = org and o.patient_id = surviving
      and o.code = c.code and o.answered_at is null and o.withdrawn_at is null);
  for one in select unnest(array['recovery_paths', 'recovery_starts', 'sponsors']) as name loop
    execute format('update %I c set superseded_at = app.now() where c.organization_id = $1 and c.patient_id = $2
      and c.superseded_at is null and exists (select from %I o where o.organization_id = $1 and o.patient_id = $3
        and o.superseded_at is null)', one.name, one.name) using org, losing, surviving;
    -- Versions count on: those of the surviving chart come after those of the losing one.
    execute format('select coalesce(max(version), 0) from %I where organization_id = $1 and patient_id = $2', one.name)
      into amount using org, losing;
    if one.name = 'recovery_starts' then
      update recovery_starts set reason = coalesce(reason, 'Two charts became one')
      where organization_id = org and patient_id = surviving and amount > 0;
    end if;
    execute format('update %I set version = version + 1000000 where organization_id = $1 and patient_id = $2', one.name)
      using org, surviving;
    execute format('update %I set version = version - 1000000 + $3 where organization_id = $1 and patient_id = $2', one.name)
      using org, surviving, amount;
  end loop;
  update relapse_prevention_plans c set number = c.number + 1000000 where c.organization_id = org and c.patient_id = surviving;
  update relapse_prevention_plans c set number = c.number - 1000000 + (select coalesce(max(o.number), 0)
    from relapse_prevention_plans o where o.organization_id = org and o.patient_id = losing and o.kind = c.kind)
  where c.organization_id = org and c.patient_id = surviving;
  update step_visits c set visit = c.visit + 1000000 where c.organization_id = org and c.patient_id = losing;
  update step_visits c set visit = c.visit - 1000000 + (select coalesce(max(o.visit), 0) from step_visits o
    where o.organization_id = org and o.patient_id = surviving and o.fellowship = c.fellowship and o.step = c.step)
  where c.organization_id = org and c.patient_id = losing;
  -- Of two messages of one slot and day, what has happened is kept under a slot of its own; what is planned goes once.
  update follow_up_occurrences c set status = case c.status when 'planned' then 'cancelled' else c.status end,
    slot = case c.status when 'planned' then c.slot else 'merged-' || left(c.id::text, 8) end
  where c.organization_id = org and c.patient_id = losing and c.status <> 'cancelled'
    and exists (select from follow_up_occurrences o where o.organization_id = org and o.patient_id = surviving
      and o.slot = c.slot and o.local_date = c.local_date and o.channel = c.channel and o.status <> 'cancelled');

  for one in
    select c.relname::text as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname
  loop
    amount := 0;
    for entry in execute format('select id from %I where organization_id = $1 and patient_id = $2', one.name)
      using org, losing
    loop
      begin
        execute format('update %I set patient_id = $1 where organization_id = $2 and id = $3', one.name)
          using surviving, org, entry;
        amount := amount + 1;
      exception when unique_violation or exclusion_violation then
        execute format('delete from %I c where organization_id = $1 and id = $2 returning to_jsonb(c)', one.name)
          into kept using org, entry;
        all_doubled := all_doubled || jsonb_build_object('table', one.name, 'id', entry,
          'row', case when one.name = any (apart) then null else kept end);
      end;
    end loop;
    if amount > 0 then all_moved := all_moved || jsonb_build_object(one.name, amount); end if;
  end loop;

  -- What names the chart without being of it: tasks that it raised, and work that waits.
  for entry in select id from tasks where organization_id = org and subject_id = losing loop
    begin
      update tasks set subject_id = surviving where organization_id = org and id = entry;
    exception when unique_violation then
      update tasks set subject_id = id, status = 'done', outcome = 'Two charts became one', completed_at = app.now()
      where organization_id = org and id = entry;
    end;
  end loop;
  delete from due_work w where w.organization_id = org and w.subject_id = losing
    and exists (select from due_work o where o.organization_id = org and o.job = w.job and o.subject_id = surviving);
  update due_work set subject_id = surviving where organization_id = org and subject_id = losing;

  delete from patients where organization_id = org and id = losing;
  set constraints all immediate;
  update patient_merges m set moved = all_moved, doubled = all_doubled, moved_at = app.now()
  where m.organization_id = org and m.id = merge;
  perform set_config('app.merging', '', true);
  return merge;
end $$`;
