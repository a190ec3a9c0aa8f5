import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { MeetingType } from '../meetings/meetings.graphql';

/** A meeting that a patient means to go to. */
@ObjectType('ChosenMeeting')
export class ChosenMeetingType {
  @Field(() => ID)
  id: Id;

  @Field(() => Boolean)
  isHomeGroup: boolean;

  @Field(() => MeetingType)
  meeting: MeetingType;

  @Field(() => String, { nullable: true })
  transport: string | null;
}

/** What a patient chose, in its current version. */
@ObjectType('RecoveryPath')
export class RecoveryPathType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => [String], { description: 'Codes of the fellowship catalogue; may be empty.' })
  paths: string[];

  @Field(() => Int, { description: 'The patient’s own number; zero allowed.' })
  meetingsPerWeek: number;

  @Field(() => LocalDateScalar)
  effectiveFrom: string;

  @Field(() => [ChosenMeetingType])
  chosenMeetings: ChosenMeetingType[];
}

/** A meeting to choose. */
@InputType()
export class ChosenMeetingInput {
  @Field(() => ID)
  meetingId: Id;

  @Field(() => String, { nullable: true })
  transport?: string | null;

  @Field(() => Boolean)
  isHomeGroup: boolean;
}

/** A new version of a patient's path. */
@InputType()
export class ChooseRecoveryPathInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => [String])
  paths: string[];

  @Field(() => Int)
  meetingsPerWeek: number;

  @Field(() => [ChosenMeetingInput])
  chosenMeetings: ChosenMeetingInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was on the screen; left out when there was none.',
  })
  expectedVersion?: number | null;
}
