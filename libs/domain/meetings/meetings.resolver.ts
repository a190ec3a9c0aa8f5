import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { ConnectionPage } from '@stepwell/platform/graphql/connection';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { FeedSourcesService } from './feed-sources.service';
import { CreateFeedSourceInput, FeedSourceType, MeetingImportType } from './meeting-imports.graphql';
import { FellowshipType, MeetingConnection, MeetingFilter, MeetingPageArgs, MeetingType } from './meetings.graphql';
import { MeetingsService } from './meetings.service';

/** The directory on the staff surface. */
@Resolver(() => MeetingType)
export class MeetingsResolver {
  constructor(
    private readonly db: Database,
    private readonly directory: MeetingsService,
    private readonly sources: FeedSourcesService,
  ) {}

  @Query(() => MeetingConnection)
  @Requires('meeting:read')
  meetings(
    @Ctx() ctx: StaffContext,
    @Args() page: MeetingPageArgs,
    @Args('filter', { type: () => MeetingFilter, nullable: true }) filter?: MeetingFilter | null,
  ): Promise<ConnectionPage<MeetingType>> {
    return this.db.read(ctx, (tx) => this.directory.search(tx, filter ?? {}, page));
  }

  @Query(() => [FellowshipType])
  @Requires('meeting:read')
  fellowships(): readonly FellowshipType[] {
    return this.directory.fellowships();
  }

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
    return this.db.write(ctx, (tx) => this.sources.create(tx, input));
  }
}
