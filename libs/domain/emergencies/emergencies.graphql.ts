import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { emergencyVerdicts, type EmergencyVerdict } from './emergency-access.entity';

const EmergencyVerdictEnum = wordEnum('EmergencyVerdict', emergencyVerdicts);

/** The viewer's own access to a chart in an emergency. */
@ObjectType('EmergencyAccess')
export class EmergencyAccessType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar, { description: 'When it closes by itself.' })
  endsAt: Date;
}

/** A chart that somebody opened in an emergency, for who looks at it afterwards. */
@ObjectType('EmergencyReview')
export class EmergencyReviewType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => String)
  openedByName: string;

  @Field(() => String)
  recipientName: string;

  @Field(() => String)
  recipientAffiliation: string;

  @Field(() => String)
  discloserName: string;

  @Field(() => String)
  nature: string;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => [String], { description: 'What they did with this chart meanwhile, as the audit log names it.' })
  actions: string[];

  @Field(() => EmergencyVerdictEnum, { nullable: true })
  verdict: EmergencyVerdict | null;

  @Field(() => String, { nullable: true })
  reviewNote: string | null;

  @Field(() => String, { nullable: true })
  reviewedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  reviewedAt: Date | null;
}

/** What 42 CFR 2.51(c) asks to be written down; date and time are now. */
@InputType()
export class OpenEmergencyInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String, { description: 'The medical personnel who receive the record.' })
  recipientName: string;

  @Field(() => String, { description: 'The facility or practice they belong to.' })
  recipientAffiliation: string;

  @Field(() => String, { description: 'Who discloses it.' })
  discloserName: string;

  @Field(() => String)
  nature: string;
}

/** Somebody to find in an emergency, with what 42 CFR 2.51(c) asks to be written down. */
@InputType()
export class FindInEmergencyInput {
  @Field(() => String, { description: 'Or the name they are called by.' })
  firstName: string;

  @Field(() => String)
  lastName: string;

  @Field(() => LocalDateScalar)
  birthDate: string;

  @Field(() => String)
  recipientName: string;

  @Field(() => String)
  recipientAffiliation: string;

  @Field(() => String)
  discloserName: string;

  @Field(() => String)
  nature: string;
}

/** A chart to close again. */
@InputType()
export class EndEmergencyInput {
  @Field(() => ID)
  patientId: Id;
}

/** What somebody found who looked at it. */
@InputType()
export class ReviewEmergencyInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => EmergencyVerdictEnum)
  verdict: EmergencyVerdict;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
