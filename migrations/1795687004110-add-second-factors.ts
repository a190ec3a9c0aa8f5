import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Second factors of accounts (authenticator apps, passkeys), recovery codes and passkey challenges: beside the password, so
 * global like it, and reached by named functions only. An organization may say from when it wants one of everybody.
 */
export class AddSecondFactors1795687004110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organizations add column second_factor_from timestamptz');
    for (const statement of [...tables, ...functions, openAsBefore]) await runner.query(statement);
    await runner.query(`revoke all on function ${granted.join(', ')} from public`);
    await runner.query(`grant execute on function ${granted.join(', ')} to app_rw`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(openBefore);
    await runner.query(`drop function ${granted.join(', ')}`);
    for (const table of ['sign_in_steps', 'recovery_codes', 'second_factors'])
      await runner.query(`drop table ${table}`);
    await runner.query('alter table organizations drop column second_factor_from');
  }
}

const tables = [
  `create table second_factors (
     id uuid primary key default gen_random_uuid(),
     account_id uuid not null references accounts (id),
     kind text not null check (kind in ('authenticator', 'passkey')),
     label text check (length(label) between 1 and 60),
     -- Encrypted by the product; the database never sees the secret itself.
     sealed_secret bytea,
     -- The newest step of thirty seconds whose code was taken: none is taken twice.
     last_step bigint,
     credential_id bytea unique,
     public_key bytea,
     sign_count bigint not null default 0,
     transports text[] not null default '{}',
     created_at timestamptz not null default clock_timestamp(),
     confirmed_at timestamptz,
     last_used_at timestamptz,
     check (case kind when 'authenticator' then sealed_secret is not null and credential_id is null
       else credential_id is not null and public_key is not null and sealed_secret is null end)
   )`,
  'create index second_factors_account on second_factors (account_id)',
  `create unique index second_factors_one_authenticator on second_factors (account_id) where kind = 'authenticator'`,
  `create table recovery_codes (
     account_id uuid not null references accounts (id),
     digest bytea not null,
     used_at timestamptz,
     primary key (account_id, digest)
   )`,
  // What is half done: a right password that waits for its second step, a passkey's challenge that waits for its answer.
  `create table sign_in_steps (
     digest bytea primary key,
     purpose text not null check (purpose in ('second_step', 'passkey')),
     -- Null for the challenge of somebody who is not known yet.
     account_id uuid references accounts (id),
     expires_at timestamptz not null
   )`,
  'create index sign_in_steps_old on sign_in_steps (expires_at)',
  'create index sign_in_steps_account on sign_in_steps (account_id)',
];

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';
const sql = `language sql ${definer}`;
const plpgsql = `language plpgsql ${definer}`;

// The session as auth.touch_session answers it, with the roles and the access version that the person has now (null where
// the place is no longer active or its organization is suspended), and whether the organization wants a second factor that
// the account has not. It looks as the product itself in that one organization, and puts the caller's context back.
const openStaffPlace = `
  create function auth.open_staff_place(p_digest bytea, p_idle interval, p_extend boolean)
    returns table (id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version int,
                   roles text[], current_version int, lacks_factor boolean)
    ${plpgsql} as $$
  declare s record; key bytea; claims text; before text := current_setting('app.ctx', true);
  begin
    select * into s from auth.touch_session(p_digest, 'staff', p_idle, p_extend);
    if not found then return; end if;
    select k.signing_key into key from ctx.signing_keys k;
    claims := concat_ws('|', '1', s.organization_id, 'system', '', 'organization', 0,
                        (extract(epoch from clock_timestamp())::bigint + 60));
    perform set_config('app.ctx', claims || '|' || encode(public.hmac(convert_to(claims, 'UTF8'), key, 'sha256'), 'hex'), true);
    return query
      select s.id, s.organization_id, s.account_id, s.subject_id, s.access_version, m.roles, m.access_version,
        coalesce(o.second_factor_from <= app.now(), false) and not exists (
          select from public.second_factors f where f.account_id = s.account_id and f.confirmed_at is not null)
      from (select) one left join (
        public.staff_members m join public.organizations o on o.organization_id = m.organization_id and o.status = 'active')
        on m.organization_id = s.organization_id and m.id = s.subject_id and m.status = 'active';
    perform set_config('app.ctx', coalesce(before, ''), true);
  end $$`;
/* Like passwords and sessions these run on the machine's clock: skipping a day must not spoil a code. */
const functions = [
  `create function auth.second_factors(p_account uuid)
   returns table (id uuid, kind text, label text, created_at timestamptz, last_used_at timestamptz) ${sql} stable
   begin atomic
     select f.id, f.kind, f.label, f.confirmed_at, f.last_used_at from second_factors f
     where f.account_id = p_account and f.confirmed_at is not null order by f.confirmed_at, f.id;
   end`,
  `create function auth.begin_authenticator(p_account uuid, p_sealed bytea) returns boolean ${plpgsql} as $$
   begin
     insert into second_factors (account_id, kind, sealed_secret) values (p_account, 'authenticator', p_sealed)
     on conflict (account_id) where kind = 'authenticator' do update
       set sealed_secret = excluded.sealed_secret, created_at = clock_timestamp(), last_step = null
       where second_factors.confirmed_at is null;
     return found;
   end $$`,
  `create function auth.authenticator(p_account uuid) returns table (id uuid, sealed_secret bytea, is_confirmed boolean) ${sql} stable
   begin atomic
     select f.id, f.sealed_secret, f.confirmed_at is not null from second_factors f
     where f.account_id = p_account and f.kind = 'authenticator'
       and (f.confirmed_at is not null or f.created_at > clock_timestamp() - interval '30 minutes');
   end`,
  `create function auth.use_authenticator(p_id uuid, p_step bigint) returns boolean ${plpgsql} as $$
   begin
     update second_factors set last_step = p_step, last_used_at = clock_timestamp(),
       confirmed_at = coalesce(confirmed_at, clock_timestamp())
     where id = p_id and (last_step is null or last_step < p_step);
     return found;
   end $$`,
  `create function auth.add_passkey(p_account uuid, p_credential bytea, p_key bytea, p_count bigint, p_transports text[], p_label text)
   returns boolean ${plpgsql} as $$
   begin
     insert into second_factors (account_id, kind, label, credential_id, public_key, sign_count, transports, confirmed_at)
     values (p_account, 'passkey', p_label, p_credential, p_key, p_count, p_transports, clock_timestamp())
     on conflict (credential_id) do nothing;
     return found;
   end $$`,
  `create function auth.passkey(p_credential bytea)
   returns table (id uuid, account_id uuid, public_key bytea, sign_count bigint, transports text[]) ${sql} stable
   begin atomic
     select f.id, f.account_id, f.public_key, f.sign_count, f.transports from second_factors f
     where f.credential_id = p_credential and f.confirmed_at is not null;
   end`,
  `create function auth.passkeys_of(p_account uuid) returns table (credential_id bytea, transports text[]) ${sql} stable
   begin atomic
     select f.credential_id, f.transports from second_factors f where f.account_id = p_account and f.kind = 'passkey';
   end`,
  // A counter that does not grow is a copy of the key; keys that count nothing stay at zero.
  `create function auth.use_passkey(p_id uuid, p_count bigint) returns boolean ${plpgsql} as $$
   begin
     update second_factors set sign_count = p_count, last_used_at = clock_timestamp()
     where id = p_id and (p_count > sign_count or (p_count = 0 and sign_count = 0));
     return found;
   end $$`,
  `create function auth.remove_factor(p_account uuid, p_id uuid) returns boolean ${plpgsql} as $$
   begin
     delete from second_factors where account_id = p_account and id = p_id and confirmed_at is not null;
     if not found then return false; end if;
     delete from recovery_codes c where c.account_id = p_account
       and not exists (select from second_factors f where f.account_id = p_account and f.confirmed_at is not null);
     return true;
   end $$`,
  `create function auth.remove_factors(p_account uuid) returns int ${plpgsql} as $$
   declare gone int;
   begin
     delete from second_factors where account_id = p_account;
     get diagnostics gone = row_count;
     delete from recovery_codes where account_id = p_account;
     delete from sign_in_steps where account_id = p_account;
     return gone;
   end $$`,
  `create function auth.set_recovery_codes(p_account uuid, p_digests bytea[]) returns void ${sql}
   begin atomic
     delete from recovery_codes where account_id = p_account;
     insert into recovery_codes (account_id, digest) select p_account, d from unnest(p_digests) d;
   end`,
  `create function auth.use_recovery_code(p_account uuid, p_digest bytea) returns boolean ${plpgsql} as $$
   begin
     update recovery_codes set used_at = clock_timestamp()
     where account_id = p_account and digest = p_digest and used_at is null;
     return found;
   end $$`,
  `create function auth.recovery_codes_left(p_account uuid) returns int ${sql} stable
   begin atomic
     select count(*)::int from recovery_codes c where c.account_id = p_account and c.used_at is null;
   end`,
  `create function auth.begin_step(p_digest bytea, p_purpose text, p_account uuid, p_lifetime interval) returns void ${sql}
   begin atomic
     delete from sign_in_steps where digest in (
       select c.digest from sign_in_steps c where c.expires_at < clock_timestamp() limit 50 for update skip locked);
     insert into sign_in_steps (digest, purpose, account_id, expires_at)
     values (p_digest, p_purpose, p_account, clock_timestamp() + p_lifetime);
   end`,
  `create function auth.step_account(p_digest bytea, p_purpose text) returns uuid ${sql} stable
   begin atomic
     select s.account_id from sign_in_steps s
     where s.digest = p_digest and s.purpose = p_purpose and s.expires_at > clock_timestamp();
   end`,
  // Of two who take the same step at once one succeeds.
  `create function auth.take_step(p_digest bytea, p_purpose text, p_account uuid) returns boolean ${plpgsql} as $$
   begin
     delete from sign_in_steps where digest = p_digest and purpose = p_purpose
       and account_id is not distinct from p_account and expires_at > clock_timestamp();
     return found;
   end $$`,
  `create function auth.belongs_elsewhere(p_account uuid, p_organization uuid) returns boolean ${sql} stable
   begin atomic
     select exists (select from memberships m where m.account_id = p_account and m.organization_id <> p_organization);
   end`,
  `create function auth.staff_with_factor() returns setof uuid ${sql} stable
   begin atomic
     select m.staff_member_id from memberships m where m.organization_id = ctx.organization_id()
       and exists (select from second_factors f where f.account_id = m.account_id and f.confirmed_at is not null)
     order by 1;
   end`,
  `create function auth.revoke_other_sessions(p_account uuid, p_kept uuid) returns int ${plpgsql} as $$
   declare ended int;
   begin
     update sessions set revoked_at = clock_timestamp()
     where account_id = p_account and id <> p_kept and revoked_at is null;
     get diagnostics ended = row_count;
     return ended;
   end $$`,
  openStaffPlace,
];

const granted = [
  'auth.second_factors(uuid)',
  'auth.begin_authenticator(uuid, bytea)',
  'auth.authenticator(uuid)',
  'auth.use_authenticator(uuid, bigint)',
  'auth.add_passkey(uuid, bytea, bytea, bigint, text[], text)',
  'auth.passkey(bytea)',
  'auth.passkeys_of(uuid)',
  'auth.use_passkey(uuid, bigint)',
  'auth.remove_factor(uuid, uuid)',
  'auth.remove_factors(uuid)',
  'auth.set_recovery_codes(uuid, bytea[])',
  'auth.use_recovery_code(uuid, bytea)',
  'auth.recovery_codes_left(uuid)',
  'auth.begin_step(bytea, text, uuid, interval)',
  'auth.step_account(bytea, text)',
  'auth.take_step(bytea, text, uuid)',
  'auth.belongs_elsewhere(uuid, uuid)',
  'auth.staff_with_factor()',
  'auth.revoke_other_sessions(uuid, uuid)',
  'auth.open_staff_place(bytea, interval, boolean)',
];

/** The same to a process of the release before, which does not ask. */
const openAsBefore = `
  create or replace function auth.open_staff_session(p_digest bytea, p_idle interval, p_extend boolean)
    returns table (id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version int,
                   roles text[], current_version int)
    ${plpgsql} as $$
  begin
    return query select p.id, p.organization_id, p.account_id, p.subject_id, p.access_version, p.roles, p.current_version
      from auth.open_staff_place(p_digest, p_idle, p_extend) p;
  end $$`;

const openBefore = `
  create or replace function auth.open_staff_session(p_digest bytea, p_idle interval, p_extend boolean)
    returns table (id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version int,
                   roles text[], current_version int)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare s record; key bytea; claims text; before text := current_setting('app.ctx', true);
  begin
    select * into s from auth.touch_session(p_digest, 'staff', p_idle, p_extend);
    if not found then return; end if;
    select k.signing_key into key from ctx.signing_keys k;
    claims := concat_ws('|', '1', s.organization_id, 'system', '', 'organization', 0,
                        (extract(epoch from clock_timestamp())::bigint + 60));
    perform set_config('app.ctx', claims || '|' || encode(public.hmac(convert_to(claims, 'UTF8'), key, 'sha256'), 'hex'), true);
    return query
      select s.id, s.organization_id, s.account_id, s.subject_id, s.access_version, m.roles, m.access_version
      from (select) one left join (
        public.staff_members m join public.organizations o on o.organization_id = m.organization_id and o.status = 'active')
        on m.organization_id = s.organization_id and m.id = s.subject_id and m.status = 'active';
    perform set_config('app.ctx', coalesce(before, ''), true);
  end $$`;
