import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A set is checked and journalled while the one before is still on the wire, in a transaction that waits: nothing of it counts
 * until `app.follow_departures` has recorded those before and handed their slots over, and COMMIT came. So `sending` never
 * counts more than the slots, and database and wire work at the same time (decision 0092). `app.pass_departures` without
 * seconds takes no slots and leaves no audit row. Both functions that send read the clock once; what they write is stamped by
 * themselves, and their policies hold the organization, so the trigger that does both for everybody else is not asked.
 */
export class StageDepartures1795700933000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await asSender(runner, [rewritten(admit, admitting), rewritten(record, recording, true), ...granted(recordNext)]);
    await runner.query(rewritten(pass, passing));
    await runner.query(followDepartures);
    for (const statement of granted(follow)) await runner.query(statement);
    for (const table of stamped) await runner.query(stampTrigger(table, `when (current_user <> 'app_sender') `));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of stamped) await runner.query(stampTrigger(table, ''));
    await runner.query(`drop function ${follow}`);
    await runner.query(rewritten(pass, back(passing)));
    const before = [rewritten(admit, back(admitting)), rewritten(recordNext, back(recording), true)];
    await asSender(runner, [...before, ...granted(record)]);
  }
}

const admit = 'app.admit_departures(jsonb, uuid[], uuid[], uuid[], int)';
const record = 'app.record_sent(uuid[], int[], text[], text)';
const recordNext = 'app.record_sent(uuid[], int[], text[], text, uuid[], int[], int)';
const pass =
  'app.pass_departures(text, text, text, uuid[], int[], text[], text, jsonb, uuid[], uuid[], uuid[], bigint[], int)';
const follow = 'app.follow_departures(text, text, uuid[], int[], text[], text, uuid[], int[], uuid[], int)';

/** Tables that the functions of app_sender change. */
const stamped = ['follow_up_occurrences', 'follow_up_touches', 'follow_up_enrollments'];

const stampTrigger = (table: string, when: string): string =>
  `create or replace trigger ${table}_stamp before update on ${table} for each row ${when}execute function app.stamp_and_hold_tenant()`;

/** Words of a function, and what stands in their place. */
type Changes = readonly (readonly [string, string])[];

const back = (changes: Changes): Changes => changes.map(([from, to]) => [to, from] as const);

const admitting: Changes = [
  ['    v_open text[];\n', '    v_open text[];\n    v_now timestamptz := app.now();\n'],
  [
    'order by number limit (select count(*) from open)\n',
    `order by number
      limit (select count(*) from open where p_seconds is not null)\n`,
  ],
  ['held_until = app.now() + p_seconds', 'held_until = v_now + p_seconds'],
  [
    'coalesce(w.shifted, o.shifted_by_quiet_hours)\n      from open w join slotted s on s.id = w.id\n      where ',
    `coalesce(w.shifted, o.shifted_by_quiet_hours), updated_at = v_now
      from open w
      where (p_seconds is null or w.id in (select s.id from slotted s))
        and `,
  ],
  ['sent_to, status, message_key)', 'sent_to, status, message_key,\n         created_at, updated_at)'],
  [`'sending', w.message_key\n`, `'sending', w.message_key,\n        v_now, v_now\n`],
  ['subject_id, expires_at)\n', 'subject_id, expires_at, created_at)\n'],
  ['c.patient_id, w.link_expires_at\n', 'c.patient_id, w.link_expires_at, v_now\n'],
  ['c.id is not null, s.id is null\n', 'c.id is not null, p_seconds is not null and s.id is null\n'],
];

const recording: Changes = [
  [
    'p_job text)\n',
    `p_job text, p_next uuid[] DEFAULT '{}'::uuid[], p_next_fences integer[] DEFAULT '{}'::integer[], p_seconds integer DEFAULT NULL::integer)\n`,
  ],
  [
    '    v_organization uuid := v_claims[2];\n',
    '    v_organization uuid := v_claims[2];\n    v_now timestamptz := app.now();\n    v_handed int;\n',
  ],
  [
    `    return query
    with sent as materialized (
      select * from unnest(p_ids, p_fences, p_provider_ids) as a (id, fence, provider_id)
    ), freed as (
      update sending_slots s set organization_id = null, subject_id = null, fence = null, held_until = null
      from sent a
      where s.organization_id = v_organization and s.subject_id = a.id and s.fence = a.fence
    ), changed`,
    `    with left_over as (
      update sending_slots s set organization_id = case when n.id is not null then v_organization end, subject_id = n.id,
        fence = n.fence, held_until = case when n.id is not null then v_now + p_seconds * interval '1 second' end
      from unnest(p_ids, p_fences) with ordinality as a (id, fence, at)
      left join unnest(p_next, p_next_fences) with ordinality as n (id, fence, at) on n.at = a.at
      where s.organization_id = v_organization and s.subject_id = a.id and s.fence = a.fence
      returning s.subject_id
    )
    select count(subject_id) into v_handed from left_over;
    if v_handed < cardinality(p_next) then
      raise exception 'a slot was given up before it was handed over' using errcode = 'serialization_failure';
    end if;
    return query
    with sent as materialized (
      select * from unnest(p_ids, p_fences, p_provider_ids) as a (id, fence, provider_id)
    ), changed`,
  ],
  [
    `set status = 'sent', reason = null, sent_at = app.now()\n`,
    `set status = 'sent', reason = null, sent_at = v_now, updated_at = v_now\n`,
  ],
  [
    'provider_id = c.provider_id, reason = null from',
    'provider_id = c.provider_id, reason = null, updated_at = v_now from',
  ],
  [`set status = 'completed' from`, `set status = 'completed', updated_at = v_now from`],
];

const passing: Changes = [
  ['elsif not v_one.is_waiting then', 'elsif not v_one.is_waiting and p_seconds is not null then'],
  [
    `    -- A slot that was taken for one that somebody had changed.`,
    `    if p_seconds is null then
      -- Whoever holds others up may not do so for long, even where its process was halted.
      perform set_config('idle_in_transaction_session_timeout', '2s', true);
      return;
    end if;
    -- A slot that was taken for one that somebody had changed.`,
  ],
];

const followDepartures = `
  create function app.follow_departures(p_action text, p_request text, p_sent uuid[], p_fences int[], p_provider_ids text[],
      p_job text, p_next uuid[], p_next_fences int[], p_patients uuid[], p_seconds int)
    returns setof uuid
    language plpgsql set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    v_organization uuid := ctx.organization_id();
    v_recorded uuid[];
    v_patients uuid[];
  begin
    select coalesce(array_agg(r.id), '{}'), coalesce(array_agg(r.patient_id), '{}') into v_recorded, v_patients
    from app.record_sent(p_sent, p_fences, p_provider_ids, p_job, p_next, p_next_fences, p_seconds) r;
    perform pg_notify('changed', v_organization || ' follow-ups');
    insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
    values (v_organization, ctx.kind(), null, p_action, 'allowed',
      array(select distinct unnest(v_patients || p_patients)), p_request);
    return query select unnest(v_recorded);
  end $$`;

const granted = (name: string): string[] => [
  `revoke all on function ${name} from public`,
  `grant execute on function ${name} to app_rw`,
];

/** The same function with other words; dropped first where its parameters change. */
function rewritten(name: string, changes: Changes, isDropped = false): string {
  const steps = changes.map(
    ([from, to]) => `
    if position($from$${from}$from$ in definition) = 0 then raise exception '${name} is not what this migration changes'; end if;
    definition := replace(definition, $from$${from}$from$, $to$${to}$to$);`,
  );
  return `
  do $do$
  declare definition text := pg_get_functiondef('${name}'::regprocedure);
  begin${steps.join('')}
    ${isDropped ? `drop function ${name};` : ''}
    execute definition;
  end $do$`;
}

/** These functions belong to the role that sends. */
async function asSender(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  await runner.query('grant create on schema app to app_sender');
  await runner.query('set local role app_sender');
  for (const statement of statements) await runner.query(statement);
  await runner.query('reset role');
  await runner.query('revoke create on schema app from app_sender');
}
