import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { teamMessageSent } from '../followups/followups.events';
import { parseMessage, parseSeen } from './care-message-input';
import { CareMessages } from './care-messages.service';

/**
 * Somebody on staff writes to a patient: what they saw of the patient's counts as read. The words stay inside; where the patient
 * agreed to be written to, a programme sends a neutral note with a link, which passes every check of sending.
 */
@Injectable()
export class AnswerPatient {
  constructor(private readonly messages: CareMessages) {}

  /** @throws AppError BAD_INPUT, FORBIDDEN, NOT_FOUND */
  async answer(tx: Transaction, input: { patientId: Id; submitId: Id; seenIds: Id[]; body: string }): Promise<void> {
    authorize(tx.ctx, 'checkin:record');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const { patientId } = input;
    const { body, submitId } = parseMessage(input);
    await this.messages.readByTeam(tx, patientId, parseSeen(input.seenIds));
    const authorId = tx.ctx.actorId;
    const id = await this.messages.keep(tx, { patientId, authorId, body, isCrisis: false, submitId });
    if (id && (await this.messages.isTold(tx, patientId))) await tx.emit(teamMessageSent, { patientId, messageId: id });
  }
}
