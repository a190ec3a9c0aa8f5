import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { transports, type MeetingReach, type Transport } from './meeting-reach.entity';

/** Ways to get to a meeting, as the graph says them. */
export const TransportEnum = wordEnum('Transport', transports);

/** From where and how far a patient gets to meetings. */
@ObjectType('MeetingReach')
export class MeetingReachType {
  @Field(() => TransportEnum)
  transport: Transport;

  @Field(() => String)
  postalCode: string;

  @Field(() => Int, { description: 'In a straight line.' })
  withinMiles: number;
}

/** What a patient said about getting around, written down by staff. */
@InputType()
export class RecordMeetingReachInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => TransportEnum)
  transport: Transport;

  @Field(() => String, { description: 'Five digits.' })
  postalCode: string;

  @Field(() => Int, { description: '1 to 50.' })
  withinMiles: number;
}

/** From where and how far I get to meetings. */
@ObjectType('MyReach')
export class MyReachType {
  @Field(() => TransportEnum)
  transport: Transport;

  @Field(() => String)
  postalCode: string;

  @Field(() => Int, { description: 'In a straight line.' })
  withinMiles: number;
}

/** How I get around. */
@InputType()
export class SayMyReachInput {
  @Field(() => TransportEnum)
  transport: Transport;

  @Field(() => String, { description: 'Five digits.' })
  postalCode: string;

  @Field(() => Int, { description: '1 to 50.' })
  withinMiles: number;
}

/** Copies what a patient said of getting around. */
export function myReach({ transport, postalCode, withinMiles }: MeetingReach): MyReachType {
  return { transport, postalCode, withinMiles };
}
