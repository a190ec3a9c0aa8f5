import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FollowUpsService } from '../followups/followups.service';
import { AnswerCheckIn } from './answer-check-in';

const MOST = 10;

/** A number that came as a text and answers the check-in that is open. */
@Injectable()
export class TextAnswers {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly answering: AnswerCheckIn,
  ) {}

  /**
   * Takes a craving from 0 to 10 as the answer to the check-in that is open; what else a check-in asks stays unsaid.
   * @returns false where none is open (somebody answered it before), or the number is none of the scale
   */
  async take(tx: Transaction, patientId: Id, craving: number, answerId: Id): Promise<boolean> {
    if (craving > MOST) return false;
    await this.followUps.hold(tx, patientId);
    const due = await this.followUps.dueCheckIn(tx, patientId);
    if (!due) return false;
    await this.answering.answer(tx, patientId, {
      ...{ answerId, dueCheckInId: due.id, mood: null, craving, wantsCall: false },
    });
    return true;
  }
}
