import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  appointmentKinds,
  appointmentStatuses,
  cancelReasons,
  type AppointmentKind,
  type AppointmentStatus,
  type CancelReason,
} from './appointment.entity';

/** What an appointment is for. */
export const AppointmentKindEnum = wordEnum('AppointmentKind', appointmentKinds);
/** How an appointment stands. */
export const AppointmentStatusEnum = wordEnum('AppointmentStatus', appointmentStatuses);
const CancelReasonEnum = wordEnum('AppointmentCancelReason', cancelReasons);
const OutcomeEnum = wordEnum('AppointmentOutcome', ['kept', 'no_show'] as const);

/** One patient with one member of staff at one time. */
@ObjectType('Appointment')
export class AppointmentType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => String, { description: 'Zone of the facility, in which the local day and time are meant.' })
  timeZone: string;

  @Field(() => ID)
  staffMemberId: Id;

  @Field(() => String)
  staffName: string;

  @Field(() => ID, { nullable: true })
  roomId: Id | null;

  @Field(() => String, { nullable: true })
  roomName: string | null;

  @Field(() => AppointmentKindEnum)
  kind: AppointmentKind;

  @Field(() => AppointmentStatusEnum)
  status: AppointmentStatus;

  @Field(() => CancelReasonEnum, { nullable: true })
  cancelReason: CancelReason | null;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => DateTimeScalar)
  endsAt: Date;

  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => LocalTimeScalar)
  localTime: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => Boolean, { description: 'The patient chose the time on their own page.' })
  isChosenByPatient: boolean;
}

/** A time that is free. */
@ObjectType('OpenSlot')
export class OpenSlotType {
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => LocalTimeScalar)
  localTime: string;
}

/** What a patient may choose from. */
@ObjectType('AppointmentOffer')
export class AppointmentOfferType {
  @Field(() => LocalDateScalar)
  fromDate: string;

  @Field(() => LocalDateScalar)
  untilDate: string;

  @Field(() => Int)
  minutes: number;
}

/** The appointments of one patient. */
@ObjectType('PatientAppointments')
export class PatientAppointmentsType {
  @Field(() => [AppointmentType], { description: 'The newest first, 50 at most.' })
  appointments: AppointmentType[];

  @Field(() => AppointmentOfferType, {
    nullable: true,
    description: 'What the patient may choose from and did not yet.',
  })
  offer: AppointmentOfferType | null;
}

/** What became of an offer. */
@ObjectType('OfferedAppointment')
export class OfferedAppointmentType {
  @Field(() => String, { nullable: true, description: 'Where the link went, masked; absent where none was asked for.' })
  linkSentTo: string | null;
}

/** Some days of a facility. */
@InputType()
export class AppointmentDaysInput {
  @Field(() => ID, { nullable: true, description: 'Without it, days of every facility by its own clock.' })
  facilityId?: Id | null;

  @Field(() => LocalDateScalar)
  fromDate: string;

  @Field(() => Int, { description: '1 to 31.' })
  days: number;

  @Field(() => Boolean, { nullable: true, description: 'Only the viewer’s own.' })
  mine?: boolean | null;
}

/** Where and with whom to look for free times. */
@InputType()
export class OpenSlotsInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => ID)
  staffMemberId: Id;

  @Field(() => ID, { nullable: true })
  roomId?: Id | null;

  @Field(() => Int, { description: '15 to 240.' })
  minutes: number;

  @Field(() => LocalDateScalar)
  fromDate: string;

  @Field(() => Int, { description: '1 to 14.' })
  days: number;
}

@InputType({ isAbstract: true })
class AppointmentTimeInput {
  @Field(() => ID)
  staffMemberId: Id;

  @Field(() => ID, { nullable: true })
  roomId?: Id | null;

  @Field(() => LocalDateScalar, { description: 'By the facility’s wall clock.' })
  localDate: string;

  @Field(() => LocalTimeScalar)
  localTime: string;

  @Field(() => Int, { description: '15 to 240.' })
  minutes: number;

  @Field(() => Boolean, { nullable: true, description: 'It may lie outside open hours.' })
  isOutsideHours?: boolean | null;
}

/** An appointment to make. */
@InputType()
export class BookAppointmentInput extends AppointmentTimeInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form.' })
  submitId?: Id | null;

  @Field(() => ID)
  patientId: Id;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => AppointmentKindEnum)
  kind: AppointmentKind;
}

/** Another time for an appointment. */
@InputType()
export class RescheduleAppointmentInput extends AppointmentTimeInput {
  @Field(() => ID)
  appointmentId: Id;

  @Field(() => Int)
  version: number;
}

/** An appointment that will not be. */
@InputType()
export class CancelAppointmentInput {
  @Field(() => ID)
  appointmentId: Id;

  @Field(() => Int)
  version: number;

  @Field(() => CancelReasonEnum)
  reason: CancelReason;
}

/** Whether the patient came. */
@InputType()
export class RecordAppointmentOutcomeInput {
  @Field(() => ID)
  appointmentId: Id;

  @Field(() => Int)
  version: number;

  @Field(() => OutcomeEnum)
  outcome: 'kept' | 'no_show';
}

/** Days in which the patient may choose a time. */
@InputType()
export class OfferAppointmentInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form.' })
  submitId?: Id | null;

  @Field(() => ID)
  patientId: Id;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => ID)
  staffMemberId: Id;

  @Field(() => ID, { nullable: true })
  roomId?: Id | null;

  @Field(() => AppointmentKindEnum)
  kind: AppointmentKind;

  @Field(() => Int, { description: '15 to 240.' })
  minutes: number;

  @Field(() => LocalDateScalar)
  fromDate: string;

  @Field(() => LocalDateScalar)
  untilDate: string;

  @Field(() => Boolean, { description: 'Sends the patient a neutral message with a link to their page.' })
  sendLink: boolean;
}

/** Names a patient whose offer ends. */
@InputType()
export class WithdrawAppointmentOfferInput {
  @Field(() => ID)
  patientId: Id;
}
