import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { checkInAnswered } from '../checkins/checkins.events';
import { planActivated } from '../plans/plans.events';
import { meetingGoalMissed } from '../recovery/meeting-goal.events';
import { lapseRecorded } from '../recovery/recovery.events';
import { EvaluateSignals } from './evaluate-signals';
import { signalRulesChanged } from './signals.events';
import { sweepSignals } from './signals.jobs';

const EVERY_MS = 3_600_000;

/** Signals follow what happens at once, and time by the hour: a check-in that did not come is no event. */
@Injectable()
export class SignalsProcessor {
  constructor(private readonly evaluating: EvaluateSignals) {}

  @Handles(sweepSignals, 'signals.sweep')
  async sweep(tx: Transaction, _due: { ids: Id[] }): Promise<void> {
    await this.sweepAll(tx);
  }

  @Handles(signalRulesChanged, 'signals.follow-rules')
  async followRules(tx: Transaction, _nothing: object): Promise<void> {
    await this.sweepAll(tx);
  }

  @Handles(checkInAnswered, 'signals.follow-check-in')
  followCheckIn(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.follow(tx, patientId);
  }

  @Handles(lapseRecorded, 'signals.follow-lapse')
  followLapse(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.follow(tx, patientId);
  }

  @Handles(planActivated, 'signals.follow-plan')
  followPlan(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.follow(tx, patientId);
  }

  @Handles(meetingGoalMissed, 'signals.follow-meeting-goal')
  followMeetingGoal(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.follow(tx, patientId);
  }

  private async sweepAll(tx: Transaction): Promise<void> {
    await this.evaluating.all(tx);
    await this.comeAgain(tx);
  }

  /** What is due is there already for all but the first of an organization. */
  private async follow(tx: Transaction, patientId: Id): Promise<void> {
    await this.evaluating.one(tx, patientId);
    const [due] = await tx.query('select from due_work where organization_id = $1 and job = $2', [
      tx.ctx.organizationId,
      sweepSignals.name,
    ]);
    if (!due) await this.comeAgain(tx);
  }

  private async comeAgain(tx: Transaction): Promise<void> {
    const next = new Date((await tx.now()).getTime() + EVERY_MS);
    await setDueWork(tx, sweepSignals, tx.ctx.organizationId, next);
  }
}
