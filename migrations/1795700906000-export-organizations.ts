import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/**
 * Operators open the export of an organization for fourteen days; its owners download it. A suspended organization lets its
 * owners in while one is open, and nobody else.
 */
export class ExportOrganizations1795700906000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'organization_exports',
      ids: 'v7',
      grants: ['select'],
      columns: [
        'reason text not null check (length(reason) between 1 and 500)',
        'closes_at timestamptz not null',
        'closed_at timestamptz',
        'downloaded_at timestamptz',
        'downloaded_by_id uuid',
        'foreign key (organization_id, downloaded_by_id) references staff_members (organization_id, id)',
      ],
    });
    for (const right of rights) await runner.query(right);
    await runner.query(
      'create policy organization_exports_operating on organization_exports to app_operator using (true) with check (true)',
    );
    await allowActs(runner, [...acts, 'export_open', 'export_close']);
    await runner.query(enter(true));
    await this.replace(runner, 'drop function auth.open_staff_place(bytea, interval, boolean)', [openStaffPlace(true)]);
    await runner.query('grant create on schema app to app_operator');
    await runner.query('set local role app_operator');
    await runner.query('drop function app.operator_organizations()');
    for (const statement of functions) await runner.query(statement);
    await runner.query(`revoke all on function ${named.join(', ')} from public`);
    await runner.query(`grant execute on function ${named.join(', ')} to app_rw`);
    await runner.query('reset role');
    await runner.query('revoke create on schema app from app_operator');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('grant create on schema app to app_operator');
    await runner.query('set local role app_operator');
    await runner.query(`drop function ${named.join(', ')}`);
    await runner.query(organizations('', '', ''));
    await runner.query('revoke all on function app.operator_organizations() from public');
    await runner.query('grant execute on function app.operator_organizations() to app_rw');
    await runner.query('reset role');
    await runner.query('revoke create on schema app from app_operator');
    await this.replace(runner, 'drop function auth.open_staff_place(bytea, interval, boolean)', [
      openStaffPlace(false),
    ]);
    await runner.query(enter(false));
    await runner.query(`delete from operator_acts where act in ('export_open', 'export_close')`);
    await allowActs(runner, acts);
    await dropTables(runner, 'organization_exports');
  }

  private async replace(runner: QueryRunner, drop: string, create: readonly string[]): Promise<void> {
    await runner.query(drop);
    for (const statement of create) await runner.query(statement);
    await runner.query('revoke all on function auth.open_staff_place(bytea, interval, boolean) from public');
    await runner.query('grant execute on function auth.open_staff_place(bytea, interval, boolean) to app_rw');
  }
}

const acts = ['create', 'suspend', 'resume', 'reinvite', 'erase_ask', 'erase'];

/** Without a long lock: the next migration looks over what was there. */
async function allowActs(runner: QueryRunner, values: readonly string[]): Promise<void> {
  const list = values.map((value) => `'${value}'`).join(', ');
  await runner.query('alter table operator_acts drop constraint operator_acts_act_check');
  await runner.query(
    `alter table operator_acts add constraint operator_acts_act_check check (act in (${list})) not valid`,
  );
}

const rights = [
  `grant select (organization_id, closes_at, closed_at, downloaded_at), insert (organization_id, reason, closes_at),
     update (closed_at) on organization_exports to app_operator`,
  'grant update (downloaded_at, downloaded_by_id) on organization_exports to app_rw',
];

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/** Whether an export of organization `o` is open. */
const isOpen = (organization: string): string =>
  `exists (select from public.organization_exports e
     where e.organization_id = ${organization} and e.closed_at is null and e.closes_at > app.now())`;

/** The first statement of every transaction; a suspended organization refuses everybody but, for an export, its owners. */
const enter = (lets: boolean): string => `
  create or replace function ctx.enter(signed text) returns void language plpgsql as $$
  declare claims text[];
  begin
    perform set_config('app.ctx', signed, true);
    claims := ctx.claims();
    if claims is null then raise exception 'context refused' using errcode = 'SW002'; end if;
    ${
      lets
        ? `perform set_config('app.clock_offset', (select clock_offset::text from app.instance), true);
    if not exists (select from organizations where organization_id = claims[2]::uuid and status = 'active') then
      if claims[3] <> 'staff' then raise exception 'access revoked' using errcode = 'SW001'; end if;
      if not ${isOpen('claims[2]::uuid')} or not exists (
        select from staff_members where organization_id = claims[2]::uuid and id = claims[4]::uuid and 'owner' = any (roles))
      then raise exception 'access revoked' using errcode = 'SW001'; end if;
    end if;`
        : `if not exists (select from organizations where organization_id = claims[2]::uuid and status = 'active')
    then raise exception 'access revoked' using errcode = 'SW001'; end if;`
    }
    if claims[3] = 'staff' and not exists (
      select from staff_members where organization_id = claims[2]::uuid and id = claims[4]::uuid
        and status = 'active' and access_version = claims[6]::int)
    then raise exception 'access revoked' using errcode = 'SW001'; end if;${
      lets
        ? ''
        : `
    perform set_config('app.clock_offset', (select clock_offset::text from app.instance), true);`
    }
  end $$`;

// As before, but an owner has a place in a suspended organization whose export is open, and it says so.
const openStaffPlace = (lets: boolean): string => `
  create function auth.open_staff_place(p_digest bytea, p_idle interval, p_extend boolean)
    returns table (id uuid, organization_id uuid, account_id uuid, subject_id uuid, access_version int,
                   roles text[], current_version int, lacks_factor boolean${lets ? ', is_leaving boolean' : ''})
    language plpgsql ${definer} as $$
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
          select from public.second_factors f where f.account_id = s.account_id and f.confirmed_at is not null)${
            lets ? `,\n        coalesce(o.status <> 'active', false)` : ''
          }
      from (select) one left join (
        public.staff_members m join public.organizations o on o.organization_id = m.organization_id and ${
          lets
            ? `(o.status = 'active'
          or 'owner' = any (m.roles) and ${isOpen('o.organization_id')})`
            : `o.status = 'active'`
        })
        on m.organization_id = s.organization_id and m.id = s.subject_id and m.status = 'active';
    perform set_config('app.ctx', coalesce(before, ''), true);
  end $$`;

const named = [
  'app.operator_organizations()',
  'app.operator_open_export(uuid, text, text)',
  'app.operator_close_export(uuid, text, text)',
];

const organizations = (columns: string, values: string, joined: string) => `
  create function app.operator_organizations()
     returns table (id uuid, name text, status text, created_at timestamptz, seats int, changed_at timestamptz, reason text,
       erase_due_at timestamptz, erase_begun boolean${columns})
   language plpgsql stable ${definer} as $$
   begin
     perform app.operator_id();
     return query
       select o.organization_id, o.name, o.status, o.created_at,
         (select count(*)::int from staff_members m where m.organization_id = o.organization_id and m.status = 'active'),
         a.at, a.reason, e.due_at, e.begun_at is not null${values}
       from organizations o
       left join lateral (
         select x.at, x.reason from operator_acts x where x.organization_id = o.organization_id and x.act = 'suspend'
         order by x.at desc limit 1) a on o.status = 'suspended'
       left join organization_erasures e on e.organization_id = o.organization_id${joined}
       order by lower(o.name), o.organization_id;
   end $$`;

const functions = [
  organizations(
    ', export_until timestamptz, exported_at timestamptz',
    ', w.closes_at, w.downloaded_at',
    `
       left join lateral (
         select x.closes_at, x.downloaded_at from organization_exports x
         where x.organization_id = o.organization_id and x.closed_at is null and x.closes_at > app.now()
         order by x.closes_at desc limit 1) w on true`,
  ),
  // Not where one is open already, nor once a deletion has begun.
  `create function app.operator_open_export(p_organization uuid, p_reason text, p_request text) returns boolean
   language plpgsql ${definer} as $$
   begin
     perform app.operator_id();
     perform from organizations o where o.organization_id = p_organization for update;
     if not found or ${isOpen('p_organization')} or exists (
       select from organization_erasures e where e.organization_id = p_organization and e.begun_at is not null)
     then return false; end if;
     insert into organization_exports (organization_id, reason, closes_at)
     values (p_organization, p_reason, app.now() + interval '14 days');
     perform app.note_operator_act(p_organization, 'export_open', p_reason, p_request);
     return true;
   end $$`,
  // Whoever is in a suspended organization for it is out again with the next request.
  `create function app.operator_close_export(p_organization uuid, p_reason text, p_request text) returns boolean
   language plpgsql ${definer} as $$
   begin
     perform app.operator_id();
     update organization_exports e set closed_at = app.now()
     where e.organization_id = p_organization and e.closed_at is null and e.closes_at > app.now();
     if not found then return false; end if;
     perform app.note_operator_act(p_organization, 'export_close', p_reason, p_request);
     return true;
   end $$`,
];
