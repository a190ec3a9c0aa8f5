import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { HandOver } from '@stepwell/delivery/hand-over.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { patientTimeZoneChanged } from '../patients/patients.events';
import { planActivated } from '../plans/plans.events';
import { EnrollAfterActivation } from './enroll-after-activation';
import { followUpSend } from './followups.jobs';
import { MoveOccurrences } from './move-occurrences';

/** Begins programmes and sends what is due. */
@Injectable()
export class FollowUpsProcessor {
  constructor(
    private readonly enrolling: EnrollAfterActivation,
    private readonly moving: MoveOccurrences,
    private readonly handOver: HandOver,
  ) {}

  @Handles(planActivated, 'followups.enroll-after-activation')
  enroll(tx: Transaction, activation: { planId: Id; patientId: Id }): Promise<void> {
    return this.enrolling.enroll(tx, activation);
  }

  @Handles(patientTimeZoneChanged, 'followups.move-occurrences')
  move(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.moving.move(tx, patientId);
  }

  @Performs(followUpSend, 'followups.send')
  send(ctx: SystemContext, { ids }: { ids: Id[] }): Promise<void> {
    return this.handOver.deliver(ctx, ids);
  }
}
