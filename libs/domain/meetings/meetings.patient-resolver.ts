import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MeetingPageArgs } from './meetings.graphql';
import {
  FindMeetingsFilter,
  foundMeeting,
  FoundMeetingConnection,
  FoundMeetingType,
  MeetingPathType,
  ReportMeetingClosedInput,
} from './meetings.patient-graphql';
import { MeetingsService } from './meetings.service';
import { ReportClosed } from './report-closed';

/** The directory on the patient surface. */
@Resolver(() => FoundMeetingType)
export class PatientMeetingsResolver {
  constructor(
    private readonly db: Database,
    private readonly directory: MeetingsService,
    private readonly reports: ReportClosed,
  ) {}

  @Query(() => FoundMeetingConnection)
  @OwnRecord()
  findMeetings(
    @PatientCtx() ctx: PatientContext,
    @Args() page: MeetingPageArgs,
    @Args('filter', { type: () => FindMeetingsFilter, nullable: true }) filter?: FindMeetingsFilter | null,
  ): Promise<ConnectionPage<FoundMeetingType>> {
    return this.db.read(ctx, async (tx) => {
      const { edges, ...found } = await this.directory.search(tx, filter ?? {}, page);
      return { ...found, edges: edges.map(({ cursor, node }) => ({ cursor, node: foundMeeting(node) })) };
    });
  }

  @Query(() => [MeetingPathType], { description: 'Whose meetings the directory has, in one equal list.' })
  @OwnRecord()
  meetingPaths(@PatientCtx() ctx: PatientContext): Promise<MeetingPathType[]> {
    return this.db.read(ctx, async (tx) => (await this.directory.paths(tx)).map(({ code, name }) => ({ code, name })));
  }

  @Mutation(() => FoundMeetingType, { description: 'It was not there: others are warned until staff have looked.' })
  @OwnRecord()
  reportMeetingClosed(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: ReportMeetingClosedInput,
  ): Promise<FoundMeetingType> {
    return this.db.write(ctx, async (tx) =>
      foundMeeting(await this.directory.get(tx, await this.reports.run(tx, input.meetingId))),
    );
  }
}
