import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { crisisIn } from '../replies/crisis.service';
import { RaiseSafetyItem } from '../safety/raise-safety-item.service';
import { TasksService } from '../tasks/tasks.service';
import { parseMessage } from './care-message-input';
import { CareMessages } from './care-messages.service';

/**
 * A patient writes to their care team, in one transaction and once per form: crisis words raise a safety item, by the rule
 * that texts are read by; every other message a task for the team, one while it is open.
 */
@Injectable()
export class WriteToTeam {
  constructor(
    private readonly messages: CareMessages,
    private readonly safety: RaiseSafetyItem,
    private readonly tasks: TasksService,
  ) {}

  /** @returns whether crisis words were found, also where the form had come before. @throws AppError BAD_INPUT, FORBIDDEN */
  async write(tx: Transaction, input: { submitId: Id; body: string }): Promise<boolean> {
    if (tx.ctx.kind !== 'patient') throw new AppError('FORBIDDEN');
    const { patientId } = tx.ctx;
    const { body, submitId } = parseMessage(input);
    const isCrisis = crisisIn(body) !== null;
    const id = await this.messages.keep(tx, { patientId, authorId: null, body, isCrisis, submitId });
    if (!id) return isCrisis;
    if (isCrisis) await this.safety.raise(tx, { patientId, subjectId: id, reasons: ['crisis_words'], words: body });
    else await this.tasks.raiseTask(tx, { kind: 'care_message', patientId, subjectId: patientId });
    return isCrisis;
  }
}
