import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { likenessReasons, type LikenessReason } from './same-person';

const LikenessReasonEnum = wordEnum('LikenessReason', likenessReasons);

/** A chart that may be of the person who was asked about. */
@ObjectType('SimilarPatient')
export class SimilarPatientType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => LocalDateScalar)
  birthDate: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => [LikenessReasonEnum])
  reasons: LikenessReason[];
}

/** Who may have a chart already. */
@ObjectType('SimilarPatients')
export class SimilarPatientsType {
  @Field(() => [SimilarPatientType], { description: 'At most ten, the likeliest first.' })
  patients: SimilarPatientType[];

  @Field(() => Boolean, {
    description:
      'True where every chart of the organization was looked at. Where it is false others may exist, and nothing here says whether they do.',
  })
  lookedAtAll: boolean;
}

/** Somebody who is about to get a chart. */
@InputType()
export class SimilarPatientsInput {
  @Field(() => String)
  firstName: string;

  @Field(() => String)
  lastName: string;

  @Field(() => String, { nullable: true })
  preferredName?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  birthDate?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;
}
