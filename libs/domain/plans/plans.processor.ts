import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { EpisodesService } from '../patients/episodes.service';
import {
  dischargeUndone,
  episodeDischarged,
  episodeLevelChanged,
  patientTimeZoneChanged,
} from '../patients/patients.events';
import { meetingGoalMissed } from '../recovery/meeting-goal.events';
import { lapseRecorded } from '../recovery/recovery.events';
import { PlanReviews } from './plan-reviews.service';
import { planReviewDue } from './plans.jobs';

/** What asks for a look at a plan without anybody at the screen. */
@Injectable()
export class PlansProcessor {
  constructor(
    private readonly reviews: PlanReviews,
    private readonly episodes: EpisodesService,
  ) {}

  @Handles(planReviewDue, 'plans.raise-due-reviews')
  async due(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.reviews.raiseDue(tx, id);
  }

  @Handles(lapseRecorded, 'plans.review-after-lapse')
  afterLapse(tx: Transaction, { patientId, lapseId }: { patientId: Id; lapseId: Id }): Promise<void> {
    return this.reviews.raise(tx, { patientId, reason: 'lapse', causeId: lapseId });
  }

  @Handles(meetingGoalMissed, 'plans.review-after-missed-goal')
  afterMissedGoal(tx: Transaction, { patientId, missedWeekId }: { patientId: Id; missedWeekId: Id }): Promise<void> {
    return this.reviews.raise(tx, { patientId, reason: 'meetings', causeId: missedWeekId });
  }

  @Handles(episodeLevelChanged, 'plans.review-after-level-change')
  afterLevelChange(tx: Transaction, { patientId, changeId }: { patientId: Id; changeId: Id }): Promise<void> {
    return this.reviews.raise(tx, { patientId, reason: 'level', causeId: changeId });
  }

  @Handles(episodeDischarged, 'plans.review-after-discharge')
  async afterDischarge(tx: Transaction, { patientId, episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    const discharge = await this.episodes.discharge(tx, episodeId);
    // Taken back meanwhile, or a death: there is nothing to look at.
    if (!discharge || discharge.reason === 'died') return;
    await this.reviews.raise(tx, { patientId, reason: 'discharge', causeId: discharge.mark });
  }

  /** The look that the discharge asked for is off; after a death that was none, messages were stopped, which somebody must see. */
  @Handles(dischargeUndone, 'plans.review-after-undone-discharge')
  async afterUndoneDischarge(tx: Transaction, { patientId, undoneId }: { patientId: Id; undoneId: Id }): Promise<void> {
    await this.reviews.withdraw(tx, patientId, 'discharge', 'The discharge was taken back.');
    if (await this.episodes.undidDeath(tx, undoneId))
      await this.reviews.raise(tx, { patientId, reason: 'discharge', causeId: undoneId });
  }

  @Handles(patientTimeZoneChanged, 'plans.move-review')
  moveReview(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.reviews.scheduleFor(tx, patientId);
  }
}
