import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { MeetingType } from '../meetings/meetings.graphql';
import { askedParties, type AskedParty } from './recovery-path.entity';

export const AskedPartyEnum = wordEnum('AskedParty', askedParties);

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

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day.' })
  endsOn: string | null;

  @Field(() => [AskedPartyEnum])
  asked: AskedParty[];

  @Field(() => [String], { description: 'Codes of the paths that were offered.' })
  offered: string[];

  @Field(() => Boolean)
  isAgreed: boolean;

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

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day; today when left out.' })
  startsOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; no end when left out.' })
  endsOn?: string | null;

  @Field(() => [AskedPartyEnum], { defaultValue: [] })
  asked?: AskedParty[];

  @Field(() => [String], { defaultValue: [], description: 'Codes of the paths that were offered.' })
  offered?: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'The patient said yes to it.' })
  isAgreed?: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was on the screen; left out when there was none.',
  })
  expectedVersion?: number | null;
}

/** Meetings to hold against a patient’s facility sessions, chosen yet or not. */
@InputType()
export class MeetingConflictsInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => [ID])
  meetingIds: Id[];
}

/** A meeting and a facility group that the patient can’t both go to. */
@ObjectType('MeetingConflict')
export class MeetingConflictType {
  @Field(() => ID)
  meetingId: Id;

  @Field(() => ID)
  groupId: Id;

  @Field(() => String)
  groupTitle: string;

  @Field(() => DateTimeScalar, { description: 'The first session at the meeting’s time.' })
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => Int, { description: 'Sessions at its time within the weeks that are planned.' })
  count: number;
}
