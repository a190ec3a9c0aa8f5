import type { RequestContext } from '@stepwell/kernel/context';
import type { Transaction } from '../database/transaction';

/**
 * Writes the one audit row of an operation with the patients it touched, in the caller's transaction: if it can't be
 * written, the operation fails. Rows are insert-only for every runtime role. `actor` is who acted, where it is not the
 * transaction's own context.
 */
export async function writeAuditRow(
  tx: Transaction,
  outcome: 'allowed' | 'refused',
  actor: RequestContext = tx.ctx,
): Promise<void> {
  const { action, patientIds } = tx.auditTrail;
  await tx.prepared(
    'write-audit-row',
    `insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.ctx.organizationId, actor.kind, actor.actorId, action, outcome, patientIds, tx.ctx.requestId],
  );
}
