import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { participationTicks, type ParticipationTick, type ParticipationWeek } from './participation.service';
import { sponsorStates, type SponsorState } from './sponsor.entity';
import type { SponsorView } from './sponsors.service';

const SponsorStateEnum = wordEnum('SponsorState', sponsorStates);
const ParticipationTickEnum = wordEnum('ParticipationTick', participationTicks);

/** The patient's sponsor as they told it. */
@ObjectType('MySponsor')
export class MySponsorType {
  @Field(() => SponsorStateEnum)
  state: SponsorState;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  fellowship: string | null;

  @Field(() => LocalDateScalar)
  since: string;
}

/** What is told of a sponsor. */
@InputType()
export class MySponsorInput {
  @Field(() => SponsorStateEnum)
  state: SponsorState;

  @Field(() => String, { nullable: true, description: 'First name and at most an initial.' })
  name?: string | null;

  @Field(() => String, { nullable: true })
  fellowship?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Said when the name is that of somebody who works here.' })
  isNotStaff?: boolean | null;
}

/** What the patient did this week, in plain sight. */
@ObjectType('MyWeek')
export class MyWeekType {
  @Field(() => LocalDateScalar, { description: 'First day of the week where the patient lives.' })
  weekOf: string;

  @Field(() => Int, { description: 'Meetings in the patient’s list this week.' })
  meetings: number;

  @Field(() => Boolean)
  sponsorContact: boolean;

  @Field(() => Boolean)
  service: boolean;

  @Field(() => Boolean)
  reading: boolean;

  @Field(() => Boolean)
  stepWork: boolean;

  @Field(() => Boolean)
  hasHomeGroup: boolean;

  @Field(() => [ParticipationTickEnum], { description: 'What was ticked by hand.' })
  ticks: ParticipationTick[];
}

/** One tick, set or taken away. */
@InputType()
export class TickMyWeekInput {
  @Field(() => ParticipationTickEnum)
  kind: ParticipationTick;

  @Field(() => Boolean)
  isDone: boolean;
}

/** Copies what a patient sees of their sponsor, field by field. */
export function mySponsor({ state, name, fellowship, effectiveFrom }: SponsorView): MySponsorType {
  return { state, name, fellowship, since: effectiveFrom };
}

/** Copies what a patient sees of their week, field by field. */
export function myWeek(week: ParticipationWeek): MyWeekType {
  const { weekOf, meetings, sponsorContact, service, reading, stepWork, hasHomeGroup, ticks } = week;
  return { weekOf, meetings, sponsorContact, service, reading, stepWork, hasHomeGroup, ticks };
}
