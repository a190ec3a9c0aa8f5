import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { TalkCardType } from '../disclosures/disclosures.graphql';
import { PatientType } from '../patients/patients.graphql';

/** One patient who is here, as paper has to know them. */
@ObjectType('DowntimePatient')
export class DowntimePatientType {
  @Field(() => PatientType)
  patient: PatientType;

  @Field(() => String, { nullable: true, description: 'As the newest packet says; for who fills packets in.' })
  allergies: string | null;

  @Field(() => Boolean, { description: 'Somebody has to see to them now; for who sees check-ins.' })
  hasOpenSafetyItem: boolean;

  @Field(() => TalkCardType, { nullable: true, description: 'For who makes disclosures.' })
  talk: TalkCardType | null;
}

/** A group session with its lines to sign in on. */
@ObjectType('DowntimeSession')
export class DowntimeSessionType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  title: string;

  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => LocalTimeScalar)
  localTime: string;

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => String)
  leaderName: string;

  @Field(() => [String], {
    description:
      'First name and initial, since the sheet lies where others read it; whom the actor may not see is left out.',
  })
  signIn: string[];
}

/** What a team needs on paper for hours without network or power. */
@ObjectType('DowntimePack')
export class DowntimePackType {
  @Field(() => String)
  facilityName: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => DateTimeScalar)
  madeAt: Date;

  @Field(() => String)
  madeByName: string;

  @Field(() => LocalDateScalar, { description: 'The day after the last one that the pack is good for.' })
  destroyBy: string;

  @Field(() => [DowntimePatientType])
  patients: DowntimePatientType[];

  @Field(() => Int, { description: 'Patients here, of whom a pack holds at most 200.' })
  patientCount: number;

  @Field(() => [DowntimeSessionType], { description: 'Of today and tomorrow.' })
  sessions: DowntimeSessionType[];
}

/** Where the pack is for. */
@InputType()
export class MakeDowntimePackInput {
  @Field(() => ID)
  facilityId: Id;
}
