import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { GroupSessionType } from './group-sessions.graphql';
import { attendances, type Attendance } from './group-words';

/** GraphQL names of who was there, and how. */
export const AttendanceEnum = wordEnum('GroupAttendance', attendances);

/** A goal that a note can cite. */
@ObjectType('GroupRoomGoal')
export class GroupRoomGoalType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  text: string;
}

/** A line of a member's active plan that a note can name. */
@ObjectType('GroupRoomPlanLine')
export class GroupRoomPlanLineType {
  @Field(() => String, { description: 'Mark of the line in the plan.' })
  id: string;

  @Field(() => String)
  text: string;
}

/** What was added to a signed entry. */
@ObjectType('GroupAddendum')
export class GroupAddendumType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'Name and title.' })
  author: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;
}

/** Where an entry comes from paper: a late entry. */
@ObjectType('GroupPaper', { description: 'The entry was written on paper and entered later.' })
export class GroupPaperType {
  @Field(() => String, { description: 'Who wrote it on paper.' })
  author: string;

  @Field(() => DateTimeScalar)
  writtenAt: Date;

  @Field(() => String)
  enteredByName: string;

  @Field(() => DateTimeScalar)
  enteredAt: Date;
}

/** One member in the room. */
@ObjectType('GroupRoomMember', {
  description: 'What a session needs of one member: name, precautions, goals to cite, and the note or absence entry.',
})
export class GroupRoomMemberType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => String, { nullable: true })
  precautions: string | null;

  @Field(() => [GroupRoomGoalType], { description: 'Active goals, and the one that the note cites.' })
  goals: GroupRoomGoalType[];

  @Field(() => [GroupRoomPlanLineType], {
    description: 'Lines of the active plan, for those of the care team who plan with patients; empty for others.',
  })
  planLines: GroupRoomPlanLineType[];

  @Field(() => ID, { nullable: true, description: 'Absent until the session is started.' })
  entryId: Id | null;

  @Field(() => AttendanceEnum, { nullable: true, description: 'Absent until somebody took it.' })
  attendance: Attendance | null;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { nullable: true })
  sentence: string | null;

  @Field(() => ID, { nullable: true })
  goalId: Id | null;

  @Field(() => String, { nullable: true, description: 'Mark of the line of the plan that the note serves.' })
  elementId: string | null;

  @Field(() => String, { nullable: true, description: 'That line as it stood when the note named it.' })
  elementWords: string | null;

  @Field(() => String, { nullable: true })
  absenceReason: string | null;

  @Field(() => [GroupAddendumType])
  addenda: GroupAddendumType[];

  @Field(() => GroupPaperType, { nullable: true })
  paper: GroupPaperType | null;
}

/** Members whose sentences are the same. */
@ObjectType('RepeatedSentence', { description: 'A warning, never a refusal: these members have the same sentence.' })
export class RepeatedSentenceType {
  @Field(() => [ID])
  patientIds: Id[];
}

/** The room of a session: everything its screen needs. */
@ObjectType('GroupRoom', { description: 'One session with its members, the shared body and the notes.' })
export class GroupRoomType {
  @Field(() => GroupSessionType)
  session: GroupSessionType;

  @Field(() => Boolean, { description: 'The viewer may write and sign: it is started, unsigned, and theirs to lead.' })
  isMine: boolean;

  @Field(() => String, { nullable: true })
  topic: string | null;

  @Field(() => String, { nullable: true, description: 'What the leader did, for all notes of the session.' })
  intervention: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it really began, where that differs from the plan.',
  })
  actualStart: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  actualEnd: Date | null;

  @Field(() => [GroupRoomMemberType])
  members: GroupRoomMemberType[];

  @Field(() => [RepeatedSentenceType])
  repeatedSentences: RepeatedSentenceType[];
}

/** One member's line; it replaces what was there. */
@InputType()
export class GroupEntryInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => AttendanceEnum, { nullable: true })
  attendance?: Attendance | null;

  @Field(() => Int, { nullable: true, description: 'The session’s length when left out for who was there.' })
  minutes?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Refused for EXCUSED and NO_SHOW: who was not there gets no note.',
  })
  sentence?: string | null;

  @Field(() => ID, { nullable: true, description: 'A goal of this patient.' })
  goalId?: Id | null;

  @Field(() => String, { nullable: true, description: 'Mark of a line of this patient’s active plan.' })
  elementId?: string | null;

  @Field(() => String, { nullable: true, description: 'For EXCUSED and NO_SHOW.' })
  absenceReason?: string | null;
}

/** The room as it stands on the screen: the shared body, and the lines of members that changed. */
@InputType()
export class SaveGroupRoomInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int, { description: 'The session’s version that was on the screen; the answer holds the next one.' })
  version: number;

  @Field(() => String, { nullable: true })
  topic?: string | null;

  @Field(() => String, { nullable: true })
  intervention?: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  actualStart?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  actualEnd?: Date | null;

  @Field(() => [GroupEntryInput], { description: 'Members who are not in it stay as they are.' })
  entries: GroupEntryInput[];
}

/** Everybody without an attendance becomes present. */
@InputType()
export class MarkAllPresentInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;
}

/** A room to sign, all entries at once. */
@InputType()
export class SignGroupSessionInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int, { description: 'The version that was on the screen: what is signed is what was read.' })
  version: number;

  @Field(() => String, { description: 'The signer’s own password, once more.' })
  password: string;
}

/** A signed session to co-sign. */
@InputType()
export class CosignGroupSessionInput {
  @Field(() => ID)
  id: Id;

  @Field(() => String, { description: 'The co-signer’s own password, once more.' })
  password: string;
}

/** Words to add to a signed entry. */
@InputType()
export class AddGroupAddendumInput {
  @Field(() => ID)
  entryId: Id;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'The author’s own password, once more.' })
  password: string;
}
