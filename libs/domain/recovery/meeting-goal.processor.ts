import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles } from '@stepwell/platform/queue/handler';
import { patientTimeZoneChanged } from '../patients/patients.events';
import { JudgeWeeks } from './judge-weeks';
import { judgeWeeks } from './meeting-goal.jobs';

/** Weeks that are over, and when the next one is. */
@Injectable()
export class MeetingGoalProcessor {
  constructor(private readonly judging: JudgeWeeks) {}

  @Handles(judgeWeeks, 'meeting-goal.judge-weeks')
  async judge(tx: Transaction, { ids }: { ids: Id[] }): Promise<void> {
    for (const id of ids) await this.judging.run(tx, id);
  }

  @Handles(patientTimeZoneChanged, 'meeting-goal.move-week')
  async move(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    await this.judging.schedule(tx, patientId);
  }
}
