import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { medicationMissed } from '../followups/followups.events';
import { FollowUpsService } from '../followups/followups.service';
import { PatientsService } from '../patients/patients.service';
import { PlanReviews } from '../plans/plan-reviews.service';
import { LapsesService } from '../recovery/lapses.service';
import { RaiseSafetyItem } from '../safety/raise-safety-item.service';
import { TasksService } from '../tasks/tasks.service';
import { answerSchema, type Answer } from './check-in-input';
import { CheckInQuestions } from './check-in-questions';
import { CheckIn } from './check-in.entity';
import { callRequested, checkInAnswered } from './checkins.events';

/** Craving from which on somebody gets in touch, of 10. */
export const HIGH_CRAVING = 8;

/** Takes what a patient says and everything that follows from it at once; staff write it down for who has no phone. */
@Injectable()
export class AnswerCheckIn {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly tasks: TasksService,
    private readonly patients: PatientsService,
    private readonly questions: CheckInQuestions,
    private readonly lapses: LapsesService,
    private readonly reviews: PlanReviews,
    private readonly safety: RaiseSafetyItem,
  ) {}

  /**
   * Stores the answer once per `answerId`, closes the check-in that waited, and raises tasks in the same transaction: a
   * call that was asked for must not hang on a queue. Who is not safe, can't wait for a call or tells a craving that the
   * organization calls high gets a safety item, which pages who is on call. Use becomes a lapse, which moves no date; a
   * missed dose asks for a look at the plan.
   * @throws AppError BAD_INPUT naming the field, NOT_FOUND when the check-in or the patient is somebody else's, FORBIDDEN
   */
  async answer(tx: Transaction, patientId: Id, input: Answer): Promise<CheckIn> {
    if (tx.ctx.kind !== 'patient') authorize(tx.ctx, 'checkin:record');
    const { dueCheckInId, situationIds, warningSignIds, callFrom, ...given } = parseInput(answerSchema, input);
    const answerId = given.answerId.toLowerCase();
    const { facilityId } = await this.patients.summary(tx, patientId);
    await this.followUps.hold(tx, patientId);
    const before = await tx.repo(CheckIn).findOne({ patientId, answerId });
    if (before) return before;
    const occurrenceId = await this.followUps.answer(tx, patientId, dueCheckInId ?? null);
    const words = await this.questions.wordsOf(tx, patientId, [...situationIds, ...warningSignIds]);
    const id = randomId();
    const now = await tx.now();
    const callTime = given.wantsCall && callFrom ? await this.callTime(tx, facilityId, callFrom, now) : undefined;
    await tx.repo(CheckIn).insert({
      ...given,
      id,
      patientId,
      occurrenceId,
      answerId,
      situations: situationIds.flatMap((line) => words.get(line) ?? []),
      warningSigns: warningSignIds.flatMap((line) => words.get(line) ?? []),
      callFrom: callTime?.from ?? null,
      callUntil: callTime?.until ?? null,
      recordedById: tx.ctx.kind === 'staff' ? tx.ctx.actorId : null,
      answeredAt: now,
    });
    if (given.hasUsed) await this.lapses.tellToday(tx, patientId, answerId);
    await this.raiseSafety(tx, patientId, id, given);
    if (given.wantsCall) await this.requestCall(tx, patientId, id, given.callIsUrgent, callTime?.from);
    if (given.craving >= HIGH_CRAVING) {
      await this.tasks.raiseTask(tx, { kind: 'high_craving', patientId, subjectId: id, priority: 'safety' });
    }
    if (given.medication === 'missed') {
      await this.reviews.raise(tx, { patientId, reason: 'medication', causeId: id });
      await tx.emit(medicationMissed, { patientId, checkInId: id });
    }
    await tx.emit(checkInAnswered, { checkInId: id, patientId });
    await tx.changed('check-ins');
    return tx.repo(CheckIn).get(id);
  }

  private async raiseSafety(
    tx: Transaction,
    patientId: Id,
    checkInId: Id,
    { feelsSafe, callIsUrgent, craving }: Pick<CheckIn, 'feelsSafe' | 'callIsUrgent' | 'craving'>,
  ): Promise<void> {
    const reasons = [
      ...(feelsSafe === false ? (['not_safe'] as const) : []),
      ...(callIsUrgent ? (['urgent_call'] as const) : []),
      ...((await this.safety.isHighCraving(tx, craving)) ? (['high_craving'] as const) : []),
    ];
    if (reasons.length > 0) await this.safety.raise(tx, { patientId, subjectId: checkInId, reasons, craving });
  }

  private async requestCall(
    tx: Transaction,
    patientId: Id,
    checkInId: Id,
    isUrgent: boolean,
    dueAt: Date | undefined,
  ): Promise<void> {
    const priority = isUrgent ? 'safety' : 'high';
    await this.tasks.raiseTask(tx, { kind: 'call_request', patientId, subjectId: checkInId, priority, dueAt });
    await tx.emit(callRequested, { checkInId, patientId });
  }

  /** The time that was chosen, while it can still be kept: an answer may have waited on a phone for a connection. */
  private async callTime(tx: Transaction, facilityId: Id, from: Date, now: Date) {
    const times = await this.questions.callTimes(tx, facilityId, now);
    return times.find((time) => time.from.getTime() === from.getTime());
  }
}
