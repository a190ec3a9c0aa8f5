import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { workAtDischarge, type WorkAtDischarge } from '@stepwell/kernel/background-answers';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { DischargeReasonEnum } from '../patients/patients.graphql';
import {
  contactsAfter,
  gapKinds,
  housings,
  medicationSupplies,
  naloxones,
  nextAppointments,
  phoneStates,
  type ContactAfter,
  type EndReason,
  type GapKind,
  type Housing,
  type MedicationSupply,
  type Naloxone,
  type NextAppointment,
  type PhoneState,
} from './discharge-words';

const NextAppointmentEnum = wordEnum('NextAppointment', nextAppointments);
const MedicationSupplyEnum = wordEnum('MedicationSupply', medicationSupplies);
const NaloxoneEnum = wordEnum('NaloxoneAtHand', naloxones);
const HousingEnum = wordEnum('LivingArrangement', housings);
const WorkEnum = wordEnum('WorkAtDischarge', workAtDischarge);
const PhoneStateEnum = wordEnum('PhoneState', phoneStates);
const ContactAfterEnum = wordEnum('ContactAfterDischarge', contactsAfter);
const GapEnum = wordEnum('DischargeGap', gapKinds);

/** What is known about how somebody left. */
@ObjectType('DischargeRecord')
export class DischargeRecordType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => DischargeReasonEnum)
  reason: EndReason;

  @Field(() => Int, { description: 'REASON of the public TEDS-D file.' })
  tedsReason: number;

  @Field(() => LocalDateScalar)
  dischargedOn: string;

  @Field(() => NextAppointmentEnum)
  nextAppointment: NextAppointment;

  @Field(() => MedicationSupplyEnum)
  medication: MedicationSupply;

  @Field(() => LocalDateScalar, { nullable: true })
  suppliedUntil: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  nextDoseOn: string | null;

  @Field(() => NaloxoneEnum)
  naloxone: Naloxone;

  @Field(() => HousingEnum)
  housing: Housing;

  @Field(() => Int, { description: 'LIVARAG_D of the public TEDS-D file, -9 where it is not known.' })
  tedsHousing: number;

  @Field(() => WorkEnum, { nullable: true, description: 'Absent where the page did not ask yet.' })
  work: WorkAtDischarge | null;

  @Field(() => PhoneStateEnum)
  phone: PhoneState;

  @Field(() => ContactAfterEnum, { nullable: true, description: 'Absent where the page did not ask yet.' })
  contactAfter: ContactAfter | null;

  @Field(() => Boolean)
  isLeavingNow: boolean;

  @Field(() => String)
  recordedByName: string;

  @Field(() => [GapEnum], { description: 'What is not known or not safe yet; each is a task.' })
  gaps: GapKind[];
}

/** The next appointment, as the paper for the patient says it. */
@ObjectType('DischargeAppointment')
export class DischargeAppointmentType {
  @Field(() => DateTimeScalar)
  startsAt: Date;

  @Field(() => String)
  staffName: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => String)
  timeZone: string;
}

/** What a discharge page needs beside the chart. */
@ObjectType('PatientDischarge')
export class PatientDischargeType {
  @Field(() => DischargeRecordType, { nullable: true, description: 'The last one that was not taken back.' })
  record: DischargeRecordType | null;

  @Field(() => DischargeAppointmentType, { nullable: true })
  nextAppointment: DischargeAppointmentType | null;

  @Field(() => String, { nullable: true, description: 'Phone of the facility, for the paper.' })
  facilityPhone: string | null;
}

@InputType({ isAbstract: true })
class DischargeFactsInput {
  @Field(() => NextAppointmentEnum)
  nextAppointment: NextAppointment;

  @Field(() => MedicationSupplyEnum)
  medication: MedicationSupply;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Needed where medication is supplied.' })
  suppliedUntil?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  nextDoseOn?: string | null;

  @Field(() => NaloxoneEnum)
  naloxone: Naloxone;

  @Field(() => HousingEnum)
  housing: Housing;

  @Field(() => WorkEnum, { nullable: true })
  work?: WorkAtDischarge | null;

  @Field(() => PhoneStateEnum)
  phone: PhoneState;

  @Field(() => ContactAfterEnum, {
    nullable: true,
    description: 'What the patient just said aloud: consents to contact after discharge are as this says from then on.',
  })
  contactAfter?: ContactAfter | null;
}

/** The end of a stay. */
@InputType()
export class RecordDischargeInput extends DischargeFactsInput {
  @Field(() => ID, { description: 'Made by the page once per form.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => DischargeReasonEnum)
  reason: EndReason;

  @Field(() => LocalDateScalar)
  dischargedOn: string;

  @Field(() => Boolean)
  isLeavingNow: boolean;

  @Field(() => [String], { description: 'Codes of steps after the discharge that the patient does not want.' })
  struckSteps: string[];
}

/** What has become known since. */
@InputType()
export class FillDischargeInput extends DischargeFactsInput {
  @Field(() => ID)
  recordId: Id;

  @Field(() => Int)
  version: number;
}
