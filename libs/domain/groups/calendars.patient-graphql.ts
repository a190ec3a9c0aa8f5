import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';

/** The patient's calendar at a secret address that answers. */
@ObjectType('MyCalendar')
export class MyCalendarType {
  @Field(() => DateTimeScalar)
  issuedAt: Date;

  @Field(() => Boolean, { description: 'False where staff made it.' })
  isOwn: boolean;
}

/** A new address, which is shown this once. */
@ObjectType('IssuedCalendar')
export class IssuedCalendarType {
  @Field(() => String, { description: 'The secret address. It is shown this once and never again.' })
  address: string;

  @Field(() => MyCalendarType)
  calendar: MyCalendarType;
}
