import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One function for what every staff request begins with, which took six statements: the session and the place behind it. */
export class OpenStaffSession1795392013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openStaffSession);
    await runner.query('revoke all on function auth.open_staff_session(bytea, interval, boolean) from public');
    await runner.query('grant execute on function auth.open_staff_session(bytea, interval, boolean) to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function auth.open_staff_session(bytea, interval, boolean)');
  }
}

// The session as auth.touch_session answers it, with the roles and the access version that the person has now: null where
// the place is no longer active or its organization is suspended. It looks as the product itself in that one organization,
// for as long as it takes, and puts the caller's context back.
const openStaffSession = `
  create function auth.open_staff_session(p_digest bytea, p_idle interval, p_extend boolean)
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
