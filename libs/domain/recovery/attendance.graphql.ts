import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  attendanceDoubts,
  confirmableDoubts,
  evidenceLevels,
  type AttendanceDoubt,
  type ConfirmableDoubt,
  type EvidenceLevel,
} from './attendance-words';

const EvidenceLevelEnum = wordEnum('EvidenceLevel', evidenceLevels);
const AttendanceDoubtEnum = wordEnum('AttendanceDoubt', attendanceDoubts);
const ConfirmableDoubtEnum = wordEnum('ConfirmableDoubt', confirmableDoubts);

/** A mutual-help meeting that a patient went to, as staff see it; where a name is absent, it was the patient. */
@ObjectType('MeetingAttendanceEntry')
export class AttendanceEntryType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID, { nullable: true, description: 'Absent where the meeting is in no list.' })
  meetingId: Id | null;

  @Field(() => String, { description: 'As it was called when it was logged.' })
  meetingName: string;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => DateTimeScalar)
  endedAt: Date;

  @Field(() => LocalDateScalar, { description: 'The patient’s day.' })
  localDate: string;

  @Field(() => EvidenceLevelEnum, { description: 'The strongest there is; never required, never sent to a meeting.' })
  evidence: EvidenceLevel;

  @Field(() => [ConfirmableDoubtEnum], { description: 'What was asked about and found right.' })
  confirmed: ConfirmableDoubt[];

  @Field(() => DateTimeScalar)
  loggedAt: Date;

  @Field(() => String, { nullable: true })
  loggedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  slipSeenAt: Date | null;

  @Field(() => String, { nullable: true })
  slipSeenByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'It counts no more.' })
  enteredInErrorAt: Date | null;

  @Field(() => String, { nullable: true })
  enteredInErrorByName: string | null;

  @Field(() => String, { nullable: true })
  errorReason: string | null;
}

/** The log of a range of days, the newest first. */
@ObjectType('AttendanceRange')
export class AttendanceRangeType {
  @Field(() => String)
  timeZone: string;

  @Field(() => Int, { description: 'Entries that count.' })
  totalCount: number;

  @Field(() => [AttendanceEntryType])
  entries: AttendanceEntryType[];
}

/** Why an entry was not counted yet. */
@ObjectType('AttendanceQuestion')
export class AttendanceQuestionType {
  @Field(() => AttendanceDoubtEnum)
  kind: AttendanceDoubt;

  @Field(() => Boolean, { description: 'Sending it again with this in `confirmed` counts it.' })
  canConfirm: boolean;

  @Field(() => AttendanceEntryType, { nullable: true, description: 'The entry that stands already.' })
  other: AttendanceEntryType | null;
}

/** The entry, or the questions that stand before it; then nothing was written. */
@ObjectType('LoggedAttendance')
export class LoggedAttendanceType {
  @Field(() => AttendanceEntryType, { nullable: true })
  attendance: AttendanceEntryType | null;

  @Field(() => [AttendanceQuestionType])
  questions: AttendanceQuestionType[];
}

/** A meeting that a patient went to, entered by staff. */
@InputType()
export class LogAttendanceInput {
  @Field(() => ID, { description: 'Made by the page once per form, so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => ID, { nullable: true })
  meetingId?: Id | null;

  @Field(() => String, { nullable: true, description: 'Where the meeting is in no list.' })
  meetingName?: string | null;

  @Field(() => LocalDateScalar, { description: 'The day where the meeting is.' })
  date: string;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Where the meeting is; its own start when left out.' })
  time?: string | null;

  @Field(() => EvidenceLevelEnum)
  evidence: EvidenceLevel;

  @Field(() => [ConfirmableDoubtEnum], { description: 'Questions that were answered with yes.' })
  confirmed: ConfirmableDoubt[];
}

/** An entry that was wrong. */
@InputType()
export class MarkAttendanceInErrorInput {
  @Field(() => ID)
  attendanceId: Id;

  @Field(() => String)
  reason: string;
}

/** An entry whose signed slip was seen. */
@InputType()
export class SeeAttendanceSlipInput {
  @Field(() => ID)
  attendanceId: Id;
}
