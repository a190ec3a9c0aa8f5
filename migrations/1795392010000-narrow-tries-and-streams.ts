import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Counts tries with a budget that the caller names, and lets a session live only for the organization it is in. */
export class NarrowTriesAndStreams1795392010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop function auth.note_try(bytea)');
    // Counted before the password is looked at, so that a thousand tries at once are still counted one by one. Answers
    // null (go ahead) or the end of the wait. p_free tries an hour are free; each further one doubles the wait, up to
    // p_longest. Never a permanent lock, and tries during a wait don't prolong it: that would let anyone lock anyone out.
    await runner.query(noteTry('p_key bytea, p_free int, p_longest interval', 'p_free', 'p_longest'));
    await runner.query('drop function auth.session_lives(uuid, interval)');
    // Looks without extending: an open event stream must not keep an abandoned screen signed in. A session that moved to
    // another organization has ended for the one it left.
    await runner.query(
      `create function auth.session_lives(p_id uuid, p_organization uuid, p_idle interval) returns boolean
         language sql stable ${definer}
         begin atomic
           select exists (select from public.sessions s where s.id = p_id and s.organization_id = p_organization
             and s.revoked_at is null and s.expires_at > clock_timestamp()
             and s.last_seen_at > clock_timestamp() - p_idle);
         end`,
    );
    await open(runner, 'auth.note_try(bytea, int, interval)', 'auth.session_lives(uuid, uuid, interval)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function auth.note_try(bytea, int, interval)');
    await runner.query(noteTry('p_key bytea', '5', `interval '15 minutes'`));
    await runner.query('drop function auth.session_lives(uuid, uuid, interval)');
    await runner.query(
      `create function auth.session_lives(p_id uuid, p_idle interval) returns boolean language sql stable ${definer}
         begin atomic
           select exists (select from public.sessions s where s.id = p_id and s.revoked_at is null
             and s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - p_idle);
         end`,
    );
    await open(runner, 'auth.note_try(bytea)', 'auth.session_lives(uuid, interval)');
  }
}

function noteTry(parameters: string, free: string, longest: string): string {
  return `create function auth.note_try(${parameters}) returns timestamptz language plpgsql ${definer} as $$
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
       throttled_until = case when counted >= ${free}
         then clock_timestamp() + least(${longest}, interval '30 seconds' * power(2, least(counted - ${free}, 10))) end
     where try_key = p_key;
     return null;
   end $$`;
}

async function open(runner: QueryRunner, ...functions: string[]): Promise<void> {
  for (const name of functions) {
    await runner.query(`revoke all on function ${name} from public`);
    await runner.query(`grant execute on function ${name} to app_rw`);
  }
}
