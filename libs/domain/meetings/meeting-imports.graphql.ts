import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** How many rows a reason kept out. */
@ObjectType('RefusalReason')
export class RefusalReasonType {
  @Field(() => String)
  reason: string;

  @Field(() => Int)
  count: number;
}

/** A row that was not taken. */
@ObjectType('MeetingRefusal')
export class MeetingRefusalType {
  @Field(() => Int, { description: 'Counts from 1.' })
  row: number;

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true })
  slug: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;
}

/** One finished import of one file. */
@ObjectType('MeetingImport')
export class MeetingImportType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  sourceName: string;

  @Field(() => String)
  fileName: string;

  @Field(() => String)
  importedByName: string;

  @Field(() => DateTimeScalar)
  finishedAt: Date;

  @Field(() => Int, { description: 'Rows of the file: always imported plus refused.' })
  rows: number;

  @Field(() => Int)
  imported: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int, { description: 'Meetings that are new; a row for several days gives several.' })
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int, { description: 'Meetings that the file no longer lists; they are kept and marked.' })
  missing: number;

  @Field(() => [RefusalReasonType], { description: 'All refusals, counted; the most frequent reason first.' })
  reasons: RefusalReasonType[];

  @Field(() => [MeetingRefusalType], { description: 'The first 200.' })
  refusals: MeetingRefusalType[];
}

/** Where meetings come from. */
@ObjectType('FeedSource')
export class FeedSourceType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => String)
  fellowship: string;

  @Field(() => String)
  defaultTimeZone: string;

  @Field(() => Int, { description: 'Meetings that its feed lists now.' })
  meetingCount: number;

  @Field(() => MeetingImportType, { nullable: true })
  lastImport: MeetingImportType | null;
}

/** A source to add; fellowship and zone stand for what feeds leave out. */
@InputType()
export class CreateFeedSourceInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  fellowship: string;

  @Field(() => String)
  defaultTimeZone: string;
}
