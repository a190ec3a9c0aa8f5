import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { refuseToLog, refuseToMarkInError } from './attendance.policy';
import { MeetingAttendance } from './meeting-attendance.entity';

const errorSchema = z.object({ attendanceId: z.string(), reason: optionalText(oneLine('The reason', 300)) });

/** Corrects the log without losing what stood in it. */
@Injectable()
export class CorrectAttendance {
  /**
   * Marks an entry as entered in error: it stays to be read and counts no more. Staff say why; a patient takes back only
   * what they logged themselves. Marking it again changes nothing.
   * @returns the entry’s id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT
   */
  async markInError(tx: Transaction, input: { attendanceId: Id; reason?: string | null }): Promise<Id> {
    refuseToLog(tx.ctx);
    const { attendanceId, reason } = parseInput(errorSchema, input);
    const isStaff = tx.ctx.kind === 'staff';
    if (isStaff && reason === null)
      throw badInput('input.reason', { en: 'Say what was wrong.', es: 'Di qué estaba mal.' });
    const entry = await tx.repo(MeetingAttendance).getForUpdate(attendanceId);
    refuseToMarkInError(tx.ctx, entry);
    if (entry.enteredInErrorAt) return entry.id;
    await tx.repo(MeetingAttendance).update(
      { id: entry.id },
      {
        enteredInErrorAt: await tx.now(),
        enteredInErrorById: isStaff ? tx.ctx.actorId : null,
        errorReason: isStaff ? reason : null,
      },
    );
    await tx.changed('patients');
    return entry.id;
  }

  /**
   * Notes that the actor saw a signed slip for an entry; the slip itself is never stored. Seen again, the first time stays.
   * @returns the entry's id. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT for an entry made in error
   */
  async seeSlip(tx: Transaction, attendanceId: Id): Promise<Id> {
    refuseToLog(tx.ctx);
    const entry = await tx.repo(MeetingAttendance).getForUpdate(attendanceId);
    if (entry.enteredInErrorAt)
      throw new AppError('CONFLICT', {
        message: {
          en: 'This entry was marked as made in error. Log the meeting anew.',
          es: 'Este apunte se marcó como un error. Apunta la reunión de nuevo.',
        },
      });
    if (entry.slipSeenAt) return entry.id;
    await tx
      .repo(MeetingAttendance)
      .update({ id: entry.id }, { slipSeenAt: await tx.now(), slipSeenById: tx.ctx.actorId });
    await tx.changed('patients');
    return entry.id;
  }
}
