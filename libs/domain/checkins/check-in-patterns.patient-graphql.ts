import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { CheckInPatternsType } from './check-in-patterns.graphql';

/** Three hours of a weekday with the average craving that I told in them. */
@ObjectType('MyPatternHours')
export class MyPatternHoursType {
  @Field(() => Int, { description: '0 is Sunday.' })
  weekday: number;

  @Field(() => Int, { description: 'The first of three hours: 0, 3, … 21.' })
  hour: number;

  @Field(() => Int, { description: 'Check-ins.' })
  count: number;

  @Field(() => Float, { description: 'Average, of 10.' })
  craving: number;
}

/** When my cravings were strong in the last 90 days. */
@ObjectType('MyPatterns')
export class MyPatternsType {
  @Field(() => [MyPatternHoursType], { description: 'Only those in which something was told.' })
  hours: MyPatternHoursType[];
}

/** Copies what a patient sees of their patterns. */
export function myPatterns({ hours }: CheckInPatternsType): MyPatternsType {
  return { hours: hours.map(({ weekday, hour, count, craving }) => ({ weekday, hour, count, craving })) };
}
