import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { KeepMeeting } from './keep-meeting';
import {
  AddMeetingInput,
  ChangeMeetingInput,
  MarkMeetingInput,
  MeetingInput,
  OverrideMeetingInput,
  UnmarkMeetingInput,
} from './keep-meetings.graphql';
import { MarkMeeting } from './mark-meeting';
import { FellowshipType, MeetingConnection, MeetingFilter, MeetingPageArgs, MeetingType } from './meetings.graphql';
import { MeetingsService } from './meetings.service';
import { OverrideMeeting } from './override-meeting';

/** The directory on the staff surface. */
@Resolver(() => MeetingType)
export class MeetingsResolver {
  constructor(
    private readonly db: Database,
    private readonly directory: MeetingsService,
    private readonly keep: KeepMeeting,
    private readonly override: OverrideMeeting,
    private readonly marks: MarkMeeting,
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

  @Query(() => MeetingType)
  @Requires('meeting:read')
  meeting(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<MeetingType> {
    return this.db.read(ctx, (tx) => this.directory.get(tx, id));
  }

  @Query(() => [FellowshipType], { description: 'The catalogue, then the organization’s own paths.' })
  @Requires('meeting:read')
  fellowships(
    @Ctx() ctx: StaffContext,
    @Args('withRetired', { type: () => Boolean, defaultValue: false }) withRetired: boolean,
  ): Promise<FellowshipType[]> {
    return this.db.read(ctx, async (tx) =>
      (await this.directory.paths(tx)).filter(({ isRetired }) => withRetired || !isRetired),
    );
  }

  @Mutation(() => MeetingType)
  @Requires('meeting:manage')
  addMeeting(@Ctx() ctx: StaffContext, @Args('input') input: AddMeetingInput): Promise<MeetingType> {
    return this.change(ctx, (tx) => this.keep.add(tx, input));
  }

  @Mutation(() => MeetingType)
  @Requires('meeting:manage')
  changeMeeting(@Ctx() ctx: StaffContext, @Args('input') input: ChangeMeetingInput): Promise<MeetingType> {
    return this.change(ctx, (tx) => this.keep.change(tx, input));
  }

  @Mutation(() => MeetingType)
  @Requires('meeting:manage')
  endMeeting(@Ctx() ctx: StaffContext, @Args('input') input: MeetingInput): Promise<MeetingType> {
    return this.change(ctx, (tx) => this.keep.end(tx, input.meetingId));
  }

  @Mutation(() => MeetingType)
  @Requires('meeting:manage')
  overrideMeeting(@Ctx() ctx: StaffContext, @Args('input') input: OverrideMeetingInput): Promise<MeetingType> {
    return this.change(ctx, (tx) => this.override.run(tx, input));
  }

  @Mutation(() => MeetingType)
  @Requires('meeting:manage')
  markMeeting(@Ctx() ctx: StaffContext, @Args('input') input: MarkMeetingInput): Promise<MeetingType> {
    return this.change(ctx, (tx) => this.marks.mark(tx, input));
  }

  @Mutation(() => MeetingType)
  @Requires('meeting:manage')
  unmarkMeeting(@Ctx() ctx: StaffContext, @Args('input') input: UnmarkMeetingInput): Promise<MeetingType> {
    return this.change(ctx, (tx) => this.marks.unmark(tx, input.markId));
  }

  /** Runs a verb that answers with a meeting's id, and shows that meeting. */
  private change(ctx: StaffContext, verb: (tx: Transaction) => Promise<Id>): Promise<MeetingType> {
    return this.db.write(ctx, async (tx) => this.directory.get(tx, await verb(tx)));
  }
}
