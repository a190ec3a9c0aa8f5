import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { StaffAccess } from './patients.policy';

/** Zone and present day (YYYY-MM-DD) of a facility. @throws AppError BAD_INPUT when it is not one of the organization's */
export async function facilityDay(tx: Transaction, facilityId: Id): Promise<{ timeZone: string; today: string }> {
  const [row] = await tx.query<{ timeZone: string; today: string }>(
    `select time_zone as "timeZone", (app.now() at time zone time_zone)::date::text as today
     from facilities where organization_id = $1 and id = $2`,
    [tx.ctx.organizationId, facilityId],
  );
  if (!row) throw badInput('input.facilityId', 'Choose a facility.');
  return row;
}

/** What roles and status these people have, by id; people of other organizations are simply not in it. */
export async function staffAccess(tx: Transaction, ids: readonly Id[]): Promise<Map<Id, StaffAccess>> {
  const rows = await tx.query<StaffAccess>(
    'select id, roles, status from staff_members where organization_id = $1 and id = any($2::uuid[])',
    [tx.ctx.organizationId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
