import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When whoever is signed in last showed password or code: what can do great harm asks for it again after five minutes. */
export class ProveSessions1795700710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Sessions from before were proven when they began; a default that is added apart rewrites no table.
    await runner.query('alter table sessions add column proven_at timestamptz');
    await runner.query('alter table sessions alter column proven_at set default clock_timestamp()');
    for (const statement of functions) await runner.query(statement);
    await runner.query(`revoke all on function ${granted.join(', ')} from public`);
    await runner.query(`grant execute on function ${granted.join(', ')} to app_rw`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${granted.join(', ')}`);
    await runner.query('alter table sessions drop column proven_at');
  }
}

const granted = ['auth.session_proven(uuid, interval)', 'auth.prove_session(uuid)'];

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const functions = [
  `create function auth.session_proven(p_id uuid, p_within interval) returns boolean language sql stable ${definer}
   begin atomic
     select exists (select from sessions s where s.id = p_id and s.revoked_at is null
       and coalesce(s.proven_at, s.created_at) > clock_timestamp() - p_within);
   end`,
  `create function auth.prove_session(p_id uuid) returns void language sql ${definer}
   begin atomic
     update sessions set proven_at = clock_timestamp() where sessions.id = p_id and sessions.revoked_at is null;
   end`,
];
