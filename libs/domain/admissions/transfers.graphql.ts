import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { StoppedProgrammeType } from '../followups/status-changes.graphql';
import { LevelOfCareEnum, LevelReasonEnum, type EpisodeOfCareType } from '../patients/patients.graphql';

type LevelOfCare = EpisodeOfCareType['levelOfCare'];
type LevelReason = EpisodeOfCareType['levelReasons'][number];

/** A group that the patient is in, or waits for. */
@ObjectType('HeldGroup')
export class HeldGroupType {
  @Field(() => ID)
  memberId: Id;

  @Field(() => String)
  title: string;

  @Field(() => String)
  facilityName: string;
}

/** A programme of messages that runs. */
@ObjectType('RunningProgramme')
export class RunningProgrammeType {
  @Field(() => ID)
  enrollmentId: Id;

  @Field(() => String)
  programmeName: string;

  @Field(() => Int, { description: 'Planned messages and calls.' })
  messageCount: number;
}

/** One move inside a stay. */
@ObjectType('StayTransfer')
export class StayTransferType {
  @Field(() => ID)
  id: Id;

  @Field(() => LocalDateScalar)
  effectiveOn: string;

  @Field(() => String)
  fromFacilityName: string;

  @Field(() => String)
  toFacilityName: string;

  @Field(() => LevelOfCareEnum)
  fromLevel: LevelOfCare;

  @Field(() => LevelOfCareEnum)
  toLevel: LevelOfCare;

  @Field(() => String, { nullable: true })
  fromTrack: string | null;

  @Field(() => String, { nullable: true })
  toTrack: string | null;

  @Field(() => String, { nullable: true })
  fromCounselorName: string | null;

  @Field(() => String, { nullable: true })
  toCounselorName: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [String])
  leftGroups: string[];

  @Field(() => [StoppedProgrammeType])
  stopped: StoppedProgrammeType[];

  @Field(() => Int)
  movedTasks: number;

  @Field(() => DateTimeScalar)
  transferredAt: Date;

  @Field(() => String)
  transferredByName: string;
}

/** What a move would touch, and the moves there were. */
@ObjectType('PatientTransfers')
export class PatientTransfersType {
  @Field(() => [HeldGroupType])
  groups: HeldGroupType[];

  @Field(() => [RunningProgrammeType])
  programmes: RunningProgrammeType[];

  @Field(() => Int, { description: 'Open tasks about the patient that the primary counselor has.' })
  counselorTaskCount: number;

  @Field(() => [StayTransferType], { description: 'Newest first.' })
  history: StayTransferType[];
}

/** A move inside a stay; what is left out stays as it is. */
@InputType()
export class TransferPatientInput {
  @Field(() => ID, { description: 'Made by the page once per form.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar, { description: 'First day at the new place; not in the future.' })
  effectiveOn: string;

  @Field(() => ID, { nullable: true })
  facilityId?: Id | null;

  @Field(() => LevelOfCareEnum, { nullable: true })
  levelOfCare?: LevelOfCare | null;

  @Field(() => [LevelReasonEnum], { nullable: true })
  levelReasons?: LevelReason[] | null;

  @Field(() => String, { nullable: true, description: 'Name of the treatment programme.' })
  track?: string | null;

  @Field(() => ID, { nullable: true })
  primaryCounselorId?: Id | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why they are taken where every place is held; only with `capacity:override`.',
  })
  overCapacityReason?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Places in groups that end the day before.' })
  leaveMemberIds?: Id[];

  @Field(() => [ID], { defaultValue: [], description: 'Programmes of messages that stop.' })
  stopEnrollmentIds?: Id[];

  @Field(() => Boolean, { defaultValue: false, description: 'Open tasks of the counselor go to the new one.' })
  movesTasks?: boolean;
}
