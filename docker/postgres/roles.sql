-- Roles, extensions and closed doors of one Stepwell database. Run as superuser, connected to that database, as often
-- as you like. Passwords come from settings of the session, so that no statement text ever holds one:
--   PGOPTIONS="-c stepwell.app_owner=... -c stepwell.app_rw=..." psql -v ON_ERROR_STOP=1 -d stepwell -f roles.sql
-- A role whose setting is empty keeps the password it has; a new one cannot sign in until it gets one.
-- tools/bootstrap-database.mjs runs this file for `npm start` and for the tests.

do $$
declare
  role_name text;
  secret text;
begin
  -- Roles belong to the cluster, not to the database: two databases set up at once would collide.
  perform pg_advisory_xact_lock(hashtext('stepwell roles'));

  foreach role_name in array array['app_owner', 'app_rw', 'app_relay', 'app_jobs', 'app_readonly', 'backup'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
    secret := nullif(current_setting('stepwell.' || role_name, true), '');
    execute format(
      'alter role %I nosuperuser nocreatedb nocreaterole noreplication noinherit %s',
      role_name,
      case when role_name = 'backup' then 'bypassrls' else 'nobypassrls login' end
    );
    if secret is not null then
      execute format('alter role %I login password %L', role_name, secret);
    end if;
  end loop;

  -- Own the functions through which messages leave, the one that seals the audit log, those of the installation's
  -- operators and the one that deletes an organization; nobody signs in as these, and only the owner hands them a function.
  foreach role_name in array array['app_sender', 'app_sealer', 'app_operator', 'app_eraser'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
    execute format('alter role %I nosuperuser nocreatedb nocreaterole noreplication noinherit nobypassrls nologin', role_name);
    execute format('grant %I to app_owner with inherit false, set true', role_name);
  end loop;

  -- What an organization signed is held by triggers, and its rows hang on each other: deleting all of them sets both aside.
  grant set on parameter session_replication_role to app_eraser;

  -- A backup must hold every tenant's rows, so this role alone passes the policies. Nothing else may use it.
  execute 'grant pg_read_all_data to backup with inherit true';

  -- No statement of a request or of the relay waits or runs without end. Here and not in the connections: a pooler
  -- refuses those that ask for it.
  foreach role_name in array array['app_rw', 'app_relay', 'app_readonly'] loop
    execute format('alter role %I set statement_timeout = %L', role_name, '5s');
    execute format('alter role %I set lock_timeout = %L', role_name, '2s');
    execute format('alter role %I set idle_in_transaction_session_timeout = %L', role_name, '10s');
  end loop;

  -- The server's own log holds statements without their values, and errors without the rows they quote.
  foreach role_name in array array['app_owner', 'app_rw', 'app_relay', 'app_jobs', 'app_readonly'] loop
    execute format('alter role %I set log_parameter_max_length = 0', role_name);
    execute format('alter role %I set log_parameter_max_length_on_error = 0', role_name);
    execute format('alter role %I set log_error_verbosity = terse', role_name);
  end loop;

  -- The database: owned by the role that migrates, entered only by the roles named here.
  execute format('alter database %I owner to app_owner', current_database());
  execute format('revoke all on database %I from public, app_rw, app_relay, app_jobs, app_readonly, backup', current_database());
  execute format('grant connect on database %I to app_rw, app_relay, app_jobs, app_readonly, backup', current_database());
  -- BullMQ adds jobs in bulk through a temporary table.
  execute format('grant temporary on database %I to app_jobs', current_database());
end
$$;

-- Extensions stay in `public`, where nobody but their owner creates anything.
revoke create on schema public from public;
create extension if not exists pgcrypto with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists fuzzystrmatch with schema public;
create extension if not exists citext with schema public;
create extension if not exists btree_gist with schema public;
create extension if not exists pg_stat_statements with schema public;

-- Statements of one tenant's requests are visible to every session of the same role: only superusers may look.
revoke all on pg_stat_statements, pg_stat_statements_info from public;

-- BullMQ's schema: its runtime role owns it (BullMQ makes a sequence per queue at the first job) and nobody else enters.
create schema if not exists jobs authorization app_jobs;

-- A new function is open to everybody by default; here every grant is written down.
alter default privileges for role app_owner revoke execute on functions from public;
alter default privileges for role app_jobs revoke execute on functions from public;
