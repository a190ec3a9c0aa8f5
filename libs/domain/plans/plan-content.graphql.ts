import { Field, ID, ObjectType, Int } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import type { PlanContent as Content } from './plan-content';
import {
  CopingKindEnum,
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

/** Medication and naloxone. Prescribed medication is never use. */
@ObjectType('MedicationSafety')
export class MedicationSafetyType {
  @Field(() => String, { nullable: true, description: 'Where it is; or “Not yet” and what is being done about it.' })
  naloxoneLocation: string | null;

  @Field(() => String, { nullable: true, description: 'Who can give it.' })
  naloxoneWho: string | null;

  @Field(() => String, { nullable: true })
  prescriber: string | null;

  @Field(() => String, { nullable: true, description: 'Next dose, injection or pick-up.' })
  nextDose: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  suppliedThrough: string | null;

  @Field(() => String, { nullable: true })
  notes: string | null;
}

/** What to do after a lapse. */
@ObjectType('LapseResponse')
export class LapseResponseType {
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

  @Field(() => String, { nullable: true, description: 'A note to my future self.' })
  noteToSelf: string | null;
}
