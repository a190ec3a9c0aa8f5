import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** One message between the patient and the care team. */
@ObjectType('MyTeamMessage')
export class MyTeamMessageType {
  @Field(() => ID)
  id: Id;

  @Field(() => String, { nullable: true, description: 'Who wrote it; absent where the patient did.' })
  authorName: string | null;

  @Field(() => String)
  body: string;

  @Field(() => DateTimeScalar)
  sentAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the other side read it.' })
  readAt: Date | null;
}

/** What the patient and the care team wrote to each other. */
@ObjectType('MyTeamMessages')
export class MyTeamMessagesType {
  @Field(() => [MyTeamMessageType], { description: 'The newest, the oldest of them first.' })
  messages: MyTeamMessageType[];

  @Field(() => Int)
  totalCount: number;

  @Field(() => Int, { description: 'Of the care team, and not read yet.' })
  unreadCount: number;
}

/** What became of a message. */
@ObjectType('WrittenToTeam')
export class WrittenToTeamType {
  @Field(() => Boolean, { description: 'It held words that may mean danger: who is on call is told.' })
  isCrisis: boolean;
}

/** What a patient writes. */
@InputType()
export class WriteToMyTeamInput {
  @Field(() => ID, { description: 'Made by the phone once per message (UUID), so that sending twice counts once.' })
  submitId: Id;

  @Field(() => String)
  body: string;
}
