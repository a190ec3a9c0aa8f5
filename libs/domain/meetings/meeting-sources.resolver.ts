import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AddFeedSource } from './add-feed-source';
import { FeedSourcesService } from './feed-sources.service';
import { FeedSourceInput } from './keep-meetings.graphql';
import { CreateFeedSourceInput, FeedSourceType, MeetingImportType } from './meeting-sources.graphql';

/** Sources of meetings and their imports on the staff surface. */
@Resolver(() => FeedSourceType)
export class MeetingSourcesResolver {
  constructor(
    private readonly db: Database,
    private readonly sources: FeedSourcesService,
    private readonly addSource: AddFeedSource,
  ) {}

  @Query(() => [FeedSourceType])
  @Requires('meeting:read')
  feedSources(@Ctx() ctx: StaffContext): Promise<FeedSourceType[]> {
    return this.db.read(ctx, (tx) => this.sources.list(tx));
  }

  @Query(() => MeetingImportType)
  @Requires('meeting:manage')
  meetingImport(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<MeetingImportType> {
    return this.db.read(ctx, (tx) => this.sources.importById(tx, id));
  }

  @Mutation(() => FeedSourceType)
  @Requires('meeting:manage')
  createFeedSource(@Ctx() ctx: StaffContext, @Args('input') input: CreateFeedSourceInput): Promise<FeedSourceType> {
    return this.db.write(ctx, async (tx) => this.sources.get(tx, await this.addSource.run(tx, input)));
  }

  @Mutation(() => FeedSourceType, { description: 'Has the address of a source read now.' })
  @Requires('meeting:manage')
  refreshFeedSource(@Ctx() ctx: StaffContext, @Args('input') input: FeedSourceInput): Promise<FeedSourceType> {
    return this.db.write(ctx, (tx) => this.sources.refresh(tx, input.id));
  }
}
