import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { crisisIn } from '../replies/crisis.service';
import { RaiseSafetyItem } from '../safety/raise-safety-item.service';
import { TasksService } from '../tasks/tasks.service';
import { parseMessage } from './care-message-input';
import { CareMessages } from './care-messages.service';

/** Messages without crisis words that a patient can send in an hour: far above a conversation, far below a flood. */
export const MESSAGES_AN_HOUR = 40;

/**
 * A patient writes to their care team, in one transaction and once per form: crisis words raise a safety item, by the rule
 * that texts are read by, however much was written before; every other message a task for the team, one while it is open.
 */
@Injectable()
export class WriteToTeam {
  constructor(
    private readonly messages: CareMessages,
    private readonly safety: RaiseSafetyItem,
    private readonly tasks: TasksService,
  ) {}

  /**
   * @returns whether crisis words were found, also where the form had come before
   * @throws AppError BAD_INPUT, FORBIDDEN, TOO_MANY_TRIES above the messages of an hour
   */
  async write(tx: Transaction, input: { submitId: Id; body: string }): Promise<boolean> {
    if (tx.ctx.kind !== 'patient') throw new AppError('FORBIDDEN');
    const { patientId } = tx.ctx;
    const { body, submitId } = parseMessage(input);
    const isCrisis = crisisIn(body) !== null;
    await tx.oneAtATime(`messages to the team ${patientId}`);
    const id = await this.messages.keep(tx, { patientId, authorId: null, body, isCrisis, submitId });
    if (!id) return isCrisis;
    if (isCrisis) await this.safety.raise(tx, { patientId, subjectId: id, reasons: ['crisis_words'], words: body });
    else if ((await this.messages.plainInHour(tx, patientId)) > MESSAGES_AN_HOUR) throw tooMany();
    else await this.tasks.raiseTask(tx, { kind: 'care_message', patientId, subjectId: patientId });
    return isCrisis;
  }
}

function tooMany(): AppError {
  return new AppError('TOO_MANY_TRIES', {
    message: {
      en: 'You wrote a lot in the last hour, and your team has it all. Wait a little before you send more. In danger, call 911 or 988.',
      es: 'Escribiste mucho en la última hora, y tu equipo ya lo tiene todo. Espera un poco antes de enviar más. En peligro, llama al 911 o al 988.',
    },
  });
}
