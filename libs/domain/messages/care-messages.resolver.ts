import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AnswerPatient } from './answer-patient';
import { parseSeen } from './care-message-input';
import { AnswerPatientInput, CareConversationType, SeenCareMessagesInput } from './care-messages.graphql';
import { CareMessages } from './care-messages.service';

/** Messages that the answer to a change holds. */
const NEWEST = 50;

/** Edge of messages between patients and their care team. */
@Resolver(() => CareConversationType)
export class CareMessagesResolver {
  constructor(
    private readonly db: Database,
    private readonly messages: CareMessages,
    private readonly answering: AnswerPatient,
  ) {}

  @Query(() => CareConversationType)
  @Requires('followup:read')
  careMessages(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args('newest', { type: () => Int, defaultValue: NEWEST }) newest: number,
  ): Promise<CareConversationType> {
    return this.db.read(ctx, (tx) => this.show(tx, patientId, newest));
  }

  @Mutation(() => CareConversationType, { description: 'Writes to a patient; what the page showed counts as read.' })
  @Requires('checkin:record')
  answerPatient(@Ctx() ctx: StaffContext, @Args('input') input: AnswerPatientInput): Promise<CareConversationType> {
    return this.db.write(ctx, async (tx) => {
      await this.answering.answer(tx, input);
      return this.show(tx, input.patientId);
    });
  }

  @Mutation(() => CareConversationType, { description: 'Read, and nothing is to be answered.' })
  @Requires('checkin:record')
  markCareMessagesRead(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SeenCareMessagesInput,
  ): Promise<CareConversationType> {
    return this.db.write(ctx, async (tx) => {
      await this.messages.readByTeam(tx, input.patientId, parseSeen(input.seenIds));
      return this.show(tx, input.patientId);
    });
  }

  private async show(tx: Transaction, patientId: Id, newest = NEWEST): Promise<CareConversationType> {
    const conversation = await this.messages.of(tx, patientId, newest);
    return { ...conversation, patientIsTold: await this.messages.isTold(tx, patientId) };
  }
}
