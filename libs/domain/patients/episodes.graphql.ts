import { Field, ID, InputType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import type { DischargeReason, LevelOfCare, LevelReason } from './episode-of-care.entity';
import { DischargeReasonEnum, LevelOfCareEnum, LevelReasonEnum } from './patients.graphql';

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

  @Field(() => String, {
    nullable: true,
    description: 'Why they are taken where every place is held; only with `capacity:override`.',
  })
  overCapacityReason?: string | null;
}

/** Why an open stay has its level of care, and its programme. */
@InputType()
export class DescribeStayInput {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => [LevelReasonEnum])
  levelReasons: LevelReason[];

  @Field(() => String, { nullable: true, description: 'Name of the treatment programme.' })
  track?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why they are taken where every place is held; only with `capacity:override`.',
  })
  overCapacityReason?: string | null;
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
