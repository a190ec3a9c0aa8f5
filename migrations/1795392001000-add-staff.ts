import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/** Facilities with duty hours, staff, and the global sign-in tables (ids and hashes only, reached by named functions). */
export class AddStaff1795392001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'facilities',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'name text not null check (length(name) between 1 and 200)',
        'time_zone text not null',
        'phone text',
        'version int not null default 1',
        'unique (organization_id, name)',
      ],
    });
    await tenantTable(runner, {
      name: 'duty_hours',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      columns: [
        'facility_id uuid not null',
        'weekday smallint not null check (weekday between 0 and 6)',
        'start_time time not null',
        'end_time time not null check (end_time > start_time)',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id) on delete cascade',
        'unique (organization_id, facility_id, weekday, start_time)',
      ],
    });
    await tenantTable(runner, {
      name: 'staff_members',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'account_id uuid not null',
        'display_name text not null check (length(display_name) between 1 and 120)',
        'email text not null check (length(email) between 3 and 254)',
        `roles text[] not null check (cardinality(roles) > 0)`,
        `status text not null default 'invited' check (status in ('invited', 'active', 'deactivated'))`,
        'invited_at timestamptz',
        'last_sign_in_at timestamptz',
        // Grows with every change of what the person may do: contexts and sessions of an older version are refused.
        'access_version int not null default 1',
        'version int not null default 1',
        'unique (organization_id, account_id)',
        'unique (organization_id, email)',
      ],
    });
    await runner.query('create index staff_members_by_name on staff_members (organization_id, display_name, id)');
    for (const statement of [...tables, ...functions]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema auth cascade');
    await dropTables(runner, 'sign_in_tries', 'one_time_tokens', 'sessions', 'memberships', 'accounts');
    await dropTables(runner, 'staff_members', 'duty_hours', 'facilities');
  }
}

const tables = [
  `create table accounts (
     id uuid primary key default uuidv7(),
     email_digest bytea not null unique,
     password_hash text,
     created_at timestamptz not null default clock_timestamp()
   )`,
  // Keyed by a digest, not by an account: addresses that nobody has are slowed down just the same.
  `create table sign_in_tries (
     try_key bytea primary key,
     tries int not null default 0,
     last_try_at timestamptz not null default clock_timestamp(),
     throttled_until timestamptz
   )`,
  `create index sign_in_tries_old on sign_in_tries (last_try_at)`,
  `create table memberships (
     account_id uuid not null references accounts (id),
     organization_id uuid not null references organizations (organization_id),
     staff_member_id uuid not null,
     last_used_at timestamptz,
     primary key (account_id, organization_id),
     foreign key (organization_id, staff_member_id) references staff_members (organization_id, id)
   )`,
  `create table sessions (
     id uuid primary key default gen_random_uuid(),
     token_digest bytea not null unique,
     kind text not null check (kind in ('staff', 'patient')),
     organization_id uuid not null references organizations (organization_id),
     account_id uuid references accounts (id),
     subject_id uuid not null,
     access_version int not null default 0,
     user_agent text,
     created_at timestamptz not null default clock_timestamp(),
     last_seen_at timestamptz not null default clock_timestamp(),
     rotated_at timestamptz not null default clock_timestamp(),
     expires_at timestamptz not null,
     revoked_at timestamptz
   )`,
  `create index sessions_account on sessions (account_id) where revoked_at is null`,
  `create index sessions_subject on sessions (subject_id) where revoked_at is null`,
  `create table one_time_tokens (
     digest bytea primary key,
     purpose text not null check (purpose in ('invitation', 'password_reset', 'access_link')),
     organization_id uuid references organizations (organization_id),
     subject_id uuid not null,
     created_at timestamptz not null default app.now(),
     expires_at timestamptz not null,
     consumed_at timestamptz
   )`,
  `create index one_time_tokens_subject on one_time_tokens (purpose, subject_id) where consumed_at is null`,
];

const definer = `security definer set search_path = pg_catalog, public, pg_temp`;

/* Sessions and throttles run on the machine's clock, links on the product's: skipping a day must not sign anyone out. */
const functions = [
  `create schema auth`,
  `grant usage on schema auth to app_rw`,
  `create function auth.find_account(p_email_digest bytea)
     returns table (id uuid, password_hash text) language sql stable ${definer}
     begin atomic
       select a.id, a.password_hash from public.accounts a where a.email_digest = p_email_digest;
     end`,
  `create function auth.ensure_account(p_email_digest bytea) returns uuid language plpgsql ${definer} as $$
   declare found_id uuid;
   begin
     insert into accounts (email_digest) values (p_email_digest) on conflict (email_digest) do nothing;
     select id into found_id from accounts where email_digest = p_email_digest;
     return found_id;
   end $$`,
  `create function auth.has_password(p_account uuid) returns boolean language sql stable ${definer}
     begin atomic select a.password_hash is not null from public.accounts a where a.id = p_account; end`,
  // Counted before the password is looked at, so that a thousand tries at once are still counted one by one. Answers
  // null (go ahead) or the end of the wait. Five tries are free; each further one doubles the wait, up to 15 minutes.
  // Never a permanent lock, and tries during a wait don't prolong it: that would let anyone lock anyone out.
  `create function auth.note_try(p_key bytea) returns timestamptz language plpgsql ${definer} as $$
   declare t sign_in_tries%rowtype; counted int;
   begin
     delete from sign_in_tries where try_key in (
       select x.try_key from sign_in_tries x where x.last_try_at < clock_timestamp() - interval '1 day' and x.try_key <> p_key
       limit 50 for update skip locked);
     insert into sign_in_tries (try_key) values (p_key) on conflict (try_key) do nothing;
     select * into t from sign_in_tries where try_key = p_key for update;
     if t.throttled_until > clock_timestamp() then return t.throttled_until; end if;
     counted := case when t.last_try_at < clock_timestamp() - interval '1 hour' then 1 else t.tries + 1 end;
     update sign_in_tries set tries = counted, last_try_at = clock_timestamp(),
       throttled_until = case when counted >= 5
         then clock_timestamp() + least(interval '15 minutes', interval '30 seconds' * power(2, least(counted - 5, 10))) end
     where try_key = p_key;
     return null;
   end $$`,
  `create function auth.forget_tries(p_key bytea) returns void language sql ${definer}
     begin atomic delete from public.sign_in_tries where try_key = p_key; end`,
  // A new password ends every session of the account.
  `create function auth.set_password(p_account uuid, p_hash text) returns void language plpgsql ${definer} as $$
   begin
     update accounts set password_hash = p_hash where id = p_account;
     update sessions set revoked_at = clock_timestamp() where account_id = p_account and revoked_at is null;
   end $$`,
  `create function auth.add_membership(p_account uuid, p_staff_member uuid) returns void language plpgsql ${definer} as $$
   begin
     insert into memberships (account_id, organization_id, staff_member_id)
     values (p_account, ctx.organization_id(), p_staff_member) on conflict do nothing;
   end $$`,
  // The one used last comes first.
  `create function auth.memberships(p_account uuid)
     returns table (organization_id uuid, staff_member_id uuid) language sql stable ${definer}
     begin atomic
       select m.organization_id, m.staff_member_id from public.memberships m where m.account_id = p_account
       order by m.last_used_at desc nulls last, m.organization_id;
     end`,
  `create function auth.start_session(p_id uuid, p_digest bytea, p_kind text, p_organization uuid, p_account uuid,
                                      p_subject uuid, p_access_version int, p_user_agent text, p_lifetime interval)
     returns void language plpgsql ${definer} as $$
   begin
     insert into sessions (id, token_digest, kind, organization_id, account_id, subject_id, access_version, user_agent, expires_at)
     values (p_id, p_digest, p_kind, p_organization, p_account, p_subject, p_access_version, left(p_user_agent, 200),
             clock_timestamp() + p_lifetime);
     update memberships set last_used_at = clock_timestamp()
     where account_id = p_account and organization_id = p_organization;
   end $$`,
  // Answers the session when it lives and, where asked, notes that it was used; an idle, old or revoked one is simply
  // not there. No token outlives a day, whatever lifetime the session was given.
  `create function auth.touch_session(p_digest bytea, p_kind text, p_idle interval, p_extend boolean)
     returns table (id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version int)
     language plpgsql ${definer} as $$
   declare s public.sessions%rowtype;
   begin
     select * into s from public.sessions x
     where x.token_digest = p_digest and x.kind = p_kind and x.revoked_at is null and x.expires_at > clock_timestamp()
       and x.last_seen_at > clock_timestamp() - p_idle and x.rotated_at > clock_timestamp() - interval '1 day';
     if not found then return; end if;
     if p_extend and s.last_seen_at < clock_timestamp() - interval '10 seconds' then
       update public.sessions x set last_seen_at = clock_timestamp() where x.id = s.id;
     end if;
     return query select s.id, s.organization_id, s.account_id, s.subject_id, s.access_version;
   end $$`,
  // Looks without extending: an open event stream must not keep an abandoned screen signed in.
  `create function auth.session_lives(p_id uuid, p_idle interval) returns boolean language sql stable ${definer}
     begin atomic
       select exists (select from public.sessions s where s.id = p_id and s.revoked_at is null
         and s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - p_idle);
     end`,
  // Another organization of the same account: a new token, and the old one is dead in the same statement.
  `create function auth.switch_session(p_id uuid, p_digest bytea, p_organization uuid, p_access_version int)
     returns boolean language plpgsql ${definer} as $$
   begin
     update sessions s set token_digest = p_digest, rotated_at = clock_timestamp(), organization_id = m.organization_id,
       subject_id = m.staff_member_id, access_version = p_access_version
     from memberships m
     where s.id = p_id and s.revoked_at is null and m.account_id = s.account_id and m.organization_id = p_organization;
     if not found then return false; end if;
     update memberships m set last_used_at = clock_timestamp() from sessions s
     where s.id = p_id and m.account_id = s.account_id and m.organization_id = p_organization;
     return true;
   end $$`,
  `create function auth.revoke_session(p_id uuid, p_owner uuid) returns boolean language plpgsql ${definer} as $$
   begin
     update sessions set revoked_at = clock_timestamp()
     where id = p_id and (subject_id = p_owner or account_id = p_owner) and revoked_at is null;
     return found;
   end $$`,
  `create function auth.revoke_token(p_digest bytea) returns void language sql ${definer}
     begin atomic
       update public.sessions set revoked_at = clock_timestamp() where token_digest = p_digest and revoked_at is null;
     end`,
  `create function auth.revoke_sessions_of(p_subject uuid) returns void language sql ${definer}
     begin atomic update public.sessions set revoked_at = clock_timestamp() where subject_id = p_subject and revoked_at is null; end`,
  `create function auth.sessions_of(p_account uuid, p_idle interval)
     returns table (id uuid, user_agent text, created_at timestamptz, last_seen_at timestamptz) language sql stable ${definer}
     begin atomic
       select s.id, s.user_agent, s.created_at, s.last_seen_at from public.sessions s
       where s.account_id = p_account and s.revoked_at is null and s.expires_at > clock_timestamp()
         and s.last_seen_at > clock_timestamp() - p_idle order by s.last_seen_at desc;
     end`,
  `create function auth.issue_token(p_digest bytea, p_purpose text, p_organization uuid, p_subject uuid, p_expires_at timestamptz)
     returns void language plpgsql ${definer} as $$
   begin
     -- A newer invitation or reset replaces the older; access links of several messages live side by side.
     if p_purpose <> 'access_link' then perform auth.revoke_links_of(p_purpose, p_subject); end if;
     insert into one_time_tokens (digest, purpose, organization_id, subject_id, expires_at)
     values (p_digest, p_purpose, p_organization, p_subject, p_expires_at);
   end $$`,
  `create function auth.revoke_links_of(p_purpose text, p_subject uuid) returns void language sql ${definer}
     begin atomic
       update public.one_time_tokens set consumed_at = app.now()
       where purpose = p_purpose and subject_id = p_subject and consumed_at is null;
     end`,
  `create function auth.peek_token(p_digest bytea, p_purpose text)
     returns table (organization_id uuid, subject_id uuid, alive boolean) language sql stable ${definer}
     begin atomic
       select t.organization_id, t.subject_id, t.consumed_at is null and t.expires_at > app.now()
       from public.one_time_tokens t where t.digest = p_digest and t.purpose = p_purpose;
     end`,
  // One conditional UPDATE: of two requests at once, one wins. Using one link ends its siblings.
  `create function auth.consume_token(p_digest bytea, p_purpose text)
     returns table (organization_id uuid, subject_id uuid) language plpgsql ${definer} as $$
   declare won record;
   begin
     update public.one_time_tokens t set consumed_at = app.now()
     where t.digest = p_digest and t.purpose = p_purpose and t.consumed_at is null and t.expires_at > app.now()
     returning t.organization_id, t.subject_id into won;
     if not found then return; end if;
     perform auth.revoke_links_of(p_purpose, won.subject_id);
     organization_id := won.organization_id;
     subject_id := won.subject_id;
     return next;
   end $$`,
  // Sessions and links that ended a month ago open nothing and tell nothing: they go.
  `create function auth.purge() returns void language sql ${definer}
     begin atomic
       delete from public.sessions where expires_at < clock_timestamp() - interval '30 days';
       delete from public.one_time_tokens where expires_at < app.now() - interval '30 days';
     end`,
  `revoke all on all functions in schema auth from public`,
  `grant execute on all functions in schema auth to app_rw`,
  `revoke execute on function auth.purge() from app_rw`,
  `grant usage on schema auth to app_relay`,
  `grant execute on function auth.purge() to app_relay`,
];
