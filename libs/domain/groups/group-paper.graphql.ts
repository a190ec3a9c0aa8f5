import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { AttendanceEnum } from './group-room.graphql';
import type { Attendance } from './group-words';

/** One line of the paper; goal and line of the plan stay as they are and are chosen before signing. */
@InputType()
export class PaperEntryInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => AttendanceEnum)
  attendance: Attendance;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Refused for EXCUSED and NO_SHOW.' })
  sentence?: string | null;

  @Field(() => String, { nullable: true, description: 'For EXCUSED and NO_SHOW.' })
  absenceReason?: string | null;

  @Field(() => LocalTimeScalar, { description: 'When it was written, on the session’s day at the facility.' })
  writtenAt: string;
}

/** A paper roster, whole. */
@InputType()
export class EnterPaperRoomInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int, { description: 'The session’s version that was on the screen.' })
  version: number;

  @Field(() => ID, { description: 'Sent again, it counts once.' })
  submitId: Id;

  @Field(() => String, { description: 'Name and title of who wrote on the paper.' })
  author: string;

  @Field(() => [PaperEntryInput], { description: 'Lines of the paper; members who are not in it stay as they are.' })
  entries: PaperEntryInput[];
}
