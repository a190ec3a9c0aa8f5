import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { columns, freeSendingSlots, type Attempt } from '@stepwell/delivery/sending-slots';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { followUpUnknown } from './followups.events';
import { followUpSend } from './followups.jobs';
import { completeIfDone, lockOccurrences } from './followups.repository';

interface GivenUp {
  id: Id;
  patientId: Id;
  enrollmentId: Id;
}

const GIVE_UP = `
  with given_up as (
    update follow_up_occurrences o set status = 'unknown', reason = 'no_answer'
    from unnest($2::uuid[], $3::int[]) as a (id, fence)
    where o.organization_id = $1 and o.id = a.id and o.fence = a.fence and o.status = 'sending'
    returning o.id, o.patient_id, o.enrollment_id, o.fence
  ), journalled as (
    update follow_up_touches t set status = 'unknown', reason = 'no_answer' from given_up g
    where t.organization_id = $1 and t.occurrence_id = g.id and t.fence = g.fence and t.status = 'sending'
  ), cleared as (
    delete from due_work w using given_up g where w.organization_id = $1 and w.job = $4 and w.subject_id = g.id
  )
  select id, patient_id as "patientId", enrollment_id as "enrollmentId" from given_up`;

/** Turns attempts without a clear answer into `unknown`: shown to staff, never sent again by themselves. */
@Injectable()
export class GiveUpOccurrences {
  constructor(private readonly tasks: TasksService) {}

  /** Frees the slots; changes nothing else of an attempt that is no longer the current one. */
  async giveUp(tx: Transaction, attempts: readonly Attempt[]): Promise<void> {
    if (attempts.length === 0) return;
    const [ids, fences] = columns(attempts);
    await lockOccurrences(tx, ids);
    await freeSendingSlots(tx, attempts);
    const givenUp = await tx.query<GivenUp>(GIVE_UP, [tx.ctx.organizationId, ids, fences, followUpSend.name]);
    if (givenUp.length === 0) return;
    for (const { id, patientId } of givenUp) {
      await this.tasks.raiseTask(tx, { kind: 'delivery_unknown', patientId, subjectId: id });
      await tx.emit(followUpUnknown, { occurrenceId: id, patientId });
    }
    await completeIfDone(
      tx,
      givenUp.map(({ enrollmentId }) => enrollmentId),
    );
    await tx.changed('follow-ups');
  }
}
