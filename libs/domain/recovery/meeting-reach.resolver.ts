import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { MeetingReachType, RecordMeetingReachInput } from './meeting-reach.graphql';
import { MeetingReaches } from './meeting-reaches.service';

/** How patients get around, on the staff surface. */
@Resolver(() => MeetingReachType)
export class MeetingReachResolver {
  constructor(
    private readonly db: Database,
    private readonly reaches: MeetingReaches,
  ) {}

  @Mutation(() => MeetingReachType)
  @Requires('path:choose')
  recordMeetingReach(
    @Ctx() ctx: StaffContext,
    @Args('input') { patientId, ...input }: RecordMeetingReachInput,
  ): Promise<MeetingReachType> {
    return this.db.write(ctx, (tx) => this.reaches.keep(tx, patientId, input));
  }
}
