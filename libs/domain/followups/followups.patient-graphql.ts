import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { ChannelEnum } from '../consents/channel.graphql';

/** A message that is planned for the patient. */
@ObjectType('MyMessage')
export class MyMessageType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => Boolean, { description: 'Comes only if the message before it has no answer.' })
  isReminder: boolean;

  @Field(() => String, { nullable: true, description: 'Subject, in the patient’s language; a text has none.' })
  subject: string | null;

  @Field(() => String, { description: 'Whole text, with a sample in the place of the link.' })
  text: string;
}

/** Names a message that the patient does not want. */
@InputType()
export class MyMessageInput {
  @Field(() => ID)
  messageId: Id;
}
