import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two functions through which messages leave touch nine tables with some twenty policies, each of which had the
 * signature of the context checked again: a fifth of what a set of messages cost. They belong to `app_sender` now, as
 * whom nobody signs in: they check once, say which organization they work for, and this role's policies hold them to it.
 * Whoever says so from outside gains nothing, since nothing else runs as this role.
 */
export class SendAsARoleOfItsOwn1795681096000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, verbs] of Object.entries(needs)) {
      await runner.query(`grant ${verbs} on ${table} to app_sender`);
      if (!walled.includes(table)) continue;
      await runner.query(
        `create policy ${table}_sending on ${table} to app_sender
           using (organization_id = current_setting('app.sending_organization')::uuid)`,
      );
    }
    await runner.query('grant usage on schema app, ctx to app_sender');
    await runner.query('grant select on app.instance to app_sender');
    for (const name of ['app.now()', 'ctx.claims()'])
      await runner.query(`grant execute on function ${name} to app_sender`);
    await runner.query('grant create on schema app to app_sender');
    for (const name of functions) {
      await runner.query(rewritten(name, before, after));
      await runner.query(`alter function ${name} owner to app_sender`);
    }
    await runner.query('revoke create on schema app from app_sender');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of functions) await runner.query(rewritten(name, after, before, 'app_sender'));
    for (const name of functions) {
      await runner.query(`revoke all on function ${name} from public`);
      await runner.query(`grant execute on function ${name} to app_rw`);
    }
    for (const name of ['app.now()', 'ctx.claims()'])
      await runner.query(`revoke execute on function ${name} from app_sender`);
    await runner.query('revoke select on app.instance from app_sender');
    await runner.query('revoke usage on schema app, ctx from app_sender');
    for (const table of Object.keys(needs)) {
      if (walled.includes(table)) await runner.query(`drop policy ${table}_sending on ${table}`);
      await runner.query(`revoke all on ${table} from app_sender`);
    }
  }
}

/** The same function with other words; made anew by the owner of the tables where it belongs to another role. */
const rewritten = (name: string, from: string, to: string, owner?: string): string => `
  do $do$
  declare definition text := pg_get_functiondef('${name}'::regprocedure);
  begin
    if position($from$${from}$from$ in definition) = 0 then
      raise exception '${name} is not what this migration changes';
    end if;
    ${owner ? `set local role ${owner}; drop function ${name}; reset role;` : ''}
    execute replace(definition, $from$${from}$from$, $to$${to}$to$);
  end $do$`;

const functions = [
  'app.admit_departures(jsonb, uuid[], uuid[], uuid[], int)',
  'app.record_sent(uuid[], int[], text[], text)',
];

const before = `declare v_organization uuid := ctx.organization_id();
  begin
    if ctx.kind() is distinct from 'system' then
      raise exception 'only the product itself sends' using errcode = 'insufficient_privilege';
    end if;
`;

const after = `declare
    v_claims text[] := ctx.claims();
    v_organization uuid := v_claims[2];
  begin
    if v_claims[3] is distinct from 'system' then
      raise exception 'only the product itself sends' using errcode = 'insufficient_privilege';
    end if;
    perform set_config('app.sending_organization', v_claims[2], true);
`;

/** Tables with a wall between organizations. */
const walled = [
  'channel_consents',
  'patient_contacts',
  'suppressions',
  'follow_up_enrollments',
  'follow_up_occurrences',
  'follow_up_touches',
  'due_work',
];

/** What the two functions do with each table; a row that is locked counts as updated. */
const needs: Record<string, string> = {
  channel_consents: 'select, update',
  patient_contacts: 'select, update',
  suppressions: 'select',
  follow_up_enrollments: 'select, update',
  follow_up_occurrences: 'select, update',
  follow_up_touches: 'select, insert, update',
  due_work: 'select, delete',
  sending_slots: 'select, update',
  one_time_tokens: 'insert',
};
