import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';

/** What a patient took part in during one week: plain facts side by side, no score. */
@ObjectType('ParticipationWeek')
export class ParticipationWeekType {
  @Field(() => LocalDateScalar, { description: 'First day of the organization’s week, where the patient lives.' })
  weekOf: string;

  @Field(() => Int, { description: 'Meetings in the log.' })
  meetings: number;

  @Field(() => Boolean)
  sponsorContact: boolean;

  @Field(() => Boolean, { description: 'Has a home group at present.' })
  hasHomeGroup: boolean;

  @Field(() => Boolean)
  service: boolean;

  @Field(() => Boolean)
  stepWork: boolean;

  @Field(() => Boolean)
  reading: boolean;
}
