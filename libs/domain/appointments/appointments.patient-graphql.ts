import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

/** What came of a choice: it is theirs, somebody was faster, or it is offered no more. */
export const slotChoices = ['booked', 'taken', 'gone'] as const;
/** One of them. */
export type SlotChoice = (typeof slotChoices)[number];
const SlotChoiceEnum = wordEnum('SlotChoice', slotChoices);

/** What came of saying that one can't come: it is cancelled, or it has begun or is over. */
export const cancelOutcomes = ['cancelled', 'begun'] as const;
/** One of them. */
export type CancelOutcome = (typeof cancelOutcomes)[number];
const CancelOutcomeEnum = wordEnum('MyCancelOutcome', cancelOutcomes);

/** An appointment of the patient's own. */
@ObjectType('MyAppointment')
export class MyAppointmentType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => Int)
  minutes: number;

  @Field(() => String)
  staffName: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => String, { description: 'Zone of the place, in which its clock shows the time.' })
  timeZone: string;
}

/** A time that is free. */
@ObjectType('MySlot')
export class MySlotType {
  @Field(() => DateTimeScalar)
  startsAt: Date;
}

/** Times to choose from. */
@ObjectType('MyAppointmentOffer')
export class MyAppointmentOfferType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  minutes: number;

  @Field(() => String)
  staffName: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => [MySlotType], { description: 'What is free right now.' })
  slots: MySlotType[];
}

/** Appointments on the patient's own page. */
@ObjectType('MyAppointments')
export class MyAppointmentsType {
  @Field(() => [MyAppointmentType], { description: 'What is to come, the next first.' })
  coming: MyAppointmentType[];

  @Field(() => MyAppointmentOfferType, { nullable: true })
  offer: MyAppointmentOfferType | null;
}

/** A time that the patient chose. */
@InputType()
export class ChooseMySlotInput {
  @Field(() => ID)
  offerId: Id;

  @Field(() => DateTimeScalar)
  startsAt: Date;
}

/** What came of a choice, and how things stand then. */
@ObjectType('MySlotChosen')
export class MySlotChosenType {
  @Field(() => SlotChoiceEnum)
  choice: SlotChoice;

  @Field(() => MyAppointmentsType)
  appointments: MyAppointmentsType;
}

/** An appointment that the patient can't keep. */
@InputType()
export class CancelMyAppointmentInput {
  @Field(() => ID)
  appointmentId: Id;
}

/** What came of it, and how things stand then. */
@ObjectType('MyAppointmentCancelled')
export class MyAppointmentCancelledType {
  @Field(() => CancelOutcomeEnum)
  outcome: CancelOutcome;

  @Field(() => MyAppointmentsType)
  appointments: MyAppointmentsType;
}
