import { escapeLiteral } from 'pg';
import type { RequestContext } from '@stepwell/kernel/context';
import type { Transaction } from '../database/transaction';

/**
 * The statement that writes the one audit row of an operation with the patients it touched; it travels with COMMIT, so
 * that if the row can't be written, the operation fails. Rows are insert-only for every runtime role. `actor` is who
 * acted, where it is not the transaction's own context.
 */
export function auditStatement(
  tx: Transaction,
  outcome: 'allowed' | 'refused',
  actor: RequestContext = tx.ctx,
): string {
  const { action, patientIds } = tx.auditTrail;
  const values = [
    tx.ctx.organizationId,
    actor.kind,
    actor.actorId,
    action,
    outcome,
    `{${patientIds.join(',')}}`,
    tx.ctx.requestId,
  ];
  const literals = values.map((value) => (value === null ? 'null' : escapeLiteral(value)));
  return `insert into audit_events (organization_id, actor_kind, actor_id, action, outcome, patient_ids, request_id)
    values (${literals.join(', ')})`;
}
