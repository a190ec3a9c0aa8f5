import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { followUpSend } from './followups.jobs';

/** Ends enrolments: what was planned never leaves; what is on its way right now keeps its outcome. */
@Injectable()
export class StopEnrollments {
  /** Stops every other active enrolment of a patient in a programme, because a newer one begins. */
  async stopOthers(tx: Transaction, patientId: Id, programmeCode: string, exceptId: Id): Promise<void> {
    const stopped = await tx.query<{ id: Id }>(
      `update follow_up_enrollments set status = 'stopped', stop_reason = 'new_plan'
       where organization_id = $1 and patient_id = $2 and programme_code = $3 and id <> $4 and status = 'active'
       returning id`,
      [tx.ctx.organizationId, patientId, programmeCode, exceptId],
    );
    if (stopped.length === 0) return;
    const cancelled = await tx.query<{ id: Id }>(
      `update follow_up_occurrences set status = 'cancelled', reason = 'superseded'
       where organization_id = $1 and enrollment_id = any($2::uuid[]) and status = 'planned'
       returning id`,
      [tx.ctx.organizationId, stopped.map(({ id }) => id)],
    );
    for (const { id } of cancelled) await clearDueWork(tx, followUpSend, id);
  }
}
