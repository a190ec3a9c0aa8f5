import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MyTeamMessagesType, WriteToMyTeamInput, WrittenToTeamType } from './care-messages.patient-graphql';
import { CareMessages } from './care-messages.service';
import { WriteToTeam } from './write-to-team';

/** Messages that the answer to a change holds. */
const NEWEST = 50;

/** Edge of the patient's own conversation. */
@Resolver(() => MyTeamMessagesType)
export class MyTeamMessagesResolver {
  constructor(
    private readonly db: Database,
    private readonly messages: CareMessages,
    private readonly writing: WriteToTeam,
  ) {}

  @Query(() => MyTeamMessagesType)
  @OwnRecord()
  myTeamMessages(
    @PatientCtx() ctx: PatientContext,
    @Args('newest', { type: () => Int, defaultValue: NEWEST }) newest: number,
  ): Promise<MyTeamMessagesType> {
    return this.db.read(ctx, (tx) => this.show(tx, ctx, newest));
  }

  @Mutation(() => WrittenToTeamType)
  @OwnRecord()
  writeToMyTeam(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: WriteToMyTeamInput,
  ): Promise<WrittenToTeamType> {
    return this.db.write(ctx, async (tx) => ({ isCrisis: await this.writing.write(tx, input) }));
  }

  @Mutation(() => MyTeamMessagesType, { description: 'Says that everything the care team wrote was read.' })
  @OwnRecord()
  readMyTeamMessages(@PatientCtx() ctx: PatientContext): Promise<MyTeamMessagesType> {
    return this.db.write(ctx, async (tx) => {
      await this.messages.readByPatient(tx, ctx.patientId);
      return this.show(tx, ctx);
    });
  }

  private async show(tx: Transaction, { patientId }: PatientContext, newest = NEWEST): Promise<MyTeamMessagesType> {
    const { messages, totalCount, waitingForPatient } = await this.messages.of(tx, patientId, newest);
    return { messages, totalCount, unreadCount: waitingForPatient };
  }
}
