import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';

/** A written agreement with a qualified service organization. */
@ObjectType('ServiceAgreement')
export class ServiceAgreementType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'What it does for the program.' })
  services: string;

  @Field(() => LocalDateScalar)
  signedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; null where it runs until it is ended.' })
  endsOn: string | null;

  @Field(() => String, { description: 'As the signed document is called, or where it lies.' })
  documentName: string;

  @Field(() => ID, { description: 'Who keeps it, and is reminded before it ends.' })
  keeperId: Id;

  @Field(() => String)
  keeperName: string;

  @Field(() => Int)
  version: number;
}

/** An agreement that is new, or one that is there with the version that was seen. */
@InputType()
export class SaveServiceAgreementInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID).' })
  submitId: Id;

  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  id?: Id | null;

  @Field(() => Int, { description: '0 for a new one.' })
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  services: string;

  @Field(() => LocalDateScalar)
  signedOn: string;

  @Field(() => LocalDateScalar, { nullable: true })
  endsOn?: string | null;

  @Field(() => String)
  documentName: string;

  @Field(() => ID)
  keeperId: Id;
}
