import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { FollowUpOccurrence, type OccurrenceStatus } from './follow-up-occurrence.entity';
import { followUpSend } from './followups.jobs';
import { completeIfDone, lockFollowUps } from './followups.repository';
import type { StepAction } from './programme';
import { StopEnrollments } from './stop-enrollments';

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
  where organization_id = $1 and patient_id = $2 and expects = 'check_in' and status = any($3) and due_at <= app.now() and open_until > app.now()
  order by due_at desc limit 1`;

/** What was planned, or asked of staff, only because something that was due had no answer. */
const HUSH = `
  update follow_up_occurrences o
  set status = case o.status when 'planned' then 'cancelled' else o.status end,
    reason = 'was_answered'
  from follow_up_occurrences a
  where o.organization_id = $1 and o.patient_id = $2 and o.if_unanswered is not null and o.reason is null
    and o.status in ('planned', 'task_raised') and a.organization_id = $1 and a.enrollment_id = o.enrollment_id
    and a.step_code = o.if_unanswered and a.due_at <= app.now()
  returning o.id, o.enrollment_id as "enrollmentId", o.action, o.status`;

interface Hushed {
  id: Id;
  enrollmentId: Id;
  action: Exclude<StepAction, 'message'>;
  status: OccurrenceStatus;
}

/** What other slices need of follow-ups. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly tasks: TasksService,
    private readonly stopping: StopEnrollments,
  ) {}

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
   * Marks the check-in that an answer belongs to (the one named, else the one that waits) as answered. Whichever it is, the
   * patient was heard: nothing goes on that follows up what was due, and programmes that any answer ends are over. Answers its id; null when nothing waited or somebody had answered it before.
   * @throws AppError NOT_FOUND when the one named is not this patient's
   */
  async answer(tx: Transaction, patientId: Id, namedId: Id | null): Promise<Id | null> {
    await lockFollowUps(tx, patientId);
    const answered = await this.close(tx, patientId, namedId);
    await this.heard(tx, patientId);
    return answered;
  }

  /** The patient was heard, by an answer or by voice: nothing goes on that follows up what was due; under `hold`. */
  async heard(tx: Transaction, patientId: Id): Promise<void> {
    await this.hush(tx, patientId);
    await this.stopping.stopOn(tx, patientId, 'answer');
  }

  private async close(tx: Transaction, patientId: Id, namedId: Id | null): Promise<Id | null> {
    const id = namedId ?? (await this.dueCheckIn(tx, patientId))?.id;
    if (!id) return null;
    if (!isId(id)) throw notFound();
    const occurrence = await tx.repo(FollowUpOccurrence).getForUpdate(id);
    if (occurrence.patientId !== patientId) throw notFound();
    const now = await tx.now();
    if (occurrence.expects !== 'check_in' || !answerable.includes(occurrence.status)) return null;
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

  /** Cancels what would ask again, or ask staff to call, about something that was due. */
  private async hush(tx: Transaction, patientId: Id): Promise<void> {
    const hushed = await tx.query<Hushed>(HUSH, [tx.ctx.organizationId, patientId]);
    for (const { id, action, status } of hushed) {
      if (status === 'cancelled') await clearDueWork(tx, followUpSend, id);
      else await this.tasks.settle(tx, `follow_up_${action}`, id, 'The patient answered.');
    }
    if (hushed.length === 0) return;
    await completeIfDone(
      tx,
      hushed.map(({ enrollmentId }) => enrollmentId),
    );
    await tx.changed('follow-ups');
  }
}
