import { Field, ID, InputType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import type { DischargeReason, LevelOfCare } from './episode-of-care.entity';
import { DischargeReasonEnum, LevelOfCareEnum } from './patients.graphql';

/** Another level of care for an open episode. */
@InputType()
export class ChangeLevelOfCareInput {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => LevelOfCareEnum, { description: 'The level that was on the screen.' })
  from: LevelOfCare;

  @Field(() => LevelOfCareEnum)
  to: LevelOfCare;

  @Field(() => LocalDateScalar, { description: 'First day at the new level; not in the future.' })
  effectiveOn: string;
}

/** A discharge to take back. */
@InputType()
export class UndoDischargeInput {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => String, { description: 'Why it is taken back.' })
  reason: string;
}

/** The end of an episode. */
@InputType()
export class DischargePatientInput {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => DischargeReasonEnum)
  reason: DischargeReason;

  @Field(() => LocalDateScalar, { description: 'Not in the future.' })
  dischargedOn: string;
}
