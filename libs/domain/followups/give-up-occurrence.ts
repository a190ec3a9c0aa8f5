import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { followUpUnknown } from './followups.events';
import { followUpSend } from './followups.jobs';
import { completeIfDone } from './followups.repository';

interface Attempt {
  id: Id;
  patientId: Id;
  enrollmentId: Id;
  fence: number;
}

/** Turns an attempt without a clear answer into `unknown`: shown to staff, never sent again by itself. */
@Injectable()
export class GiveUpOccurrence {
  constructor(private readonly tasks: TasksService) {}

  /** Does nothing unless this attempt is still the current one. */
  async giveUp(tx: Transaction, { id, patientId, enrollmentId, fence }: Attempt): Promise<void> {
    const changes = { status: 'unknown', reason: 'no_answer', leasedUntil: null } as const;
    if ((await tx.repo(FollowUpOccurrence).update({ id, status: 'sending', fence }, changes)) === 0) return;
    await tx
      .repo(FollowUpTouch)
      .update({ occurrenceId: id, fence, status: 'sending' }, { status: 'unknown', reason: 'no_answer' });
    await clearDueWork(tx, followUpSend, id);
    await this.tasks.raiseTask(tx, { kind: 'delivery_unknown', patientId, subjectId: id });
    await tx.emit(followUpUnknown, { occurrenceId: id, patientId });
    await completeIfDone(tx, enrollmentId);
    await tx.changed('follow-ups');
  }
}
