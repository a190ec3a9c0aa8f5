import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { textKinds, type TextKind } from './inbound-text.entity';

const TextKindEnum = wordEnum('InboundTextKind', textKinds);

/** A text that came in. */
@ObjectType('InboundText')
export class InboundTextType {
  @Field(() => ID)
  id: Id;

  patientId: Id | null;

  @Field(() => String, { description: 'The number that it came from.' })
  phone: string;

  @Field(() => String)
  body: string;

  @Field(() => TextKindEnum, { description: 'What it was taken for.' })
  kind: TextKind;

  @Field(() => DateTimeScalar)
  receivedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  handledAt: Date | null;

  @Field(() => String, { nullable: true })
  handledByName: string | null;
}

/** Names one text. */
@InputType()
export class InboundTextInput {
  @Field(() => ID)
  id: Id;
}
