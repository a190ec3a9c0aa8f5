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
