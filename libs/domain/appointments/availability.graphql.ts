import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { StaffMemberSummaryType } from '../staff/staff.graphql';

/** Hours in which somebody, or a room, can be booked. */
@ObjectType('AvailabilitySpan')
export class AvailabilitySpanType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID, { nullable: true })
  staffMemberId: Id | null;

  @Field(() => ID, { nullable: true })
  roomId: Id | null;

  @Field(() => Int, { nullable: true, description: 'In every week, 0 = Sunday.' })
  weekday: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On one date, instead of what is open every week.' })
  localDate: string | null;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Absent on one date: closed.' })
  startTime: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  endTime: string | null;
}

/** A room that appointments can be held in. */
@ObjectType('AppointmentRoom')
export class AppointmentRoomType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;
}

/** When the people and rooms of a facility can be booked. */
@ObjectType('Availability')
export class AvailabilityType {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => String, { description: 'Zone in which the hours are meant.' })
  timeZone: string;

  @Field(() => [StaffMemberSummaryType], { description: 'Who can be booked, by name.' })
  people: StaffMemberSummaryType[];

  @Field(() => [AppointmentRoomType])
  rooms: AppointmentRoomType[];

  @Field(() => [AvailabilitySpanType], { description: 'Every week from Monday on, then single dates.' })
  spans: AvailabilitySpanType[];
}

/** Hours to add, of a person or a room. */
@InputType()
export class AddAvailabilityInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form.' })
  submitId?: Id | null;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => ID, { nullable: true })
  staffMemberId?: Id | null;

  @Field(() => ID, { nullable: true })
  roomId?: Id | null;

  @Field(() => Int, { nullable: true, description: 'In every week, 0 = Sunday.' })
  weekday?: number | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'On one date, instead of what is open every week.' })
  localDate?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Left out on one date: closed.' })
  startTime?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  endTime?: string | null;
}

/** Names hours that end. */
@InputType()
export class RemoveAvailabilityInput {
  @Field(() => ID)
  spanId: Id;
}

/** A room to add. */
@InputType()
export class AddAppointmentRoomInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form.' })
  submitId?: Id | null;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  name: string;
}

/** Names a room that ends. */
@InputType()
export class RetireAppointmentRoomInput {
  @Field(() => ID)
  roomId: Id;
}
