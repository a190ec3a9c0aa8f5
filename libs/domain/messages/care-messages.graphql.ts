import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** One message between a patient and the care team. */
@ObjectType('CareMessage')
export class CareMessageType {
  @Field(() => ID)
  id: Id;

  @Field(() => Boolean)
  isFromPatient: boolean;

  @Field(() => String, { nullable: true, description: 'Who of staff wrote it.' })
  authorName: string | null;

  @Field(() => String)
  body: string;

  @Field(() => Boolean, { description: 'It held crisis words, and raised a safety item.' })
  isCrisis: boolean;

  @Field(() => DateTimeScalar)
  sentAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the other side read it.' })
  readAt: Date | null;

  @Field(() => String, { nullable: true })
  readByName: string | null;
}

/** What a patient and the care team wrote to each other. */
@ObjectType('CareConversation')
export class CareConversationType {
  @Field(() => [CareMessageType], { description: 'The newest, the oldest of them first.' })
  messages: CareMessageType[];

  @Field(() => Int)
  totalCount: number;

  @Field(() => Int, { description: 'Messages of the patient that nobody has read.' })
  waitingForTeam: number;

  @Field(() => Boolean, { description: 'A neutral note tells the patient that there is something to read.' })
  patientIsTold: boolean;
}

/** Whose messages were read, and which of them. */
@InputType()
export class SeenCareMessagesInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => [ID], { description: 'Those that stood on the page: what comes while it is read stays unread.' })
  seenIds: Id[];
}

/** What is written to a patient. */
@InputType()
export class AnswerPatientInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => ID, { description: 'Made by the page once per form.' })
  submitId: Id;

  @Field(() => [ID], { description: 'Messages of the patient that stood on the page: they count as read.' })
  seenIds: Id[];

  @Field(() => String)
  body: string;
}
