import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { feedKinds, type FeedKind } from './calendar-feed.entity';

const FeedKindEnum = wordEnum('CalendarFeedKind', feedKinds);

/** A calendar at a secret address that still answers. */
@ObjectType('CalendarFeed', {
  description: 'A calendar (iCal) at a secret address, of a facility, a clinician or a patient.',
})
export class CalendarFeedType {
  @Field(() => ID)
  id: Id;

  @Field(() => FeedKindEnum)
  kind: FeedKind;

  @Field(() => ID, { nullable: true })
  facilityId: Id | null;

  @Field(() => ID, { nullable: true })
  patientId: Id | null;

  @Field(() => DateTimeScalar)
  issuedAt: Date;

  @Field(() => String, { nullable: true, description: 'Absent: the patient made it.' })
  issuedByName: string | null;
}

/** A new address, which is shown this once. */
@ObjectType('IssuedCalendarFeed')
export class IssuedCalendarFeedType {
  @Field(() => CalendarFeedType)
  feed: CalendarFeedType;

  @Field(() => String, { description: 'The secret address. It is shown this once and never again.' })
  address: string;
}

/** Whose calendar to give an address. */
@InputType()
export class IssueCalendarFeedInput {
  @Field(() => FeedKindEnum, { description: 'CLINICIAN is the viewer’s own.' })
  kind: FeedKind;

  @Field(() => ID, { nullable: true, description: 'For FACILITY.' })
  facilityId?: Id | null;

  @Field(() => ID, { nullable: true, description: 'For PATIENT.' })
  patientId?: Id | null;
}

/** An address to end. */
@InputType()
export class RevokeCalendarFeedInput {
  @Field(() => ID)
  id: Id;
}
