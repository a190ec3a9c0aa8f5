import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/**
 * When somebody who had been here before came back: the UTC instant at which their newest stay was opened, or null in a
 * first stay. A stay of the past that is only written down later is no return.
 */
export async function lastReturn(tx: Transaction, patientId: Id): Promise<Date | null> {
  const stays = await tx.query<{ openedAt: Date }>(
    `select created_at as "openedAt" from episodes_of_care where organization_id = $1 and patient_id = $2
     order by admitted_on desc, created_at desc limit 2`,
    [tx.ctx.organizationId, patientId],
  );
  return stays.length > 1 ? stays[0]!.openedAt : null;
}
