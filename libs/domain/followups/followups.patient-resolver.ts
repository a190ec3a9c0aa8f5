import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MyMessageInput, MyMessageType } from './followups.patient-graphql';
import { MyMessages } from './my-messages';
import { StrikeOut } from './strike-out';

/** The patient's own messages: what will come, and the way to strike one out. */
@Resolver(() => MyMessageType)
export class MyMessagesResolver {
  constructor(
    private readonly db: Database,
    private readonly messages: MyMessages,
    private readonly striking: StrikeOut,
  ) {}

  @Query(() => [MyMessageType], { description: 'Messages that are planned, earliest first.' })
  @OwnRecord()
  myMessages(@PatientCtx() ctx: PatientContext): Promise<MyMessageType[]> {
    return this.db.read(ctx, (tx) => this.messages.list(tx, ctx.patientId));
  }

  @Mutation(() => [MyMessageType], { description: 'Strikes one out; answers what is left.' })
  @OwnRecord()
  strikeOutMessage(@PatientCtx() ctx: PatientContext, @Args('input') input: MyMessageInput): Promise<MyMessageType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.striking.run(tx, input.messageId, ctx.patientId);
      return this.messages.list(tx, ctx.patientId);
    });
  }
}
