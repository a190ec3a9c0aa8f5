import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** A number on whose machine a message may be left, because the patient agreed. */
@ObjectType('MyVoicemailConsent')
export class MyVoicemailConsentType {
  @Field(() => ID)
  id: Id;

  @Field(() => String, { description: 'The last four digits of the number.' })
  ending: string;

  @Field(() => DateTimeScalar)
  agreedAt: Date;
}

/** Names the yes that is taken back. */
@InputType()
export class RevokeMyVoicemailConsentInput {
  @Field(() => ID)
  consentId: Id;
}
