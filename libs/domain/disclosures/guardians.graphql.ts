import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { GuardianRelationship } from '@stepwell/kernel/words';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { GuardianRelationshipEnum } from '../patients/minor-rules.graphql';

/** Somebody who may sign beside a minor. */
@ObjectType('Guardian')
export class GuardianType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => GuardianRelationshipEnum)
  relationship: GuardianRelationship;

  @Field(() => String, { nullable: true, description: 'E.164.' })
  phone: string | null;

  @Field(() => String, { description: 'Which paper says that they may sign, and who saw it.' })
  basis: string;

  @Field(() => LocalDateScalar)
  fromOn: string;

  @Field(() => LocalDateScalar, { nullable: true })
  untilOn: string | null;

  @Field(() => Boolean, { description: 'Whether they may sign today.' })
  isCurrent: boolean;
}

/** A guardian of a minor, with what shows that they are. */
@InputType()
export class AddGuardianInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID).' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  name: string;

  @Field(() => GuardianRelationshipEnum)
  relationship: GuardianRelationship;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String)
  basis: string;

  @Field(() => LocalDateScalar)
  fromOn: string;

  @Field(() => LocalDateScalar, { nullable: true })
  untilOn?: string | null;
}

/** The last day on which a guardian may sign. */
@InputType()
export class EndGuardianInput {
  @Field(() => ID)
  guardianId: Id;

  @Field(() => LocalDateScalar)
  untilOn: string;
}
