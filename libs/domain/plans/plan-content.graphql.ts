import { Field, ID, ObjectType, Int } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import type { PlanContent as Content } from './plan-content';
import {
  CopingKindEnum,
  DoseKindEnum,
  GoalHorizonEnum,
  LapseBranchEnum,
  SituationKindEnum,
  SupportRoleEnum,
  WarningObserverEnum,
  WarningStageEnum,
} from './plan-words.graphql';

/** A reason, in the patient’s words. */
@ObjectType('PlanMotivation')
export class PlanMotivationType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  text: string;
}

/** Hours of a week, by the clocks of the patient’s zone; an end before the start means the next day. */
@ObjectType('TimeWindow')
export class TimeWindowType {
  @Field(() => Int, { description: '0 = Sunday.' })
  weekday: number;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar)
  endTime: string;
}

/** A situation in which a lapse is near. */
@ObjectType('HighRiskSituation')
export class HighRiskSituationType {
  @Field(() => ID)
  id: Id;

  @Field(() => SituationKindEnum)
  kind: Content['highRiskSituations'][number]['kind'];

  @Field(() => String)
  description: string;

  @Field(() => Int, { nullable: true, description: 'How likely it comes, 0 to 10.' })
  likelihood: number | null;

  @Field(() => Int, { nullable: true, description: 'How sure the patient is to get through it, 0 to 10.' })
  confidence: number | null;

  @Field(() => [TimeWindowType])
  timeWindows: TimeWindowType[];
}

/** A sign that a lapse may be on its way. */
@ObjectType('WarningSign')
export class WarningSignType {
  @Field(() => ID)
  id: Id;

  @Field(() => WarningStageEnum)
  stage: Content['warningSigns'][number]['stage'];

  @Field(() => WarningObserverEnum)
  observer: Content['warningSigns'][number]['observer'];

  @Field(() => String)
  text: string;
}

/** What to do, with its steps. */
@ObjectType('CopingStrategy')
export class CopingStrategyType {
  @Field(() => ID)
  id: Id;

  @Field(() => CopingKindEnum)
  kind: Content['copingStrategies'][number]['kind'];

  @Field(() => String)
  text: string;

  @Field(() => [String])
  steps: string[];

  @Field(() => [ID], { description: 'Situations it is meant for.' })
  situationIds: Id[];
}

/** Somebody to turn to. */
@ObjectType('SupportContact')
export class SupportContactType {
  @Field(() => ID)
  id: Id;

  @Field(() => SupportRoleEnum)
  role: Content['supportContacts'][number]['role'];

  @Field(() => String, { description: 'First name, or first name and initial.' })
  display: string;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

/** Something the patient wants to reach. */
@ObjectType('PlanGoal')
export class PlanGoalType {
  @Field(() => ID)
  id: Id;

  @Field(() => GoalHorizonEnum)
  horizon: Content['goals'][number]['horizon'];

  @Field(() => String)
  text: string;

  @Field(() => LocalDateScalar, { nullable: true })
  targetOn: string | null;
}

/** What the patient means to do every week. */
@ObjectType('WeeklyCommitment')
export class WeeklyCommitmentType {
  @Field(() => String, { nullable: true })
  commitment: string | null;

  @Field(() => Boolean, {
    description: 'The patient wants an assigned peer specialist to see this part and its outcome.',
  })
  isShared: boolean;

  @Field(() => Int, { nullable: true, description: 'Calls with the sponsor a week.' })
  sponsorCalls: number | null;

  @Field(() => Int, { nullable: true, description: 'Times a week to see the sponsor.' })
  sponsorVisits: number | null;
}

/** First steps after a lapse with one kind of substance. */
@ObjectType('LapseSteps')
export class LapseStepsType {
  @Field(() => LapseBranchEnum)
  branch: Content['lapseResponse']['bySubstance'][number]['branch'];

  @Field(() => String)
  firstHour: string;

  @Field(() => String)
  firstDay: string;
}

/** Medication and naloxone. Prescribed medication is never use. */
@ObjectType('MedicationSafety')
export class MedicationSafetyType {
  @Field(() => String, { nullable: true, description: 'Where it is; or “Not yet” and what is being done about it.' })
  naloxoneLocation: string | null;

  @Field(() => String, { nullable: true, description: 'Who can give it.' })
  naloxoneWho: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Absent: not asked yet.' })
  takesMedication: boolean | null;

  @Field(() => String, { nullable: true })
  prescriber: string | null;

  @Field(() => String, { nullable: true, description: 'Next dose, injection or pick-up.' })
  nextDose: string | null;

  @Field(() => DoseKindEnum, { nullable: true })
  nextDoseKind: Content['medication']['nextDoseKind'];

  @Field(() => LocalDateScalar, { nullable: true })
  nextDoseOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  suppliedThrough: string | null;

  @Field(() => String, { nullable: true })
  notes: string | null;
}

/** What to do after a lapse. */
@ObjectType('LapseResponse')
export class LapseResponseType {
  @Field(() => [LapseStepsType], { description: 'Steps for one kind of substance, before those for all.' })
  bySubstance: LapseStepsType[];

  @Field(() => String)
  firstHour: string;

  @Field(() => String)
  firstDay: string;

  @Field(() => String)
  whoToTell: string;

  @Field(() => String)
  wayBack: string;
}

/** A meeting as it was chosen. */
@ObjectType('PlanMeeting')
export class PlanMeetingType {
  @Field(() => ID)
  meetingId: Id;

  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  weekday: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime: string | null;

  @Field(() => String)
  timeZone: string;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'How the patient gets there.' })
  transport: string | null;

  @Field(() => Boolean)
  isHomeGroup: boolean;
}

/** Meeting goal and meetings as they stood at the signature. */
@ObjectType('PlanMeetings')
export class PlanMeetingsType {
  @Field(() => Int)
  meetingsPerWeek: number;

  @Field(() => [String])
  paths: string[];

  @Field(() => [PlanMeetingType])
  meetings: PlanMeetingType[];
}

/** The content of a plan. */
@ObjectType('PlanContent')
export class PlanContentType {
  @Field(() => [PlanMotivationType])
  motivations: PlanMotivationType[];

  @Field(() => [HighRiskSituationType])
  highRiskSituations: HighRiskSituationType[];

  @Field(() => [WarningSignType])
  warningSigns: WarningSignType[];

  @Field(() => [CopingStrategyType])
  copingStrategies: CopingStrategyType[];

  @Field(() => [SupportContactType])
  supportContacts: SupportContactType[];

  @Field(() => MedicationSafetyType)
  medication: MedicationSafetyType;

  @Field(() => LapseResponseType)
  lapseResponse: LapseResponseType;

  @Field(() => [PlanGoalType])
  goals: PlanGoalType[];

  @Field(() => WeeklyCommitmentType)
  weekly: WeeklyCommitmentType;

  @Field(() => String, { nullable: true, description: 'A note to my future self.' })
  noteToSelf: string | null;

  @Field(() => Int, { nullable: true, description: 'Days between two looks at the plan; 30 when absent.' })
  reviewEveryDays: number | null;

  @Field(() => PlanMeetingsType, {
    nullable: true,
    description: 'As chosen at the signature; a draft has none and shows the path as it stands.',
  })
  meetings?: PlanMeetingsType | null;
}
