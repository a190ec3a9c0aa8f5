import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { HandOver } from '@stepwell/delivery/hand-over.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { EpisodesService } from '../patients/episodes.service';
import { episodeDischarged, patientTimeZoneChanged } from '../patients/patients.events';
import { planActivated } from '../plans/plans.events';
import { EnrollAfterActivation } from './enroll-after-activation';
import { followUpSend } from './followups.jobs';
import { lockFollowUps } from './followups.repository';
import { MoveOccurrences } from './move-occurrences';
import { StopEnrollments } from './stop-enrollments';

/** Begins programmes and sends what is due. */
@Injectable()
export class FollowUpsProcessor {
  constructor(
    private readonly enrolling: EnrollAfterActivation,
    private readonly moving: MoveOccurrences,
    private readonly handOver: HandOver,
    private readonly stopping: StopEnrollments,
    private readonly episodes: EpisodesService,
  ) {}

  @Handles(planActivated, 'followups.enroll-after-activation')
  enroll(tx: Transaction, activation: { planId: Id; patientId: Id }): Promise<void> {
    return this.enrolling.enroll(tx, activation);
  }

  @Handles(patientTimeZoneChanged, 'followups.move-occurrences')
  move(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.moving.move(tx, patientId);
  }

  /** A discharge stops nothing: the weeks after it are what follow-ups are for. A death stops everything. */
  @Handles(episodeDischarged, 'followups.stop-after-death')
  async stopAfterDeath(tx: Transaction, { patientId, episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    if (!(await this.episodes.endedByDeath(tx, episodeId))) return;
    await lockFollowUps(tx, patientId);
    await this.stopping.stopAll(tx, patientId);
  }

  @Performs(followUpSend, 'followups.send')
  send(ctx: SystemContext, { ids }: { ids: Id[] }): Promise<void> {
    return this.handOver.deliver(ctx, ids);
  }
}
