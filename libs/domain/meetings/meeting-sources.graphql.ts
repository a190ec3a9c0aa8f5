import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { MappedColumnsType } from './mapped-columns.graphql';
import { feedFormats, sourceKinds, type FeedFormat, type SourceKind } from './meeting-words';

const shownStatuses = ['running', 'waiting', 'finished', 'failed'] as const;
const SourceKindEnum = wordEnum('SourceKind', sourceKinds);
const FeedFormatEnum = wordEnum('FeedFormat', feedFormats);
const ImportStatusEnum = wordEnum('ImportStatus', shownStatuses);

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

/** A weekly slot; without both, by appointment. */
@ObjectType('MeetingSlot')
export class MeetingSlotType {
  @Field(() => Int, { nullable: true })
  weekday: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime: string | null;
}

/** One meeting of a difference. */
@ObjectType('MeetingLine')
export class MeetingLineType extends MeetingSlotType {
  @Field(() => String)
  name: string;

  @Field(() => MeetingSlotType, { nullable: true, description: 'When it was before, where that is what changed.' })
  before: MeetingSlotType | null;
}

/** Some meetings of each kind of difference; the counts are of all. */
@ObjectType('ImportExamples')
export class ImportExamplesType {
  @Field(() => [MeetingLineType])
  added: MeetingLineType[];

  @Field(() => [MeetingLineType])
  gone: MeetingLineType[];

  @Field(() => [MeetingLineType])
  moved: MeetingLineType[];
}

/** What an import would do to the meetings of its source. */
@ObjectType('ImportDifference')
export class ImportDifferenceType {
  @Field(() => Int, { description: 'Meetings that the source lists now.' })
  present: number;

  @Field(() => Int, { description: 'Meetings in the new list.' })
  listed: number;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  gone: number;

  @Field(() => Int, { nullable: true, description: 'Went within the last month before that, list by list.' })
  goneBefore?: number | null;

  @Field(() => Int, { description: 'On another day or at another time.' })
  moved: number;

  @Field(() => Int, { description: 'The same name, day and time under another slug; accepted, they stay the same.' })
  renamed: number;

  @Field(() => ImportExamplesType, { description: 'The first 100 of each.' })
  examples: ImportExamplesType;
}

/** One import of a file or of a feed, running, waiting or ended. */
@ObjectType('MeetingImport')
export class MeetingImportType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  sourceId: Id;

  @Field(() => String)
  sourceName: string;

  @Field(() => String, { nullable: true, description: 'Absent for a feed that was read from its address.' })
  fileName: string | null;

  @Field(() => String, { nullable: true, description: 'Absent where the product refreshed a feed by itself.' })
  importedByName: string | null;

  @Field(() => ImportStatusEnum)
  status: (typeof shownStatuses)[number];

  @Field(() => String, { nullable: true, description: 'Why it failed, as a code; the meetings from before stay.' })
  errorCode: string | null;

  @Field(() => Boolean, {
    description:
      'Another organization took this list; here the meetings that it takes away are kept until somebody decides.',
  })
  isTakenElsewhere: boolean;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: Date | null;

  @Field(() => Int, { description: 'Rows done so far; 0 of 0 while the file is being read.' })
  rowsDone: number;

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

  @Field(() => ImportDifferenceType, { nullable: true, description: 'Of one that waited for a person to look at it.' })
  difference: ImportDifferenceType | null;
}

/** Where meetings come from. */
@ObjectType('FeedSource')
export class FeedSourceType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => SourceKindEnum)
  kind: SourceKind;

  @Field(() => FeedFormatEnum)
  format: FeedFormat;

  @Field(() => [MappedColumnsType], {
    description: 'Which columns of its files hold what; empty: as their names tell.',
  })
  columns: MappedColumnsType[];

  @Field(() => String, { nullable: true })
  url: string | null;

  @Field(() => Boolean, { description: 'Its address is read for this organization alone, by its own words.' })
  isOwnAddress: boolean;

  @Field(() => Boolean, { description: 'The beginning of its table is there to name the columns by.' })
  hasFirstRows: boolean;

  @Field(() => String)
  fellowship: string;

  @Field(() => String)
  defaultTimeZone: string;

  @Field(() => Int, { description: 'Meetings that it lists now.' })
  meetingCount: number;

  @Field(() => Boolean, { description: 'Its address is being read, or will be in a moment.' })
  isRefreshing: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its address was last read, well or not.' })
  lastAttemptAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its address last gave a good list.' })
  lastSuccessAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What was wrong the last time its address was read, as a code.' })
  lastError: string | null;

  @Field(() => MeetingImportType, { nullable: true })
  lastImport: MeetingImportType | null;
}

/** A source to add; fellowship and zone stand for what feeds leave out. */
@InputType()
export class CreateFeedSourceInput {
  @Field(() => String)
  name: string;

  @Field(() => SourceKindEnum, { nullable: true, description: 'FILE where it is left out.' })
  kind?: SourceKind | null;

  @Field(() => FeedFormatEnum, { nullable: true, description: 'MEETING_GUIDE where it is left out.' })
  format?: FeedFormat | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the list, or of a BMLT server, for a source of kind URL.',
  })
  url?: string | null;

  @Field(() => String)
  fellowship: string;

  @Field(() => String)
  defaultTimeZone: string;
}

/** Names one import. */
@InputType()
export class MeetingImportInput {
  @Field(() => ID)
  importId: Id;
}
