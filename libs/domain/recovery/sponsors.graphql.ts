import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { sponsorStates, type SponsorState } from './sponsor.entity';

const SponsorStateEnum = wordEnum('SponsorState', sponsorStates);

/** One version of what was told of a patient's sponsor. */
@ObjectType('Sponsor', { description: 'First name and initial only; nobody here ever contacts a sponsor.' })
export class SponsorType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => SponsorStateEnum)
  state: SponsorState;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the fellowship catalogue.' })
  fellowship: string | null;

  @Field(() => LocalDateScalar)
  effectiveFrom: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it down; absent where the patient told it.' })
  recordedByName: string | null;
}

/** What is told of a patient's sponsor. */
@InputType()
export class RecordSponsorInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => SponsorStateEnum)
  state: SponsorState;

  @Field(() => String, { nullable: true, description: 'First name and at most an initial.' })
  name?: string | null;

  @Field(() => String, { nullable: true })
  fellowship?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Said when the name is that of somebody who works here.' })
  isNotStaff?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen, 0 for none.' })
  seenVersion?: number | null;
}
