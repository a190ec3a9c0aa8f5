import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Contact after discharge is agreed to apart from messages during care (decision 0104). What a consent counts for is said
 * once, here: one to follow-ups whose words were of before the two were told apart covers both. Messages leave by the one
 * that the patient's stay asks for at that moment, looked up in the index of open stays; merged charts keep every no.
 */
export class AskForContactAfterDischarge1795700958000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function app.consent_covers(purpose text, wording_version text) returns text[] language sql immutable parallel safe
       return case when purpose = 'follow_up' and wording_version collate "C" < 'channel-2027-01'
         then array['follow_up', 'after_discharge'] else array[purpose] end`,
    );
    await runner.query('revoke all on function app.consent_covers(text, text) from public');
    await runner.query('grant execute on function app.consent_covers(text, text) to app_rw, app_readonly, app_sender');
    await allowPurposes(runner, ['follow_up', 'after_discharge', 'access_link'], `purpose <> 'access_link'`);
    await runner.query('grant select on episodes_of_care to app_sender');
    await runner.query(
      `create policy episodes_of_care_sending on episodes_of_care for select to app_sender
         using (organization_id = current_setting('app.sending_organization')::uuid)`,
    );
    await asSender(runner, rewritten(admit, admitting));
    await runner.query(rewritten(merge, merging));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(rewritten(merge, back(merging)));
    await asSender(runner, rewritten(admit, back(admitting)));
    await runner.query('drop policy episodes_of_care_sending on episodes_of_care');
    await runner.query('revoke select on episodes_of_care from app_sender');
    // The owner sees its tables while they are not forced: for this one transaction, into which nobody else looks.
    await runner.query('alter table channel_consents no force row level security');
    await runner.query(`delete from channel_consents where purpose = 'after_discharge'`);
    await runner.query('alter table channel_consents force row level security');
    await allowPurposes(runner, ['follow_up', 'access_link'], `purpose = 'follow_up'`);
    await runner.query('drop function app.consent_covers(text, text)');
  }
}

const admit = 'app.admit_departures(jsonb, uuid[], uuid[], uuid[], int)';
const merge = 'app.merge_charts(uuid, uuid, jsonb, uuid)';

async function allowPurposes(runner: QueryRunner, purposes: readonly string[], asking: string): Promise<void> {
  await runner.query(
    `alter table channel_consents drop constraint channel_consents_purpose_check,
       add constraint channel_consents_purpose_check
         check (purpose in (${purposes.map((word) => `'${word}'`).join(', ')})) not valid,
       drop constraint channel_consents_numbers_by_text,
       add constraint channel_consents_numbers_by_text
         check (not allows_numbers or (channel = 'sms' and ${asking})) not valid`,
  );
}

/** Words of a function, and what stands in their place. */
type Changes = readonly (readonly [string, string])[];

const back = (changes: Changes): Changes => changes.map(([from, to]) => [to, from] as const);

// Two consents may cover one message: whether there is one is asked, so that it takes one slot.
const admitting: Changes = [
  [
    `      select patient_id, channel from channel_consents
      where organization_id = v_organization and patient_id = any(p_patients) and purpose = 'follow_up'
        and revoked_at is null
      for share
`,
    `      select patient_id, channel from channel_consents k
      where organization_id = v_organization and patient_id = any(p_patients) and revoked_at is null
        and purpose in ('follow_up', 'after_discharge')
        and case when exists (
            select from episodes_of_care e
            where e.organization_id = v_organization and e.patient_id = k.patient_id and e.discharged_on is null)
          then purpose = 'follow_up' else 'after_discharge' = any(app.consent_covers(purpose, wording_version)) end
      for share of k
`,
  ],
  [
    `from wanted w
      join agreed a on a.patient_id = w.patient_id and a.channel = w.channel
`,
    'from wanted w\n',
  ],
  [
    '      where w.channel = any(v_open) and not exists (\n',
    `      where w.channel = any(v_open) and (w.patient_id, w.channel) in (select a.patient_id, a.channel from agreed a)
      and not exists (
`,
  ],
];

const other = `o.organization_id = org
      and o.patient_id = case c.patient_id when losing then surviving else losing end
      and o.channel = c.channel`;
const merging: Changes = [
  [
    `    and exists (select from channel_consents o where ${other} and o.purpose = c.purpose)
    and not exists (select from channel_consents o where ${other} and o.purpose = c.purpose and o.revoked_at is null);
`,
    `    and exists (select from unnest(app.consent_covers(c.purpose, c.wording_version)) as covered (by_it)
    where exists (select from channel_consents o where ${other}
      and by_it = any(app.consent_covers(o.purpose, o.wording_version)))
    and not exists (select from channel_consents o where ${other}
      and by_it = any(app.consent_covers(o.purpose, o.wording_version)) and o.revoked_at is null));
`,
  ],
];

/** The same function with other words. */
function rewritten(name: string, changes: Changes): string {
  const steps = changes.map(
    ([from, to]) => `
    if position($from$${from}$from$ in definition) = 0 then raise exception '${name} is not what this migration changes'; end if;
    definition := replace(definition, $from$${from}$from$, $to$${to}$to$);`,
  );
  return `
  do $do$
  declare definition text := pg_get_functiondef('${name}'::regprocedure);
  begin${steps.join('')}
    execute definition;
  end $do$`;
}

/** This function belongs to the role that sends. */
async function asSender(runner: QueryRunner, statement: string): Promise<void> {
  await runner.query('grant create on schema app to app_sender');
  await runner.query('set local role app_sender');
  await runner.query(statement);
  await runner.query('reset role');
  await runner.query('revoke create on schema app from app_sender');
}
