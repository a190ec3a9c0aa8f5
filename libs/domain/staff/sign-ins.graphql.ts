import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { signInOutcomes, type SignInOutcome } from '@stepwell/platform/auth/sign-ins';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

const SignInOutcomeEnum = wordEnum('SignInOutcome', signInOutcomes);

/** One try to sign in. */
@ObjectType('SignIn')
export class SignInType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => SignInOutcomeEnum)
  outcome: SignInOutcome;

  @Field(() => String, { nullable: true })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The neighbourhood of the address, like 203.0.113.*' })
  network: string | null;
}

/** One try of somebody who works here. */
@ObjectType('StaffSignIn')
export class StaffSignInType extends SignInType {
  @Field(() => ID)
  staffMemberId: Id;

  @Field(() => String)
  displayName: string;
}
