import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { AskedPartyEnum } from './recovery.graphql';
import type { AskedParty } from './recovery-path.entity';

/** A meeting as one version names it. */
@ObjectType('PathVersionMeeting')
export class PathVersionMeetingType {
  @Field(() => ID)
  meetingId: Id;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  transport: string | null;

  @Field(() => Boolean)
  isHomeGroup: boolean;
}

/** One version of what a patient chose: who recorded it, when, and what it says. */
@ObjectType('PathVersion')
export class PathVersionType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => DateTimeScalar)
  chosenAt: Date;

  @Field(() => String)
  chosenByName: string;

  @Field(() => [String])
  paths: string[];

  @Field(() => Int)
  meetingsPerWeek: number;

  @Field(() => LocalDateScalar)
  effectiveFrom: string;

  @Field(() => LocalDateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => [AskedPartyEnum])
  asked: AskedParty[];

  @Field(() => [String])
  offered: string[];

  @Field(() => Boolean)
  isAgreed: boolean;

  @Field(() => [PathVersionMeetingType])
  meetings: PathVersionMeetingType[];
}
