import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import type { MarkKind, MeetingAttendance, MeetingFormat } from './meeting-words';
import { MarkKindEnum, MeetingAttendanceEnum, MeetingFormatEnum } from './meetings.graphql';

/** What somebody enters of a meeting by hand. */
@InputType()
export class MeetingDetailsInput {
  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true, description: '0 = Sunday; left out, with the start, for one by appointment.' })
  weekday?: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  endTime?: string | null;

  @Field(() => MeetingAttendanceEnum)
  attendance: MeetingAttendance;

  @Field(() => [MeetingFormatEnum])
  formats: MeetingFormat[];

  @Field(() => String, { nullable: true })
  locationName?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  conferenceUrl?: string | null;

  @Field(() => String, { nullable: true })
  conferencePhone?: string | null;

  @Field(() => String, { nullable: true })
  notes?: string | null;
}

/** A meeting for a source whose meetings are entered by hand. */
@InputType()
export class AddMeetingInput extends MeetingDetailsInput {
  @Field(() => ID)
  sourceId: Id;
}

/** The new details of a meeting that was entered by hand. */
@InputType()
export class ChangeMeetingInput extends MeetingDetailsInput {
  @Field(() => ID)
  meetingId: Id;
}

/** Names one meeting. */
@InputType()
export class MeetingInput {
  @Field(() => ID)
  meetingId: Id;
}

/** Names one source. */
@InputType()
export class FeedSourceInput {
  @Field(() => ID)
  id: Id;
}

/** What the organization says of a meeting instead of its feed, as a whole: what is left out is as the feed says. */
@InputType()
export class OverrideMeetingInput extends MeetingInput {
  @Field(() => String, { nullable: true })
  fellowship?: string | null;

  @Field(() => String, { nullable: true })
  timeZone?: string | null;

  @Field(() => Boolean)
  isHidden: boolean;
}

/** Something staff found out about a meeting. */
@InputType()
export class MarkMeetingInput extends MeetingInput {
  @Field(() => MarkKindEnum)
  kind: MarkKind;

  @Field(() => ID, { nullable: true, description: 'Left out: for every facility.' })
  facilityId?: Id | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** Names one mark. */
@InputType()
export class UnmarkMeetingInput {
  @Field(() => ID)
  markId: Id;
}
