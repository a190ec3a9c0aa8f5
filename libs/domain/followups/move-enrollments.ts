import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { BeginProgrammes } from './begin-programmes';
import { followUpSend, moveEnrollments } from './followups.jobs';
import { completeIfDone, lockFollowUps } from './followups.repository';
import type { Programme } from './programme';
import { Programmes } from './programmes.service';

/** Patients moved in one transaction. */
const AT_ONCE = 200;

interface Running {
  id: Id;
  patientId: Id;
  anchorId: Id;
  anchorDate: string;
  anchorAt: Date | null;
}

/** Moves patients who are in an older version of a programme to the newest one, because somebody chose so. */
@Injectable()
export class MoveEnrollments {
  constructor(
    private readonly programmes: Programmes,
    private readonly beginning: BeginProgrammes,
  ) {}

  /**
   * What was planned gives way to what the newest version plans; what went, what was struck out, and steps that had their
   * turn stay. Works as the product itself, some at a time: who writes programmes sees no patient.
   * @throws AppError BAD_INPUT where there is no such programme
   */
  async move(tx: Transaction, code: string): Promise<void> {
    const { programme } = await this.programmes.keptOne(tx, code, 'code');
    const running = await tx.query<Running>(
      `select id, patient_id as "patientId", anchor_id as "anchorId", anchor_date::text as "anchorDate",
         anchor_at as "anchorAt"
       from follow_up_enrollments
       where organization_id = $1 and programme_code = $2 and programme_version < $3 and status = 'active'
       order by patient_id, id limit $4`,
      [tx.ctx.organizationId, code, programme.version, AT_ONCE],
    );
    for (const each of running) await this.moveOne(tx, programme, each);
    if (running.length > 0) await tx.changed('follow-ups');
    if (running.length === AT_ONCE) await tx.emit(moveEnrollments, { code });
  }

  private async moveOne(tx: Transaction, programme: Programme, { id, ...running }: Running): Promise<void> {
    const { patientId } = running;
    await lockFollowUps(tx, patientId);
    const [moved] = await tx.query(
      `update follow_up_enrollments set programme_version = $3, stops_on = $4
       where organization_id = $1 and id = $2 and status = 'active' and programme_version < $3 returning id`,
      [tx.ctx.organizationId, id, programme.version, programme.stopsOn],
    );
    if (!moved) return;
    const replaced = await tx.query<{ id: Id }>(
      `update follow_up_occurrences set status = 'cancelled', reason = 'moved'
       where organization_id = $1 and enrollment_id = $2 and (status = 'planned' or reason = 'same_day') returning id`,
      [tx.ctx.organizationId, id],
    );
    for (const each of replaced) await clearDueWork(tx, followUpSend, each.id);
    await this.beginning.planAgain(tx, programme, { ...running, enrollmentId: id });
    await completeIfDone(tx, [id]);
  }
}
