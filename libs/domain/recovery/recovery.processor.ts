import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { patientTimeZoneChanged } from '../patients/patients.events';
import { MarkMilestones } from './mark-milestones';
import { recoveryStarted } from './recovery.events';
import { markMilestones } from './recovery.jobs';

/** Milestones as their day comes. */
@Injectable()
export class RecoveryProcessor {
  constructor(private readonly marking: MarkMilestones) {}

  @Handles(markMilestones, 'recovery.mark-milestones')
  async mark(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.marking.run(tx, id);
  }

  /** The day begins elsewhere at another moment. */
  @Handles(patientTimeZoneChanged, 'recovery.move-milestones')
  move(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.marking.run(tx, patientId);
  }

  /** Staff can't read whether the patient wants milestones: the product looks after they recorded a start. */
  @Handles(recoveryStarted, 'recovery.plan-milestones')
  plan(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    return this.marking.run(tx, patientId);
  }
}
