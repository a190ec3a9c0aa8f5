import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { memberStates, type MemberState } from './group-words';

const MemberStateEnum = wordEnum('GroupMemberState', memberStates);

/** One patient's place in a group. */
@ObjectType('GroupMember', { description: 'A place in a group, or on its waiting list.' })
export class GroupMemberType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  groupId: Id;

  @Field(() => String)
  groupTitle: string;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => MemberStateEnum)
  state: MemberState;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day; absent while waiting.' })
  from: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; absent while open.' })
  until: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when this person waits, or waited.' })
  waitingSince: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place on the waiting list, 1 for whoever gets the next free one; those count whom the viewer can’t see.',
  })
  waitingPlace: number | null;
}

/** A patient to put into a group. */
@InputType()
export class AddGroupMemberInput {
  @Field(() => ID)
  groupId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day; today when left out.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; open when left out.' })
  until?: string | null;
}

/** A place to end, on the waiting list too. */
@InputType()
export class EndGroupMemberInput {
  @Field(() => ID)
  id: Id;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day; yesterday when left out, so that today’s sessions no longer count.',
  })
  until?: string | null;
}
