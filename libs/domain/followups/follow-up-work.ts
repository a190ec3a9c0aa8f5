import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { lintContent } from '@stepwell/delivery/lint-content';
import { callScript, letterWords } from '@stepwell/delivery/templates/by-hand.template';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { VoicemailRules } from '../consents/voicemail-rules.service';
import { PhoneOwners } from '../patients/phone-owners.service';
import { TasksService } from '../tasks/tasks.service';
import { FollowUpTry, outcomesOf, tryOutcomes, type TryOutcome } from './follow-up-try.entity';
import type { FollowUpWorkType, RecordFollowUpWorkInput } from './follow-up-work.graphql';
import { findWork, type FoundWork } from './follow-up-work.repository';
import { numberDisowned } from './followups.events';
import { lockFollowUps } from './followups.repository';
import { FollowUpsService } from './followups.service';
import { Programmes } from './programmes.service';

const schema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  taskId: z.string(),
  outcome: z.enum(tryOutcomes),
  triesAgain: z.boolean().nullish(),
  contactId: z.string().nullish(),
  note: optionalText(severalLines('The note', 1000)),
});

/** After these somebody may try once more. */
const unfinished: readonly TryOutcome[] = ['left_message', 'no_answer'];

/** What a task says of its end; no answer of the patient in it, since the front desk reads tasks too. */
const sentences: Record<TryOutcome, string> = {
  reached: 'Reached.',
  left_message: 'Left the neutral words on the machine.',
  no_answer: 'No answer, nothing was left.',
  wrong_number: 'The number is somebody else’s.',
  posted: 'Posted in a plain envelope.',
  not_done: 'Not done.',
};

/** A call or a letter in the place of a message: what it may say, and what came of it. */
@Injectable()
export class FollowUpWork {
  constructor(
    private readonly tasks: TasksService,
    private readonly programmes: Programmes,
    private readonly followUps: FollowUpsService,
    private readonly owners: PhoneOwners,
    private readonly voicemail: VoicemailRules,
  ) {}

  /** The words in the patient's language; none where they would reveal care, and none for a machine without a yes to it. @throws AppError NOT_FOUND */
  async view(tx: Transaction, taskId: Id): Promise<FollowUpWorkType> {
    const { stepCode, programmeCode, programmeVersion, names, callBack, phone, ...work } = await findWork(tx, taskId);
    const programme = await this.programmes.version(tx, programmeCode, programmeVersion);
    // The name is the reader's own: it reveals nothing, whatever letters it has.
    const frame = { ...work, phone: callBack };
    const blank = { ...frame, firstName: '…' };
    const text = work.action === 'call' ? Object.values(callScript(blank)).join(' ') : letterWords(blank);
    const isNeutral = lintContent({ text, senderName: work.senderName, names }).length === 0;
    const voicemailRule = (phone && (await this.voicemail.of(tx, [phone.contactId]))[0]?.rule) ?? 'not_asked';
    const script = callScript(frame);
    return {
      ...work,
      phone: phone && { ...phone, voicemailRule },
      programmeName: programme?.name ?? programmeCode,
      stepName: programme?.steps.find(({ code }) => code === stepCode)?.name ?? stepCode,
      script:
        isNeutral && work.action === 'call'
          ? { ...script, voicemail: voicemailRule === 'may_leave' ? script.voicemail : null }
          : null,
      letter: isNeutral && work.action === 'letter' ? letterWords(frame) : null,
    };
  }

  /**
   * Writes down what came of it, once per form, and closes the task unless somebody tries again. Whoever was reached was
   * heard: what would follow up ends. A number that is somebody else's gets nothing any more.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT when the task was closed before
   */
  async record(tx: Transaction, input: RecordFollowUpWorkInput): Promise<void> {
    authorize(tx.ctx, 'task:manage');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const { submitId, taskId, outcome, triesAgain, contactId, note } = parseInput(schema, input);
    const { patientId } = await findWork(tx, taskId);
    await lockFollowUps(tx, patientId);
    const work = await findWork(tx, taskId);
    if (await tx.repo(FollowUpTry).findOne({ submitId, patientId })) return;
    if (!outcomesOf[work.action].includes(outcome)) throw badInput('input.outcome', 'Choose what came of it.');
    if (!work.isOpen) throw new AppError('CONFLICT');
    const { occurrenceId } = work;
    const triedAt = await tx.now();
    await tx.repo(FollowUpTry).insert({
      ...{ id: randomId(), submitId, patientId, occurrenceId, outcome, note, triedAt, triedById: tx.ctx.actorId },
    });
    if (!triesAgain || !unfinished.includes(outcome))
      await this.tasks.complete(tx, { id: taskId, outcome: [sentences[outcome], note].filter(Boolean).join(' ') });
    if (outcome === 'reached') await this.followUps.heard(tx, patientId);
    if (outcome === 'wrong_number') await this.disown(tx, work, contactId ?? null);
    await tx.changed('follow-ups');
  }

  /** On the records within reach at once; the product itself looks for others, and for what was sent there. */
  private async disown(tx: Transaction, { taskId, patientId, phone }: FoundWork, contactId: Id | null): Promise<void> {
    if (!phone || phone.contactId !== contactId)
      throw badInput('input.contactId', 'Another number is on record by now. Load the page again.');
    await this.owners.markWrong(tx, phone.number);
    await tx.emit(numberDisowned, { taskId, patientId, contactId: phone.contactId });
  }
}
