import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AddFeedSource } from './add-feed-source';
import { FeedSourcesService } from './feed-sources.service';
import { DecideImport } from './decide-import';
import { FeedSourceInput } from './keep-meetings.graphql';
import { MapColumns } from './map-columns';
import { ListPreviewType, MapColumnsInput, PreviewListInput } from './map-columns.graphql';
import {
  CreateFeedSourceInput,
  FeedSourceType,
  MeetingImportInput,
  MeetingImportType,
} from './meeting-sources.graphql';
import { PreviewList } from './preview-list';

/** Sources of meetings and their imports on the staff surface. */
@Resolver(() => FeedSourceType)
export class MeetingSourcesResolver {
  constructor(
    private readonly db: Database,
    private readonly sources: FeedSourcesService,
    private readonly addSource: AddFeedSource,
    private readonly mapColumns: MapColumns,
    private readonly preview: PreviewList,
    private readonly decide: DecideImport,
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

  @Query(() => ListPreviewType, { description: 'What the beginning of a file amounts to; nothing is changed.' })
  @Requires('meeting:manage')
  listPreview(@Ctx() ctx: StaffContext, @Args('input') input: PreviewListInput): Promise<ListPreviewType> {
    return this.db.read(ctx, (tx) => this.preview.run(tx, input));
  }

  @Mutation(() => FeedSourceType, { description: 'Saves which columns of its files hold what.' })
  @Requires('meeting:manage')
  mapFeedColumns(@Ctx() ctx: StaffContext, @Args('input') input: MapColumnsInput): Promise<FeedSourceType> {
    return this.db.write(ctx, async (tx) => this.sources.get(tx, await this.mapColumns.run(tx, input)));
  }

  @Mutation(() => MeetingImportType, { description: 'Takes a list that waited, as it is.' })
  @Requires('meeting:manage')
  acceptMeetingImport(@Ctx() ctx: StaffContext, @Args('input') input: MeetingImportInput): Promise<MeetingImportType> {
    return this.db.write(ctx, async (tx) => this.sources.importById(tx, await this.decide.accept(tx, input.importId)));
  }

  @Mutation(() => MeetingImportType, { description: 'Leaves all meetings as they are and puts the list aside.' })
  @Requires('meeting:manage')
  discardMeetingImport(@Ctx() ctx: StaffContext, @Args('input') input: MeetingImportInput): Promise<MeetingImportType> {
    return this.db.write(ctx, async (tx) => this.sources.importById(tx, await this.decide.discard(tx, input.importId)));
  }
}
