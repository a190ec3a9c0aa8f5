import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { CHAIN_START, checkStretch, type AuditHead } from '@stepwell/platform/audit/audit-chain';
import type { PageArgs } from '@stepwell/platform/graphql/connection';
import { pageOf, pageRequest } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { AuditCheckType, AuditEventConnection, AuditEventType } from './audit-log.graphql';

type AuditRow = Omit<AuditEventType, 'actorName'> & {
  actorKind: keyof typeof nameless | 'staff';
  staffName: string | null;
};

// Ids are v7: they sort by time, so the primary key gives the newest first.
const PAGE = `
  select a.id, a.at, a.action, a.outcome, a.patient_ids as "patientIds", a.request_id as "requestId",
    a.actor_kind as "actorKind", s.display_name as "staffName"
  from audit_events a
  left join staff_members s on s.organization_id = a.organization_id and s.id = a.actor_id
  where a.organization_id = $1 and ($2::uuid is null or a.id < $2) and ($3::uuid is null or a.patient_ids && app.chart_ids($3))
  order by a.id desc limit $4`;

const place = z.strictObject({
  seal: z.int().min(0).max(2_147_483_647),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'Begin the check again from the first seal.'),
});

// Who reads this log reaches no patient, so a patient is named by kind alone; operators are not of the organization.
const nameless = { patient: 'Patient', system: 'System', operator: 'Platform operator' } as const;

/** What everybody did, for whom it is kept: the auditor. */
@Injectable()
export class AuditLogService {
  /** A page, newest first; of one patient where `patientId` is given. @throws AppError BAD_INPUT */
  async page(tx: Transaction, args: PageArgs, patientId: Id | null): Promise<AuditEventConnection> {
    authorize(tx.ctx, 'audit:read');
    const request = pageRequest(args, 1);
    const after = request.after?.[0] ?? null;
    if (after && !isId(after)) throw badInput('after', 'This list has changed. Load it again from the top.');
    if (patientId !== null && !isId(patientId)) throw notFound();
    const rows = await tx.query<AuditRow>(PAGE, [tx.ctx.organizationId, after, patientId, request.limit]);
    // Asking what was done with one patient's record is itself a look at that record's history.
    tx.saw(patientId);
    const { edges, pageInfo } = pageOf(rows, request, 0, (row) => [row.id], shown);
    return { edges, pageInfo };
  }

  /**
   * Checks the next stretch of the chain against the rows, from the first seal where `from` is null.
   * @throws AppError BAD_INPUT
   */
  async check(tx: Transaction, from: AuditHead | null): Promise<AuditCheckType> {
    authorize(tx.ctx, 'audit:read');
    return checkStretch(tx, from ? parseInput(place, from, 'from') : CHAIN_START);
  }
}

function shown({ actorKind, staffName, ...row }: AuditRow): AuditEventType {
  return { ...row, actorName: actorKind === 'staff' ? (staffName ?? 'Former staff') : nameless[actorKind] };
}
