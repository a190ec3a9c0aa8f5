import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection, PageArgs } from '@stepwell/platform/graphql/connection';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { AttendanceEnum, GroupAddendumType, GroupPaperType } from './group-room.graphql';
import { GroupSessionType } from './group-sessions.graphql';
import type { Attendance } from './group-words';

/** One session in a patient's history. */
@ObjectType('PatientGroupEntry', {
  description: 'How a patient took part in one facility session, with the note where there is one.',
})
export class PatientGroupEntryType {
  @Field(() => ID)
  id: Id;

  @Field(() => GroupSessionType)
  session: GroupSessionType;

  @Field(() => AttendanceEnum, { nullable: true })
  attendance: Attendance | null;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { nullable: true, description: 'Topic of the session; absent until it is signed.' })
  topic: string | null;

  @Field(() => String, { nullable: true })
  intervention: string | null;

  @Field(() => String, { nullable: true })
  sentence: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The goal that the note serves; its words stay once the note is signed.',
  })
  goal: string | null;

  @Field(() => String, { nullable: true, description: 'The line of the plan that the note serves, as it stood then.' })
  elementWords: string | null;

  @Field(() => String, { nullable: true })
  absenceReason: string | null;

  @Field(() => [GroupAddendumType])
  addenda: GroupAddendumType[];

  @Field(() => GroupPaperType, { nullable: true })
  paper: GroupPaperType | null;
}

/** A page of a patient's sessions. */
export const PatientGroupEntryConnection = Connection(PatientGroupEntryType, 'PatientGroupEntry');

/** A patient's signed facility sessions, the newest first. */
@ArgsType()
export class PatientGroupEntriesArgs extends PageArgs {
  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day at the facility that counts.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last one.' })
  until?: string | null;
}

/** Attendance of facility sessions in a span of days. */
@ObjectType('GroupAttendanceSummary', {
  description: 'Signed facility sessions only; mutual-help meetings are never in it.',
})
export class GroupAttendanceSummaryType {
  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  until: string;

  @Field(() => Int, { description: 'Signed sessions that the patient was expected at.' })
  expected: number;

  @Field(() => Int, { description: 'Present, late or left early.' })
  attended: number;

  @Field(() => Int)
  excused: number;

  @Field(() => Int)
  noShow: number;

  @Field(() => Int)
  minutes: number;
}
