import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { occurrenceView } from './follow-up-view';
import type { FollowUpOccurrenceType } from './followups.graphql';
import { Programmes } from './programmes.service';

/** A person found out whether a message of unknown fate arrived. */
@Injectable()
export class ResolveUnknown {
  constructor(
    private readonly tasks: TasksService,
    private readonly programmes: Programmes,
  ) {}

  /**
   * Arrived: it counts as sent. Not arrived: it failed, and somebody calls instead; it is never sent again, because a
   * mail can be late and two would tell more than one.
   * @throws AppError NOT_FOUND, CONFLICT when it is not unknown any more
   */
  async resolve(tx: Transaction, occurrenceId: Id, arrived: boolean): Promise<FollowUpOccurrenceType> {
    if (!isId(occurrenceId)) throw notFound();
    const occurrence = await tx.repo(FollowUpOccurrence).getForUpdate(occurrenceId);
    if (occurrence.status !== 'unknown') throw new AppError('CONFLICT');
    const { id, patientId, fence } = occurrence;
    const touch = await tx.repo(FollowUpTouch).findOne({ occurrenceId: id, fence });
    const sentAt = touch?.createdAt ?? occurrence.dueAt;
    await tx
      .repo(FollowUpTouch)
      .update({ occurrenceId: id, fence, status: 'unknown' }, { status: arrived ? 'sent' : 'failed' });
    await tx
      .repo(FollowUpOccurrence)
      .update(
        { id, status: 'unknown' },
        arrived ? { status: 'sent', reason: null, sentAt } : { status: 'failed', reason: 'not_arrived' },
      );
    await this.tasks.settle(tx, 'delivery_unknown', id, arrived ? 'It arrived.' : 'It did not arrive.');
    if (!arrived)
      await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: id, priority: 'high' });
    await tx.changed('follow-ups');
    return occurrenceView(tx, this.programmes, id);
  }
}
