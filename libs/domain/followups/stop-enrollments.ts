import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { followUpSend } from './followups.jobs';
import type { AnchorEvent, Programme, StopEvent } from './programme';

/** Why enrolments end before their last message. */
export type StopReason =
  | 'new_plan'
  | 'plan_closed'
  | 'died'
  | 'status_changed'
  | 'begun_anew'
  | 'by_staff'
  | 'undone'
  | 'appointment_cancelled'
  | StopEvent;

/** Which of a patient's active enrolments end; all where nothing is named. */
interface Which {
  programmeCode?: string;
  exceptId?: Id;
  anchorId?: Id;
  id?: Id;
  stopsOn?: StopEvent;
  anchorEvent?: AnchorEvent;
}

/** Ends enrolments: what was planned never leaves; what is on its way right now keeps its outcome. */
@Injectable()
export class StopEnrollments {
  /** Stops every other active enrolment of a patient in a programme, because a newer one begins. */
  async stopOthers(tx: Transaction, patientId: Id, programme: Programme, exceptId: Id): Promise<void> {
    const reason = programme.anchorEvent === 'plan_activated' ? 'new_plan' : 'begun_anew';
    await this.stop(tx, patientId, { programmeCode: programme.code, exceptId }, reason);
  }

  /** Stops those enrolments whose programme ends with an event. @returns how many planned messages will not go */
  async stopOn(tx: Transaction, patientId: Id, event: StopEvent): Promise<number> {
    return this.stop(tx, patientId, { stopsOn: event }, event);
  }

  /** Stops what an event had begun that was taken back. @returns how many planned messages will not go */
  async stopUndone(tx: Transaction, patientId: Id, anchorEvent: AnchorEvent): Promise<number> {
    return this.stop(tx, patientId, { anchorEvent }, 'undone');
  }

  /** Stops what tells of messages that the patient has read. @returns how many planned messages will not go */
  async stopRead(tx: Transaction, patientId: Id): Promise<number> {
    return this.stop(tx, patientId, { anchorEvent: 'team_message' }, 'answer');
  }

  /** Stops what an appointment had begun. @returns how many planned messages will not go */
  async stopCancelled(tx: Transaction, patientId: Id, appointmentId: Id): Promise<number> {
    return this.stop(tx, patientId, { anchorId: appointmentId }, 'appointment_cancelled');
  }

  /** Makes room for a programme to begin anew with the same cause, also where it had ended by itself. */
  async takeBack(tx: Transaction, patientId: Id, programmeCode: string, anchorId: Id): Promise<void> {
    await tx.query(
      `update follow_up_enrollments set status = 'stopped', stop_reason = 'undone'
       where organization_id = $1 and patient_id = $2 and programme_code = $3 and anchor_id = $4 and status = 'completed'`,
      [tx.ctx.organizationId, patientId, programmeCode, anchorId],
    );
    await this.stop(tx, patientId, { programmeCode, anchorId }, 'undone');
  }

  /** Stops one enrolment because staff said so. @returns how many planned messages will not go */
  async stopOne(tx: Transaction, patientId: Id, id: Id): Promise<number> {
    return this.stop(tx, patientId, { id }, 'by_staff');
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
         and ($6::uuid is null or anchor_id = $6) and ($7::uuid is null or id = $7)
         and ($8::text is null or $8 = any(stops_on)) and ($9::text is null or anchor_event = $9)
       returning id`,
      [
        ...[tx.ctx.organizationId, patientId, reason],
        ...[which.programmeCode ?? null, which.exceptId ?? null, which.anchorId ?? null, which.id ?? null],
        ...[which.stopsOn ?? null, which.anchorEvent ?? null],
      ],
    );
    if (stopped.length === 0) return 0;
    const cancelled = await tx.query<{ id: Id }>(
      `update follow_up_occurrences set status = 'cancelled', reason = $3
       where organization_id = $1 and enrollment_id = any($2::uuid[]) and status = 'planned'
       returning id`,
      [
        tx.ctx.organizationId,
        stopped.map(({ id }) => id),
        reason === 'new_plan' || reason === 'begun_anew' ? 'superseded' : 'enrollment_ended',
      ],
    );
    for (const { id } of cancelled) await clearDueWork(tx, followUpSend, id);
    await this.takePlaces(tx, patientId);
    await tx.changed('follow-ups');
    return cancelled.length;
  }

  /** Days that have become free go to the messages that another enrolment's had stood for. */
  private async takePlaces(tx: Transaction, patientId: Id): Promise<void> {
    const back = await tx.query<{ id: Id; dueAt: Date }>(
      `update follow_up_occurrences o set status = 'planned', reason = null
       where o.organization_id = $1 and o.id in (
         select distinct on (w.slot, w.local_date) w.id from follow_up_occurrences w
         join follow_up_enrollments e on e.organization_id = w.organization_id and e.id = w.enrollment_id
         where w.organization_id = $1 and w.patient_id = $2 and w.reason = 'same_day' and w.valid_until > app.now()
           and e.status = 'active' and not exists (
             select from follow_up_occurrences s where s.organization_id = $1 and s.patient_id = $2 and s.slot = w.slot
               and s.local_date = w.local_date and s.status <> 'cancelled')
         order by w.slot, w.local_date, w.created_at, w.id)
       returning o.id, o.due_at as "dueAt"`,
      [tx.ctx.organizationId, patientId],
    );
    for (const { id, dueAt } of back) await setDueWork(tx, followUpSend, id, dueAt);
  }
}
