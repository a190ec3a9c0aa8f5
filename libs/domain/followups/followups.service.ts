import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { FollowUpOccurrence, type OccurrenceStatus } from './follow-up-occurrence.entity';
import { followUpSend } from './followups.jobs';
import { completeIfDone, lockFollowUps } from './followups.repository';

/** A check-in that waits for an answer. */
export interface DueCheckIn {
  id: Id;
  /** YYYY-MM-DD, the day it was meant for. */
  localDate: string;
}

/**
 * What can be answered: it went, may have gone, is due and about to go, or was meant to go and could not; the patient is
 * here all the same.
 */
const answerable: readonly OccurrenceStatus[] = [
  'planned',
  'sending',
  'sent',
  'unknown',
  'blocked',
  'failed',
  'expired',
];

const DUE = `
  select id, local_date::text as "localDate" from follow_up_occurrences
  where organization_id = $1 and patient_id = $2 and status = any($3) and due_at <= app.now() and open_until > app.now()
  order by due_at desc limit 1`;

/** What other slices need of follow-ups. */
@Injectable()
export class FollowUpsService {
  constructor(private readonly tasks: TasksService) {}

  /** Lets one transaction at a time change a patient's follow-ups and answers. */
  async hold(tx: Transaction, patientId: Id): Promise<void> {
    await lockFollowUps(tx, patientId);
  }

  /** The newest check-in that waits for this patient's answer, or null. */
  async dueCheckIn(tx: Transaction, patientId: Id): Promise<DueCheckIn | null> {
    const [row] = await tx.query<DueCheckIn>(DUE, [tx.ctx.organizationId, patientId, answerable]);
    tx.saw(patientId);
    return row ?? null;
  }

  /**
   * Marks the check-in that an answer belongs to (the one named, else the one that waits) as answered, which ends every
   * further message about it. Answers its id; null when nothing waited or somebody had answered it before.
   * @throws AppError NOT_FOUND when the one named is not this patient's
   */
  async answer(tx: Transaction, patientId: Id, namedId: Id | null): Promise<Id | null> {
    await lockFollowUps(tx, patientId);
    const id = namedId ?? (await this.dueCheckIn(tx, patientId))?.id;
    if (!id) return null;
    if (!isId(id)) throw notFound();
    const occurrence = await tx.repo(FollowUpOccurrence).getForUpdate(id);
    if (occurrence.patientId !== patientId) throw notFound();
    const now = await tx.now();
    if (!answerable.includes(occurrence.status)) return null;
    if (occurrence.status === 'planned' && occurrence.dueAt > now) return null;
    await tx.repo(FollowUpOccurrence).update({ id }, { status: 'answered', answeredAt: now });
    // An answer proves that the message came.
    await tx.query(
      `update follow_up_touches set status = 'sent' where organization_id = $1 and occurrence_id = $2 and status in ('sending', 'unknown')`,
      [tx.ctx.organizationId, id],
    );
    await clearDueWork(tx, followUpSend, id);
    await this.tasks.settle(tx, 'delivery_unknown', id, 'It arrived: the patient answered.');
    await completeIfDone(tx, [occurrence.enrollmentId]);
    await tx.changed('follow-ups');
    return id;
  }
}
