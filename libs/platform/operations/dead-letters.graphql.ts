import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection } from '../graphql/connection';
import { DateTimeScalar } from '../graphql/scalars';

/** Work that failed at its last try and waits for somebody's decision; names no patient. */
@ObjectType('DeadLetter')
export class DeadLetterType {
  @Field(() => ID)
  id: Id;

  @Field(() => String, { description: 'Kind of work, e.g. `access-link.send`.' })
  kind: string;

  @Field(() => String)
  queue: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'When the last try failed.' })
  failedAt: Date;

  @Field(() => Int)
  tries: number;

  @Field(() => String, { description: 'Code of the last error, e.g. `UNAVAILABLE`.' })
  errorCode: string;

  @Field(() => Int, { description: 'Grows whenever somebody has it tried again.' })
  version: number;
}

/** How many of a kind are parked. */
@ObjectType('DeadLetterKind')
export class DeadLetterKindType {
  @Field(() => String)
  kind: string;

  @Field(() => Int)
  count: number;
}

/** A page of parked work. */
export const DeadLetterConnection = Connection(DeadLetterType, 'DeadLetter');

/** Which one is tried again, as the person saw it. */
@InputType('ReplayDeadLetterInput')
export class ReplayDeadLetterInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;
}

/** Which kind is tried again, all of it. */
@InputType('ReplayDeadLettersInput')
export class ReplayDeadLettersInput {
  @Field(() => String)
  kind: string;
}

/** How many go again. */
@ObjectType('ReplayedDeadLetters')
export class ReplayedDeadLettersType {
  @Field(() => Int)
  count: number;
}
