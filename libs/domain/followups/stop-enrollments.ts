import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { followUpSend } from './followups.jobs';

/** Why enrolments end before their last message. */
export type StopReason = 'new_plan' | 'plan_closed' | 'died' | 'status_changed';

/** Which of a patient's active enrolments end; all where nothing is named. */
interface Which {
  programmeCode?: string;
  exceptId?: Id;
  anchorId?: Id;
}

/** Ends enrolments: what was planned never leaves; what is on its way right now keeps its outcome. */
@Injectable()
export class StopEnrollments {
  /** Stops every other active enrolment of a patient in a programme, because a newer one begins. */
  async stopOthers(tx: Transaction, patientId: Id, programmeCode: string, exceptId: Id): Promise<void> {
    await this.stop(tx, patientId, { programmeCode, exceptId }, 'new_plan');
  }

  /** Stops what a plan had begun, because it was closed. @returns how many planned messages will not go */
  async stopOfPlan(tx: Transaction, patientId: Id, planId: Id): Promise<number> {
    return this.stop(tx, patientId, { anchorId: planId }, 'plan_closed');
  }

  /** Stops everything about a patient whose life was turned over. @returns how many planned messages will not go */
  async stopAll(tx: Transaction, patientId: Id, reason: StopReason = 'died'): Promise<number> {
    return this.stop(tx, patientId, {}, reason);
  }

  private async stop(tx: Transaction, patientId: Id, which: Which, reason: StopReason): Promise<number> {
    const stopped = await tx.query<{ id: Id }>(
      `update follow_up_enrollments set status = 'stopped', stop_reason = $3
       where organization_id = $1 and patient_id = $2 and status = 'active'
         and ($4::text is null or programme_code = $4) and ($5::uuid is null or id <> $5)
         and ($6::uuid is null or anchor_id = $6)
       returning id`,
      [
        ...[tx.ctx.organizationId, patientId, reason],
        ...[which.programmeCode ?? null, which.exceptId ?? null, which.anchorId ?? null],
      ],
    );
    if (stopped.length === 0) return 0;
    const cancelled = await tx.query<{ id: Id }>(
      `update follow_up_occurrences set status = 'cancelled', reason = $3
       where organization_id = $1 and enrollment_id = any($2::uuid[]) and status = 'planned'
       returning id`,
      [tx.ctx.organizationId, stopped.map(({ id }) => id), reason === 'new_plan' ? 'superseded' : 'enrollment_ended'],
    );
    for (const { id } of cancelled) await clearDueWork(tx, followUpSend, id);
    await tx.changed('follow-ups');
    return cancelled.length;
  }
}
