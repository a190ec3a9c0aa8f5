import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffService } from '../staff/staff.service';
import { TasksService } from '../tasks/tasks.service';
import { ForgetInquiries } from './forget-inquiries';
import { callOutcomes, InquiryCall } from './inquiry-call.entity';
import { endedStages, Inquiry, inquiryStages, type InquiryStage } from './inquiry.entity';
import type { FollowInquiryInput, LogInquiryCallInput } from './intakes.graphql';

const callSchema = z.object({
  submitId,
  id: z.string(),
  outcome: z.enum(callOutcomes),
  note: optionalText(severalLines('The note', 1_000)),
});

const followSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    stage: z.enum(inquiryStages),
    reason: optionalText(severalLines('The reason', 500)),
    ownerId: z.string().refine(isId, { error: 'Choose somebody on staff.' }).nullish(),
    nextAction: optionalText(oneLine('What comes next', 200)),
    nextActionOn: z.string().nullish(),
  })
  .refine(({ stage, reason }) => !needsReason(stage) || reason !== null, {
    path: ['reason'],
    error: 'Say in a few words why it ends here.',
  })
  .refine(({ nextAction, nextActionOn }) => !nextActionOn || nextAction !== null, {
    path: ['nextAction'],
    error: 'A day needs something to do on it.',
  });

/** Calls and moves inquiries on. */
@Injectable()
export class FollowInquiry {
  constructor(
    private readonly staff: StaffService,
    private readonly tasks: TasksService,
    private readonly forgetting: ForgetInquiries,
  ) {}

  /**
   * Writes down a call. The first one that reaches somebody ends the wait: response time is measured to it, and the task
   * to call is done. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT
   */
  async logCall(tx: Transaction, input: LogInquiryCallInput): Promise<Id> {
    authorize(tx.ctx, 'inquiry:manage');
    const { id, submitId: submit, outcome, note } = parseInput(callSchema, input);
    const inquiry = await this.held(tx, id);
    if (submit && (await tx.repo(InquiryCall).findOne({ submitId: submit }))) return inquiry.id;
    await tx.repo(InquiryCall).insert({
      inquiryId: id,
      outcome,
      note,
      madeById: tx.ctx.actorId!,
      submitId: submit ?? null,
    });
    if (outcome === 'reached' && inquiry.firstReachedAt === null) {
      await tx.repo(Inquiry).updateVersion(inquiry.id, inquiry.version, {
        firstReachedAt: await tx.now(),
        ...(inquiry.stage === 'inquiry' && { stage: 'contacted' as const }),
      });
      await this.tasks.settle(tx, 'call_request', inquiry.id, 'Reached by phone');
    }
    await tx.changed('intakes');
    return inquiry.id;
  }

  /**
   * Moves it on, says who looks after it and what comes next. One that ended may be opened again.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT when somebody else changed it meanwhile
   */
  async follow(tx: Transaction, input: FollowInquiryInput): Promise<Id> {
    authorize(tx.ctx, 'inquiry:manage');
    const { id, version, stage, reason, ownerId, nextAction, nextActionOn } = parseInput(followSchema, input);
    const inquiry = await this.held(tx, id);
    if (inquiry.version !== version) throw new AppError('CONFLICT');
    if (ownerId && ownerId !== inquiry.ownerId)
      await this.staff.refuseUnable(tx, ownerId, 'inquiry:manage', 'input.ownerId');
    const ended = hasEnded(stage);
    await tx.repo(Inquiry).updateVersion(inquiry.id, version, {
      stage,
      reason,
      // One that is opened again has no chart: a slip of the desk leads to nobody's.
      patientId: stage === 'admitted' ? inquiry.patientId : null,
      ownerId: ownerId ?? null,
      nextAction: ended ? null : nextAction,
      nextActionOn: ended ? null : (nextActionOn ?? null),
      endedAt: ended ? (inquiry.endedAt ?? (await tx.now())) : null,
    });
    if (ended) await this.settle(tx, inquiry.id);
    await tx.changed('intakes');
    return inquiry.id;
  }

  /** Ends it with the chart that was made of it, or was there already. */
  async admitted(tx: Transaction, { id, version, endedAt }: Inquiry, patientId: Id): Promise<void> {
    await tx.repo(Inquiry).updateVersion(id, version, {
      ...{ patientId, stage: 'admitted' as const, reason: null, nextAction: null, nextActionOn: null },
      endedAt: endedAt ?? (await tx.now()),
    });
    await this.settle(tx, id);
    await tx.changed('intakes');
  }

  /** One of the organization's, locked until the transaction ends. @throws AppError NOT_FOUND, also once it was forgotten */
  async held(tx: Transaction, id: Id): Promise<Inquiry> {
    if (!isId(id)) throw notFound();
    const inquiry = await tx.repo(Inquiry).getForUpdate(id);
    if (inquiry.forgottenAt) throw notFound();
    return inquiry;
  }

  private async settle(tx: Transaction, id: Id): Promise<void> {
    await this.tasks.settle(tx, 'call_request', id, 'The inquiry ended');
    await this.forgetting.comeDaily(tx);
  }
}

function hasEnded(stage: InquiryStage): boolean {
  return (endedStages as readonly string[]).includes(stage);
}

function needsReason(stage: InquiryStage): boolean {
  return hasEnded(stage) && stage !== 'admitted';
}
