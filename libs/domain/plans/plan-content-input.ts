import { Field, ID, InputType, Int } from '@nestjs/graphql';
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
@InputType()
export class PlanMotivationInput {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  text: string;
}

/** Hours of a week, by the clocks of the patient’s zone; an end before the start means the next day. */
@InputType()
export class TimeWindowInput {
  @Field(() => Int, { description: '0 = Sunday.' })
  weekday: number;

  @Field(() => LocalTimeScalar)
  startTime: string;

  @Field(() => LocalTimeScalar)
  endTime: string;
}

/** A situation in which a lapse is near. */
@InputType()
export class HighRiskSituationInput {
  @Field(() => ID)
  id: Id;

  @Field(() => SituationKindEnum)
  kind: Content['highRiskSituations'][number]['kind'];

  @Field(() => String)
  description: string;

  @Field(() => Int, { nullable: true, description: 'How likely it comes, 0 to 10.' })
  likelihood?: number | null;

  @Field(() => Int, { nullable: true, description: 'How sure the patient is to get through it, 0 to 10.' })
  confidence?: number | null;

  @Field(() => [TimeWindowInput])
  timeWindows: TimeWindowInput[];
}

/** A sign that a lapse may be on its way. */
@InputType()
export class WarningSignInput {
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
@InputType()
export class CopingStrategyInput {
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
@InputType()
export class SupportContactInput {
  @Field(() => ID)
  id: Id;

  @Field(() => SupportRoleEnum)
  role: Content['supportContacts'][number]['role'];

  @Field(() => String, { description: 'First name, or first name and initial.' })
  display: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;
}

/** Something the patient wants to reach. */
@InputType()
export class PlanGoalInput {
  @Field(() => ID)
  id: Id;

  @Field(() => GoalHorizonEnum)
  horizon: Content['goals'][number]['horizon'];

  @Field(() => String)
  text: string;

  @Field(() => LocalDateScalar, { nullable: true })
  targetOn?: string | null;
}

/** What the patient means to do every week. */
@InputType()
export class WeeklyCommitmentInput {
  @Field(() => String, { nullable: true })
  commitment?: string | null;

  @Field(() => Boolean, {
    description: 'The patient wants an assigned peer specialist to see this part and its outcome.',
  })
  isShared: boolean;

  @Field(() => Int, { nullable: true, description: 'Calls with the sponsor a week.' })
  sponsorCalls?: number | null;

  @Field(() => Int, { nullable: true, description: 'Times a week to see the sponsor.' })
  sponsorVisits?: number | null;
}

/** First steps after a lapse with one kind of substance. */
@InputType()
export class LapseStepsInput {
  @Field(() => LapseBranchEnum)
  branch: Content['lapseResponse']['bySubstance'][number]['branch'];

  @Field(() => String)
  firstHour: string;

  @Field(() => String)
  firstDay: string;
}

/** Medication and naloxone. Prescribed medication is never use. */
@InputType()
export class MedicationSafetyInput {
  @Field(() => String, { nullable: true, description: 'Where it is; or “Not yet” and what is being done about it.' })
  naloxoneLocation?: string | null;

  @Field(() => String, { nullable: true, description: 'Who can give it.' })
  naloxoneWho?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Absent: not asked yet.' })
  takesMedication?: boolean | null;

  @Field(() => String, { nullable: true })
  prescriber?: string | null;

  @Field(() => String, { nullable: true, description: 'Next dose, injection or pick-up.' })
  nextDose?: string | null;

  @Field(() => DoseKindEnum, { nullable: true })
  nextDoseKind?: Content['medication']['nextDoseKind'];

  @Field(() => LocalDateScalar, { nullable: true })
  nextDoseOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  suppliedThrough?: string | null;

  @Field(() => String, { nullable: true })
  notes?: string | null;
}

/** What to do after a lapse. */
@InputType()
export class LapseResponseInput {
  @Field(() => [LapseStepsInput], { description: 'Steps for one kind of substance, before those for all.' })
  bySubstance: LapseStepsInput[];

  @Field(() => String)
  firstHour: string;

  @Field(() => String)
  firstDay: string;

  @Field(() => String)
  whoToTell: string;

  @Field(() => String)
  wayBack: string;
}

/** The content of a plan. */
@InputType()
export class PlanContentInput {
  @Field(() => [PlanMotivationInput])
  motivations: PlanMotivationInput[];

  @Field(() => [HighRiskSituationInput])
  highRiskSituations: HighRiskSituationInput[];

  @Field(() => [WarningSignInput])
  warningSigns: WarningSignInput[];

  @Field(() => [CopingStrategyInput])
  copingStrategies: CopingStrategyInput[];

  @Field(() => [SupportContactInput])
  supportContacts: SupportContactInput[];

  @Field(() => MedicationSafetyInput)
  medication: MedicationSafetyInput;

  @Field(() => LapseResponseInput)
  lapseResponse: LapseResponseInput;

  @Field(() => [PlanGoalInput])
  goals: PlanGoalInput[];

  @Field(() => WeeklyCommitmentInput)
  weekly: WeeklyCommitmentInput;

  @Field(() => String, { nullable: true, description: 'A note to my future self.' })
  noteToSelf?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days between two looks at the plan; 30 when absent.' })
  reviewEveryDays?: number | null;
}

/** A draft to save, as a whole. */
@InputType()
export class SavePlanInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version: number;

  @Field(() => PlanContentInput)
  content: PlanContentInput;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Left out, it stays as it is.' })
  reviewDue?: string | null;

  @Field(() => String, { nullable: true, description: 'What changes against the plan before, and why.' })
  reasonForChange?: string | null;
}
