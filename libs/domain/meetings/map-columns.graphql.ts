import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { MappedColumnsInput, MappedColumnsType } from './mapped-columns.graphql';
import { MeetingAttendanceEnum, MeetingFormatEnum } from './meetings.graphql';
import type { MeetingAttendance, MeetingFormat } from './meeting-words';
import { MeetingRefusalType } from './meeting-sources.graphql';

/** Which columns of a source's files hold what, as a whole. */
@InputType()
export class MapColumnsInput {
  @Field(() => ID)
  sourceId: Id;

  @Field(() => [MappedColumnsInput])
  columns: MappedColumnsInput[];
}

/** The beginning of a file, to be read as its source would. */
@InputType()
export class PreviewListInput {
  @Field(() => ID)
  sourceId: Id;

  @Field(() => String, {
    nullable: true,
    description:
      'The first whole lines of the file, at most 60,000 characters; left out for a source whose address was read.',
  })
  text?: string | null;

  @Field(() => [MappedColumnsInput], { nullable: true, description: 'Left out: as the names of the columns tell.' })
  columns?: MappedColumnsInput[] | null;
}

/** A meeting as a row of a file would give it. */
@ObjectType('PreviewedMeeting')
export class PreviewedMeetingType {
  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  weekday: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime: string | null;

  @Field(() => MeetingAttendanceEnum)
  attendance: MeetingAttendance;

  @Field(() => [MeetingFormatEnum])
  formats: MeetingFormat[];

  @Field(() => String, { nullable: true })
  address: string | null;
}

/** A column with its first values. */
@ObjectType('PreviewedColumn')
export class PreviewedColumnType {
  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'The first three that are not empty.' })
  samples: string[];
}

/** What the beginning of a file amounts to under a mapping. */
@ObjectType('ListPreview')
export class ListPreviewType {
  @Field(() => [PreviewedColumnType])
  columns: PreviewedColumnType[];

  @Field(() => [MappedColumnsType], {
    description: 'The mapping it was read by: the given one, or what the names tell.',
  })
  mapping: MappedColumnsType[];

  @Field(() => Int)
  rows: number;

  @Field(() => Int)
  imported: number;

  @Field(() => [PreviewedMeetingType], { description: 'The first ten.' })
  meetings: PreviewedMeetingType[];

  @Field(() => [MeetingRefusalType], { description: 'The first ten.' })
  refusals: MeetingRefusalType[];
}
