import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { FollowUpWork } from './follow-up-work';
import { FollowUpWorkType, RecordFollowUpWorkInput } from './follow-up-work.graphql';

/** Edge of calls and letters that a step asks for. */
@Resolver(() => FollowUpWorkType)
export class FollowUpWorkResolver {
  constructor(
    private readonly db: Database,
    private readonly work: FollowUpWork,
  ) {}

  @Query(() => FollowUpWorkType, { description: 'Of a task to call, or to post a letter.' })
  @Requires('followup:read')
  followUpWork(@Ctx() ctx: StaffContext, @Args('taskId', { type: () => ID }) taskId: Id): Promise<FollowUpWorkType> {
    return this.db.read(ctx, (tx) => this.work.view(tx, taskId));
  }

  @Mutation(() => FollowUpWorkType, { description: 'Counts in the programme, and stands in the timeline.' })
  @Requires('followup:read')
  recordFollowUpWork(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RecordFollowUpWorkInput,
  ): Promise<FollowUpWorkType> {
    return this.db.write(ctx, async (tx) => {
      await this.work.record(tx, input);
      return this.work.view(tx, input.taskId);
    });
  }
}
