import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FollowUpsService } from '../followups/followups.service';
import { TasksService } from '../tasks/tasks.service';
import { CheckIn } from './check-in.entity';
import { callRequested } from './checkins.events';

/** Craving from which on somebody gets in touch, of 10. */
export const HIGH_CRAVING = 8;

const whole = (from: number, until: number) =>
  z
    .number()
    .int()
    .min(from, `Choose a number from ${from} to ${until}.`)
    .max(until, `Choose a number from ${from} to ${until}.`);

const answerSchema = z.object({
  answerId: z.string().refine(isId, 'This answer has no mark of its own. Close the page and open it again.'),
  dueCheckInId: z.string().nullish(),
  mood: whole(1, 5),
  craving: whole(0, 10),
  wantsCall: z.boolean(),
});

/** What a patient says. */
export interface Answer {
  answerId: Id;
  dueCheckInId?: Id | null;
  mood: number;
  craving: number;
  wantsCall: boolean;
}

/** Takes a patient's answer and everything that follows from it at once. */
@Injectable()
export class AnswerCheckIn {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly tasks: TasksService,
  ) {}

  /**
   * Stores the answer once per `answerId`, closes the check-in that waited, and raises tasks in the same transaction: a
   * call that was asked for must not hang on a queue.
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND when the check-in is somebody else's
   */
  async answer(tx: Transaction, patientId: Id, input: Answer): Promise<CheckIn> {
    const { dueCheckInId, ...given } = parseInput(answerSchema, input);
    const answerId = given.answerId.toLowerCase();
    await this.followUps.hold(tx, patientId);
    const before = await tx.repo(CheckIn).findOne({ patientId, answerId });
    if (before) return before;
    const occurrenceId = await this.followUps.answer(tx, patientId, dueCheckInId ?? null);
    const id = randomId();
    const { mood, craving, wantsCall } = given;
    await tx
      .repo(CheckIn)
      .insert({ id, patientId, occurrenceId, answerId, mood, craving, wantsCall, answeredAt: await tx.now() });
    if (wantsCall) await this.requestCall(tx, patientId, id);
    if (craving >= HIGH_CRAVING) {
      await this.tasks.raiseTask(tx, { kind: 'high_craving', patientId, subjectId: id, priority: 'safety' });
    }
    await tx.changed('check-ins');
    return tx.repo(CheckIn).get(id);
  }

  private async requestCall(tx: Transaction, patientId: Id, checkInId: Id): Promise<void> {
    await this.tasks.raiseTask(tx, { kind: 'call_request', patientId, subjectId: checkInId, priority: 'high' });
    await tx.emit(callRequested, { checkInId, patientId });
  }
}
