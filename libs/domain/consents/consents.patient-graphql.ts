import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel, ConsentPurpose } from '@stepwell/kernel/words';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { ChannelEnum } from './channel.graphql';
import { ConsentPurposeEnum } from './consents.graphql';

/** What the patient agreed to be written to for, by one channel; in force. */
@ObjectType('MyMessageConsent')
export class MyMessageConsentType {
  @Field(() => ID)
  id: Id;

  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => [ConsentPurposeEnum], {
    description: 'What it counts for: one to follow-ups in the older words covers the time after discharge too.',
  })
  covers: ConsentPurpose[];

  @Field(() => DateTimeScalar)
  agreedAt: Date;
}

/** Names the consent that is taken back. */
@InputType()
export class RevokeMyMessageConsentInput {
  @Field(() => ID)
  consentId: Id;
}
