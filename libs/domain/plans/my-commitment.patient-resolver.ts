import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MyCommitment } from './my-commitment';
import { MyCommitmentType, SayMyWeekInput } from './my-commitment.patient-graphql';

/** The patient's own week: what the plan holds for it, and how it went. */
@Resolver(() => MyCommitmentType)
export class MyCommitmentResolver {
  constructor(
    private readonly db: Database,
    private readonly mine: MyCommitment,
  ) {}

  @Query(() => MyCommitmentType, { nullable: true, description: 'Absent where the plan holds no commitment.' })
  @OwnRecord()
  myCommitment(@PatientCtx() ctx: PatientContext): Promise<MyCommitmentType | null> {
    return this.db.read(ctx, (tx) => this.mine.view(tx, ctx.patientId));
  }

  @Mutation(() => MyCommitmentType, { description: 'Says how a week went; said again, it is corrected.' })
  @OwnRecord()
  sayMyWeek(@PatientCtx() ctx: PatientContext, @Args('input') input: SayMyWeekInput): Promise<MyCommitmentType> {
    return this.db.write(ctx, (tx) => this.mine.say(tx, ctx.patientId, input));
  }
}
