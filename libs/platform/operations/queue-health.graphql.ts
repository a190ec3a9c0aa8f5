import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How one kind of work stands in this organization: counts and ages, no names. */
@ObjectType('QueueHealth')
export class QueueHealthType {
  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Ready and not yet taken.' })
  waiting: number;

  @Field(() => Int, { description: 'Handed to a worker within the last minute.' })
  active: number;

  @Field(() => Int, { description: 'Waits for a later time, a retry included.' })
  delayed: number;

  @Field(() => Int, { description: 'Parked after its last try: dead letters.' })
  failed: number;

  @Field(() => Int, { description: 'Age of the oldest one that is ready.' })
  oldestWaitingSeconds: number;
}
