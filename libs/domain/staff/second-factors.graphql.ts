import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import type { FactorKind } from '@stepwell/platform/auth/second-factors';

const FactorKindEnum = wordEnum('SecondFactorKind', ['authenticator', 'passkey'] as const);

/** One second factor of the viewer. */
@ObjectType('SecondFactor')
export class SecondFactorType {
  @Field(() => ID)
  id: Id;

  @Field(() => FactorKindEnum)
  kind: FactorKind;

  @Field(() => String, { nullable: true, description: 'What its owner calls a passkey.' })
  label: string | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  lastUsedAt: Date | null;
}

/** What the viewer has beside the password. */
@ObjectType('OwnSecondFactors')
export class OwnSecondFactorsType {
  @Field(() => [SecondFactorType])
  factors: SecondFactorType[];

  @Field(() => Int)
  recoveryCodesLeft: number;
}

/** What the organization wants of everybody, and who is ready for it. */
@ObjectType('SecondFactorRule')
export class SecondFactorRuleType {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Absent: everybody decides for themselves.' })
  requiredFrom: Date | null;

  @Field(() => [ID], { description: 'Members who have a second factor.' })
  readyStaffIds: Id[];
}

/** From when everybody needs a second factor. */
@InputType()
export class RequireSecondFactorInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Left out: no longer.' })
  from?: Date | null;
}
