import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { holdingKinds, type HoldingKind } from '../staff/staff-holdings.service';

const HoldingKindEnum = wordEnum('HoldingKind', holdingKinds);

/** How much of one kind somebody holds. */
@ObjectType('StaffHolding', {
  description: 'A number and nothing else: whose it is stays with those who see patients.',
})
export class StaffHoldingType {
  @Field(() => HoldingKindEnum)
  kind: HoldingKind;

  @Field(() => Int)
  held: number;
}

/** What goes from whom to whom. */
@InputType()
export class HandOverWorkInput {
  @Field(() => ID)
  fromId: Id;

  @Field(() => ID)
  toId: Id;

  @Field(() => [HoldingKindEnum])
  kinds: HoldingKind[];
}
