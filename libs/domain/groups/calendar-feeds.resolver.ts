import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import {
  CalendarFeedType,
  IssueCalendarFeedInput,
  IssuedCalendarFeedType,
  RevokeCalendarFeedInput,
} from './calendar-feeds.graphql';
import { CalendarFeeds } from './calendar-feeds.service';

/** Secret addresses of calendars on the staff surface. */
@Resolver(() => CalendarFeedType)
export class CalendarFeedsResolver {
  constructor(
    private readonly db: Database,
    private readonly feeds: CalendarFeeds,
  ) {}

  @Query(() => [CalendarFeedType], {
    description: 'Addresses that answer: the viewer’s own and those of facilities, or those of one patient.',
  })
  @Requires('group:read')
  calendarFeeds(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID, nullable: true }) patientId?: Id | null,
  ): Promise<CalendarFeedType[]> {
    return this.db.read(ctx, (tx) => this.feeds.live(tx, patientId ?? null));
  }

  @Mutation(() => IssuedCalendarFeedType, {
    description: 'A new address; an older one of the same calendar ends at once.',
  })
  @Requires('group:read')
  issueCalendarFeed(
    @Ctx() ctx: StaffContext,
    @Args('input') input: IssueCalendarFeedInput,
  ): Promise<IssuedCalendarFeedType> {
    return this.db.write(ctx, (tx) => this.feeds.issue(tx, input));
  }

  @Mutation(() => Boolean)
  @Requires('group:read')
  revokeCalendarFeed(@Ctx() ctx: StaffContext, @Args('input') input: RevokeCalendarFeedInput): Promise<boolean> {
    return this.db.write(ctx, (tx) => this.feeds.revoke(tx, input));
  }
}
