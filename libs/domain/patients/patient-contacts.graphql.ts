import { suppressionReasons, type SuppressionReason } from '@stepwell/delivery/suppression.entity';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  contactKinds,
  contactVerifications,
  type ContactKind,
  type ContactVerification,
} from './patient-contact.entity';

const ContactKindEnum = wordEnum('ContactKind', contactKinds);
const ContactVerificationEnum = wordEnum('ContactVerification', contactVerifications);
const ContactStopReasonEnum = wordEnum('ContactStopReason', suppressionReasons);

/** Why no message goes to an address any more. */
@ObjectType('ContactStop')
export class ContactStopType {
  @Field(() => ContactStopReasonEnum)
  reason: SuppressionReason;

  @Field(() => DateTimeScalar)
  since: Date;
}

/** An address of a patient. */
@ObjectType('PatientContact')
export class PatientContactType {
  @Field(() => ID)
  id: Id;

  @Field(() => ContactKindEnum)
  kind: ContactKind;

  @Field(() => String)
  address: string;

  @Field(() => Boolean)
  isShared: boolean;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeFrom: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeUntil: string | null;

  @Field(() => ContactVerificationEnum)
  verification: ContactVerification;

  @Field(() => DateTimeScalar, { nullable: true })
  verifiedAt: Date | null;
}

/** An address to add. */
@InputType()
export class AddContactInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => ContactKindEnum)
  kind: ContactKind;

  @Field(() => String)
  address: string;

  @Field(() => Boolean)
  isShared: boolean;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeFrom?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  safeUntil?: string | null;
}

/** Names one contact. */
@InputType()
export class ContactInput {
  @Field(() => ID)
  contactId: Id;
}

/** The code that the patient read back. */
@InputType()
export class VerifyContactInput {
  @Field(() => ID)
  contactId: Id;

  @Field(() => String)
  code: string;
}
