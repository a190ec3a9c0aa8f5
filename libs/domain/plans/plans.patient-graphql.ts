import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { lapseBranches } from './lapse-branches';
import { doseKinds, goalHorizons, supportRoles, warningStages, type PlanContent } from './plan-content';

const GoalHorizonEnum = wordEnum('GoalHorizon', goalHorizons);
const DoseKindEnum = wordEnum('DoseKind', doseKinds);
const LapseBranchEnum = wordEnum('LapseBranch', lapseBranches);
const WarningStageEnum = wordEnum('WarningStage', warningStages);
const SupportRoleEnum = wordEnum('SupportRole', supportRoles);

/** Hours of a week, by the clocks where the patient lives. */
@ObjectType('MyTimeWindow')
export class MyTimeWindowType {
  @Field(() => Int)
  weekday: number;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar)
  endTime: string;
}

/** A situation in which a lapse is near; ratings stay with the care team. */
@ObjectType('MyHighRiskSituation')
export class MyHighRiskSituationType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  description: string;

  @Field(() => [MyTimeWindowType])
  timeWindows: MyTimeWindowType[];
}

/** A sign to watch for. */
@ObjectType('MyWarningSign')
export class MyWarningSignType {
  @Field(() => WarningStageEnum)
  stage: PlanContent['warningSigns'][number]['stage'];

  @Field(() => String)
  text: string;
}

/** What to do, with its steps. */
@ObjectType('MyCopingStrategy')
export class MyCopingStrategyType {
  @Field(() => String)
  text: string;

  @Field(() => [String])
  steps: string[];

  @Field(() => [ID])
  situationIds: Id[];
}

/** Somebody to turn to. */
@ObjectType('MySupportContact')
export class MySupportContactType {
  @Field(() => SupportRoleEnum)
  role: PlanContent['supportContacts'][number]['role'];

  @Field(() => String)
  display: string;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

/** Medication and naloxone. */
@ObjectType('MyMedicationSafety')
export class MyMedicationSafetyType {
  @Field(() => String, { nullable: true })
  naloxoneLocation: string | null;

  @Field(() => String, { nullable: true })
  naloxoneWho: string | null;

  @Field(() => Boolean, { nullable: true })
  takesMedication: boolean | null;

  @Field(() => String, { nullable: true })
  prescriber: string | null;

  @Field(() => String, { nullable: true })
  nextDose: string | null;

  @Field(() => DoseKindEnum, { nullable: true })
  nextDoseKind: PlanContent['medication']['nextDoseKind'];

  @Field(() => LocalDateScalar, { nullable: true })
  nextDoseOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  suppliedThrough: string | null;

  @Field(() => String, { nullable: true })
  notes: string | null;
}

/** First steps with one kind of substance. */
@ObjectType('MyLapseSteps')
export class MyLapseStepsType {
  @Field(() => LapseBranchEnum)
  branch: PlanContent['lapseResponse']['bySubstance'][number]['branch'];

  @Field(() => String)
  firstHour: string;

  @Field(() => String)
  firstDay: string;
}

/** What to do after a lapse. */
@ObjectType('MyLapseResponse')
export class MyLapseResponseType {
  @Field(() => [MyLapseStepsType], { description: 'For a screen that asks what was taken.' })
  bySubstance: MyLapseStepsType[];

  @Field(() => String, { description: 'The steps of every kind of substance, and those for all.' })
  firstHour: string;

  @Field(() => String)
  firstDay: string;

  @Field(() => String, { description: 'The steps for all, without those of one kind of substance.' })
  anyFirstHour: string;

  @Field(() => String)
  anyFirstDay: string;

  @Field(() => String)
  whoToTell: string;

  @Field(() => String)
  wayBack: string;
}

/** Something to reach. */
@ObjectType('MyPlanGoal')
export class MyPlanGoalType {
  @Field(() => GoalHorizonEnum)
  horizon: PlanContent['goals'][number]['horizon'];

  @Field(() => String)
  text: string;

  @Field(() => LocalDateScalar, { nullable: true })
  targetOn: string | null;
}

/** What I do every week. */
@ObjectType('MyWeeklyCommitment')
export class MyWeeklyCommitmentType {
  @Field(() => String, { nullable: true })
  commitment: string | null;

  @Field(() => Boolean, { description: 'My peer specialist sees this part.' })
  isShared: boolean;

  @Field(() => Int, { nullable: true })
  sponsorCalls: number | null;

  @Field(() => Int, { nullable: true })
  sponsorVisits: number | null;
}

/** A meeting as it was chosen for the plan. */
@ObjectType('MyPlanMeeting')
export class MyPlanMeetingType {
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

  @Field(() => String, { nullable: true })
  transport: string | null;

  @Field(() => Boolean)
  isHomeGroup: boolean;
}

/** Meeting goal and meetings as they stood when the plan was signed. */
@ObjectType('MyPlanMeetings')
export class MyPlanMeetingsType {
  @Field(() => Int)
  meetingsPerWeek: number;

  @Field(() => [String])
  paths: string[];

  @Field(() => [MyPlanMeetingType])
  meetings: MyPlanMeetingType[];
}

/** The words of the patient's plan. */
@ObjectType('MyPlanContent')
export class MyPlanContentType {
  @Field(() => [String])
  motivations: string[];

  @Field(() => [MyHighRiskSituationType])
  highRiskSituations: MyHighRiskSituationType[];

  @Field(() => [MyWarningSignType])
  warningSigns: MyWarningSignType[];

  @Field(() => [MyCopingStrategyType])
  copingStrategies: MyCopingStrategyType[];

  @Field(() => [MySupportContactType])
  supportContacts: MySupportContactType[];

  @Field(() => MyMedicationSafetyType)
  medication: MyMedicationSafetyType;

  @Field(() => MyLapseResponseType)
  lapseResponse: MyLapseResponseType;

  @Field(() => [MyPlanGoalType])
  goals: MyPlanGoalType[];

  @Field(() => MyWeeklyCommitmentType)
  weekly: MyWeeklyCommitmentType;

  @Field(() => MyPlanMeetingsType, { nullable: true })
  meetings: MyPlanMeetingsType | null;

  @Field(() => String, { nullable: true })
  noteToSelf: string | null;
}

/** The plan that holds now. */
@ObjectType('MyPlan')
export class MyPlanType {
  @Field(() => DateTimeScalar)
  activatedAt: Date;

  @Field(() => LocalDateScalar, { nullable: true })
  reviewDue: string | null;

  @Field(() => MyPlanContentType)
  content: MyPlanContentType;
}

/** A plan that waits for the patient's signature. */
@ObjectType('PlanToSign')
export class PlanToSignType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'Sent back with the signature: what was read is what is signed.' })
  documentHash: string;

  @Field(() => LocalDateScalar, { nullable: true })
  reviewDue: string | null;

  @Field(() => String, { nullable: true, description: 'What changed against the plan before.' })
  reasonForChange: string | null;

  @Field(() => MyPlanContentType)
  content: MyPlanContentType;
}

/** The patient's signature. */
@InputType()
export class SignMyPlanInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  planId: Id;

  @Field(() => String)
  documentHash: string;

  @Field(() => String)
  name: string;
}
