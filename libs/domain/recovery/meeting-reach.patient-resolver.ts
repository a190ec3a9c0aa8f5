import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { myReach, MyReachType, SayMyReachInput } from './meeting-reach.graphql';
import { MeetingReaches } from './meeting-reaches.service';

/** How the patient gets around, in their own hand. */
@Resolver(() => MyReachType)
export class MyReachResolver {
  constructor(
    private readonly db: Database,
    private readonly reaches: MeetingReaches,
  ) {}

  @Mutation(() => MyReachType)
  @OwnRecord()
  sayMyReach(@PatientCtx() ctx: PatientContext, @Args('input') input: SayMyReachInput): Promise<MyReachType> {
    return this.db.write(ctx, async (tx) => myReach(await this.reaches.keep(tx, ctx.patientId, input)));
  }
}
