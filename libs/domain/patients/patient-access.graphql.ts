import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { pinStatuses } from './patient-access.entity';

/** GraphQL names of where a PIN stands. */
export const PinStatusEnum = wordEnum('PinStatus', pinStatuses);

/** A code that staff hand over in person; shown this once. */
@ObjectType('SetupCode')
export class SetupCodeType {
  @Field(() => String)
  code: string;

  @Field(() => DateTimeScalar)
  expiresAt: Date;
}

/** What became of an ordered link. */
@ObjectType('AccessLinkResult')
export class AccessLinkResultType {
  @Field(() => String, { description: 'Where the link went, masked: "e-mail d•••@example.org".' })
  sentTo: string;
}

/** Whose setup code to make. */
@InputType()
export class IssueSetupCodeInput {
  @Field(() => ID)
  patientId: Id;
}

/** Whom to send a link. */
@InputType()
export class SendAccessLinkInput {
  @Field(() => ID)
  patientId: Id;
}
