import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who came in and who was turned away at the password or the code. It belongs to the account, like sign-in itself: a wrong
 * password is of no organization yet. Reached by named functions only; holds no name and no address in full.
 */
export class NoteSignIns1795687004120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...functions]) await runner.query(statement);
    await runner.query(`revoke all on function ${granted.join(', ')} from public`);
    await runner.query(`grant execute on function ${granted.join(', ')} to app_rw`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${granted.join(', ')}`);
    await runner.query('drop table sign_ins');
  }
}

const tables = [
  `create table sign_ins (
     id uuid primary key default uuidv7(),
     account_id uuid not null references accounts (id),
     -- Null for who was turned away.
     organization_id uuid references organizations (organization_id),
     at timestamptz not null default clock_timestamp(),
     outcome text not null check (outcome in ('signed_in', 'password_refused', 'code_refused')),
     user_agent text check (length(user_agent) <= 200),
     network text check (length(network) <= 60)
   )`,
  'create index sign_ins_account on sign_ins (account_id, id)',
  'create index sign_ins_organization on sign_ins (organization_id, id)',
];

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';
const sql = `language sql ${definer}`;
const plpgsql = `language plpgsql ${definer}`;

const functions = [
  `create function auth.note_sign_in(p_account uuid, p_organization uuid, p_outcome text, p_user_agent text, p_network text)
   returns void ${sql}
   begin atomic
     delete from sign_ins where id in (
       select s.id from sign_ins s where s.account_id = p_account and s.at < clock_timestamp() - interval '1 year'
       limit 50 for update skip locked);
     insert into sign_ins (account_id, organization_id, outcome, user_agent, network)
     values (p_account, p_organization, p_outcome, left(p_user_agent, 200), p_network);
   end`,
  // An unknown address writes as much as a known one: the time of the answer must not tell them apart.
  `create function auth.note_refused_password(p_email_digest bytea, p_user_agent text, p_network text) returns void ${plpgsql} as $$
   begin
     insert into sign_ins (account_id, outcome, user_agent, network)
     select a.id, 'password_refused', left(p_user_agent, 200), p_network from accounts a where a.email_digest = p_email_digest;
     if not found then
       update sign_in_tries set last_try_at = last_try_at where try_key = p_email_digest;
     end if;
   end $$`,
  `create function auth.sign_ins_of(p_account uuid, p_limit int)
   returns table (id uuid, at timestamptz, outcome text, user_agent text, network text) ${sql} stable
   begin atomic
     select s.id, s.at, s.outcome, s.user_agent, s.network from sign_ins s
     where s.account_id = p_account order by s.id desc limit p_limit;
   end`,
  // Of the organization of the verified context: who came in there, and who of its people was turned away.
  `create function auth.sign_ins_here(p_limit int)
   returns table (id uuid, staff_member_id uuid, at timestamptz, outcome text, user_agent text, network text) ${sql} stable
   begin atomic
     select s.id, m.staff_member_id, s.at, s.outcome, s.user_agent, s.network
     from memberships m join sign_ins s on s.account_id = m.account_id
     where m.organization_id = ctx.organization_id() and (s.organization_id = m.organization_id or s.organization_id is null)
     order by s.id desc limit p_limit;
   end`,
];

const granted = [
  'auth.note_sign_in(uuid, uuid, text, text, text)',
  'auth.note_refused_password(bytea, text, text)',
  'auth.sign_ins_of(uuid, integer)',
  'auth.sign_ins_here(integer)',
];
