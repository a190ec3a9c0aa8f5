import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MeetingReach, Transport } from './meeting-reach.entity';
import { TransportEnum } from './meeting-reach.graphql';

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
