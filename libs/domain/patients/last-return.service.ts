import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** When somebody who had been here before came back: the UTC instant at which the newest stay was opened, or null in a first stay. */
export async function lastReturn(tx: Transaction, patientId: Id): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    `select max(e.created_at) as at from episodes_of_care e where e.organization_id = $1 and e.patient_id = $2
       and exists (select from episodes_of_care before where before.organization_id = e.organization_id
         and before.patient_id = e.patient_id and before.created_at < e.created_at)`,
    [tx.ctx.organizationId, patientId],
  );
  return row!.at;
}
