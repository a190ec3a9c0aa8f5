import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LevelOfCareEnum, type PatientType } from '../patients/patients.graphql';
import { patientStatuses, type PatientStatus, type StoppedProgramme } from './patient-status-change.entity';

/** What can happen to a patient. */
export const PatientStatusEnum = wordEnum('PatientStatus', patientStatuses);
type LevelOfCare = NonNullable<PatientType['episode']>['levelOfCare'];

/** A programme that was stopped. */
@ObjectType('StoppedProgramme')
export class StoppedProgrammeType implements StoppedProgramme {
  @Field(() => String)
  programmeName: string;

  @Field(() => Int, { description: 'Planned messages that will not go.' })
  messageCount: number;
}

/** What happened to a patient, and what it stopped. */
@ObjectType('PatientStatusChange')
export class PatientStatusChangeType {
  @Field(() => ID)
  id: Id;

  patientId: Id;

  @Field(() => PatientStatusEnum)
  status: PatientStatus;

  @Field(() => LocalDateScalar)
  effectiveOn: string;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [StoppedProgrammeType])
  stopped: StoppedProgrammeType[];

  @Field(() => DateTimeScalar)
  changedAt: Date;

  @Field(() => String)
  changedByName: string;
}

/** What happened to a patient. */
@InputType()
export class ChangePatientStatusInput {
  @Field(() => ID, { description: 'Made by the page once per form.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => PatientStatusEnum)
  status: PatientStatus;

  @Field(() => LocalDateScalar, { description: 'Not in the future.' })
  effectiveOn: string;

  @Field(() => LevelOfCareEnum, { nullable: true, description: 'Of the new stay, where the patient is readmitted.' })
  levelOfCare?: LevelOfCare | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why they are taken where every place is held; only with `capacity:override`.',
  })
  overCapacityReason?: string | null;
}
