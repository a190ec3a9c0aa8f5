import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import type { AttendanceEntry, AttendanceRange, LoggableMeeting } from './attendance-log.service';
import { attendanceDoubts, confirmableDoubts, evidenceLevels } from './attendance-words';
import type { AttendanceDoubt, ConfirmableDoubt, EvidenceLevel } from './attendance-words';
import type { MeetingProgress } from './meeting-progress.service';
import { weekStates, type WeekState } from './meeting-weeks';
import type { ReadOutcome } from './read-outcome';

const MyEvidenceEnum = wordEnum('MyEvidenceLevel', evidenceLevels);
const MyDoubtEnum = wordEnum('MyAttendanceDoubt', attendanceDoubts);
const MyConfirmableDoubtEnum = wordEnum('MyConfirmableDoubt', confirmableDoubts);
const MyWeekStateEnum = wordEnum('MyWeekState', weekStates);

/** A meeting in the patient's own log; what was entered in error is left out. */
@ObjectType('MyAttendance')
export class MyAttendanceType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  meetingName: string;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => MyEvidenceEnum)
  evidence: EvidenceLevel;

  @Field(() => Boolean, { description: 'The patient logged it, and so may take it back.' })
  isMine: boolean;
}

/** The patient's log of a range of days, the newest first. */
@ObjectType('MyAttendanceRange')
export class MyAttendanceRangeType {
  @Field(() => String)
  timeZone: string;

  @Field(() => Int)
  totalCount: number;

  @Field(() => [MyAttendanceType])
  entries: MyAttendanceType[];
}

/** A chosen meeting that has begun lately. */
@ObjectType('MeetingToLog')
export class MeetingToLogType {
  @Field(() => ID)
  meetingId: Id;

  @Field(() => String)
  name: string;

  @Field(() => LocalDateScalar, { description: 'The day where the meeting is.' })
  date: string;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => Boolean)
  isLogged: boolean;
}

/** One week beside the patient's own number. */
@ObjectType('MyMeetingWeek')
export class MyMeetingWeekType {
  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar)
  endsOn: string;

  @Field(() => Int, { nullable: true })
  goal: number | null;

  @Field(() => Int)
  attended: number;

  @Field(() => MyWeekStateEnum)
  state: WeekState;
}

/** What the meetings screen shows beside the chosen meetings. */
@ObjectType('MyProgress')
export class MyProgressType {
  @Field(() => [MyMeetingWeekType], { description: 'Twelve weeks, the running one last.' })
  weeks: MyMeetingWeekType[];

  @Field(() => Int)
  streak: number;

  @Field(() => [MeetingToLogType])
  toLog: MeetingToLogType[];
}

/** Why an entry was not counted yet. */
@ObjectType('MyAttendanceQuestion')
export class MyAttendanceQuestionType {
  @Field(() => MyDoubtEnum)
  kind: AttendanceDoubt;

  @Field(() => Boolean)
  canConfirm: boolean;

  @Field(() => MyAttendanceType, { nullable: true })
  other: MyAttendanceType | null;
}

/** Whether a meeting is in the log now, or the questions before it. */
@ObjectType('MyLoggedMeeting')
export class MyLoggedMeetingType {
  @Field(() => Boolean)
  isLogged: boolean;

  @Field(() => [MyAttendanceQuestionType])
  questions: MyAttendanceQuestionType[];
}

/** A meeting of the directory that the patient went to. */
@InputType()
export class LogMyMeetingInput {
  @Field(() => ID, { description: 'Made by the phone once per entry.' })
  submitId: Id;

  @Field(() => ID)
  meetingId: Id;

  @Field(() => LocalDateScalar, { description: 'The day where the meeting is.' })
  date: string;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Its own start when left out.' })
  time?: string | null;

  @Field(() => [MyConfirmableDoubtEnum], { description: 'Questions that were answered with yes.' })
  confirmed: ConfirmableDoubt[];
}

/** A meeting that is in no list. */
@InputType()
export class LogOtherMeetingInput {
  @Field(() => ID, { description: 'Made by the phone once per entry.' })
  submitId: Id;

  @Field(() => String)
  meetingName: string;

  @Field(() => LocalDateScalar, { description: 'The patient’s day.' })
  date: string;

  @Field(() => LocalTimeScalar)
  time: string;

  @Field(() => [MyConfirmableDoubtEnum])
  confirmed: ConfirmableDoubt[];
}

/** An entry of their own that the patient takes back. */
@InputType()
export class TakeBackMeetingInput {
  @Field(() => ID)
  attendanceId: Id;
}

/** Copies what a patient may see of an entry, field by field. */
export function myAttendance(entry: AttendanceEntry): MyAttendanceType {
  const { id, meetingName, startedAt, localDate, evidence, loggedByName } = entry;
  return { id, meetingName, startedAt, localDate, evidence, isMine: loggedByName === null };
}

/** The same of a range. */
export function myAttendanceRange({ timeZone, totalCount, entries }: AttendanceRange): MyAttendanceRangeType {
  const counted = entries.filter(({ enteredInErrorAt }) => enteredInErrorAt === null);
  return { timeZone, totalCount, entries: counted.map(myAttendance) };
}

/** The same of progress and of the meetings that may be logged. */
export function myProgress({ weeks, streak }: MeetingProgress, toLog: readonly LoggableMeeting[]): MyProgressType {
  return {
    weeks: weeks.map(({ startsOn, endsOn, goal, attended, state }) => ({ startsOn, endsOn, goal, attended, state })),
    streak,
    toLog: toLog.map(({ chosen, date, startedAt, attendanceId }) => ({
      meetingId: chosen.meeting.id,
      name: chosen.meeting.name,
      date,
      startedAt,
      isLogged: attendanceId !== null,
    })),
  };
}

/** The same of what came of logging. */
export function myLoggedMeeting({ attendance, questions }: ReadOutcome): MyLoggedMeetingType {
  return {
    isLogged: attendance !== null,
    questions: questions.map(({ kind, canConfirm, other }) => ({
      kind,
      canConfirm,
      other: other && myAttendance(other),
    })),
  };
}
