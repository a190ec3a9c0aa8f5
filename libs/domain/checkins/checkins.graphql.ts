import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** A patient's short self-report, as staff see it. */
@ObjectType('CheckIn')
export class CheckInType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  answeredAt: Date | string;

  @Field(() => Int)
  mood: number;

  @Field(() => Int)
  craving: number;

  @Field(() => Boolean)
  wantsCall: boolean;
}

/** A check-in with what brought it. */
@ObjectType('PastCheckIn')
export class PastCheckInType extends CheckInType {
  @Field(() => Boolean, { description: 'False when the patient came by themselves, without a message.' })
  answersFollowUp: boolean;
}

/** What a patient answered in a range of days. */
@ObjectType('CheckInHistory')
export class CheckInHistoryType {
  @Field(() => String, { description: 'Zone of the patient, by whose calendar the days are meant.' })
  timeZone: string;

  @Field(() => Int)
  totalCount: number;

  @Field(() => [PastCheckInType], { description: 'The newest first; at most 1,000.' })
  checkIns: PastCheckInType[];
}
