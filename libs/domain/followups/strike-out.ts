import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { followUpSend } from './followups.jobs';
import { completeIfDone, lockFollowUps } from './followups.repository';

/** Takes one planned message out, because the patient does not want it. */
@Injectable()
export class StrikeOut {
  /**
   * It never leaves, and a newer version of its programme does not bring it back, nor does a day that becomes free; the others
   * stay. Saying it again changes nothing.
   * @param patientId whose it must be; null where the reach of who asks decides alone
   * @returns the patient's id. @throws AppError NOT_FOUND; CONFLICT when it is not planned any more
   */
  async run(tx: Transaction, occurrenceId: Id, patientId: Id | null): Promise<Id> {
    if (!isId(occurrenceId)) throw notFound();
    const found = await tx.repo(FollowUpOccurrence).get(occurrenceId);
    if (patientId !== null && found.patientId !== patientId) throw notFound();
    await lockFollowUps(tx, found.patientId);
    const changed = await tx.query(
      `update follow_up_occurrences set status = 'cancelled', reason = 'struck_out'
       where organization_id = $1 and id = $2 and (status = 'planned' or reason = 'same_day') returning id`,
      [tx.ctx.organizationId, occurrenceId],
    );
    if (changed.length === 0) {
      const now = await tx.repo(FollowUpOccurrence).get(occurrenceId);
      if (now.reason === 'struck_out') return now.patientId;
      throw new AppError('CONFLICT', {
        message: { en: 'This message is not planned any more.', es: 'Este mensaje ya no está previsto.' },
      });
    }
    await clearDueWork(tx, followUpSend, occurrenceId);
    await completeIfDone(tx, [found.enrollmentId]);
    await tx.changed('follow-ups');
    return found.patientId;
  }
}
