import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asProduct } from './support/as-product';

/**
 * A place that is filled from a waiting list raises a task; everybody sees where their patients stand on the list; patients
 * make the address of their own calendar.
 */
export class TellOfFilledPlaces1795392070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const kinds = [
  'call_request',
  'pin_locked',
  'delivery_unknown',
  'delivery_failed',
  'high_craving',
  'general',
  'group_place',
];

const allow = (allowed: readonly string[]): string =>
  `alter table tasks add constraint tasks_kind_check check (kind in (${allowed.map((kind) => `'${kind}'`).join(', ')}))`;

const up = [
  'alter table tasks drop constraint tasks_kind_check',
  allow(kinds),
  // Where each stands who waits, without saying who.
  `create function app.waiting_places(p_groups uuid[])
     ${asProduct(
       'table (member_id uuid, place int)',
       '',
       `select m.id, (row_number() over (partition by m.group_id order by m.waiting_since, m.id))::int
        from group_members m
        where m.organization_id = ctx.organization_id() and m.group_id = any (p_groups)
          and m.from_date is null and m.until_date is null`,
     )}`,
  'revoke all on function app.waiting_places(uuid[]) from public',
  'grant execute on function app.waiting_places(uuid[]) to app_rw',
  'alter table calendar_feeds alter column issued_by_id drop not null',
  `alter table calendar_feeds add constraint calendar_feeds_issued_check
     check (issued_by_id is not null or kind = 'patient')`,
];

const down = [
  'alter table calendar_feeds drop constraint calendar_feeds_issued_check',
  'alter table calendar_feeds no force row level security',
  'delete from calendar_feeds where issued_by_id is null',
  'alter table calendar_feeds force row level security',
  'alter table calendar_feeds alter column issued_by_id set not null',
  'drop function app.waiting_places(uuid[])',
  'alter table tasks no force row level security',
  `delete from tasks where kind = 'group_place'`,
  'alter table tasks force row level security',
  'alter table tasks drop constraint tasks_kind_check',
  allow(kinds.slice(0, -1)),
];
