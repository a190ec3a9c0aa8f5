import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { DecideReport } from './decide-report';
import { MeetingReportInput, ReportedMeetingType } from './meeting-reports.graphql';
import { MeetingType } from './meetings.graphql';
import { MeetingsService } from './meetings.service';

/** What patients report of meetings, on the staff surface. */
@Resolver(() => ReportedMeetingType)
export class MeetingReportsResolver {
  constructor(
    private readonly db: Database,
    private readonly reports: DecideReport,
    private readonly directory: MeetingsService,
  ) {}

  @Query(() => [ReportedMeetingType], {
    description: 'Meetings that patients did not find and nobody looked into yet.',
  })
  @Requires('meeting:check')
  reportedMeetings(@Ctx() ctx: StaffContext): Promise<ReportedMeetingType[]> {
    return this.db.read(ctx, (tx) => this.reports.list(tx));
  }

  @Mutation(() => MeetingType, { description: 'It is not held any more: it leaves every search.' })
  @Requires('meeting:check')
  confirmMeetingClosed(@Ctx() ctx: StaffContext, @Args('input') input: MeetingReportInput): Promise<MeetingType> {
    return this.db.write(ctx, async (tx) => this.directory.get(tx, await this.reports.confirm(tx, input.reportId)));
  }

  @Mutation(() => MeetingType, { description: 'It is held after all: the warning ends.' })
  @Requires('meeting:check')
  dismissMeetingReport(@Ctx() ctx: StaffContext, @Args('input') input: MeetingReportInput): Promise<MeetingType> {
    return this.db.write(ctx, async (tx) => this.directory.get(tx, await this.reports.dismiss(tx, input.reportId)));
  }
}
