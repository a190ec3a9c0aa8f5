import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { MeetingType } from './meetings.graphql';

/** A meeting that patients did not find; who said so is kept nowhere. */
@ObjectType('ReportedMeeting')
export class ReportedMeetingType {
  @Field(() => ID)
  id: Id;

  @Field(() => MeetingType)
  meeting: MeetingType;

  @Field(() => LocalDateScalar)
  firstReportedOn: string;

  @Field(() => LocalDateScalar)
  lastReportedOn: string;

  @Field(() => Int, { description: 'Days on which it was reported.' })
  reportCount: number;
}

/** Names one report. */
@InputType()
export class MeetingReportInput {
  @Field(() => ID)
  reportId: Id;
}
