import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { supportRoles, warningStages, type PlanContent } from './plan-content';

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

  @Field(() => String, { nullable: true })
  prescriber: string | null;

  @Field(() => String, { nullable: true })
  nextDose: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  suppliedThrough: string | null;

  @Field(() => String, { nullable: true })
  notes: string | null;
}

/** What to do after a lapse. */
@ObjectType('MyLapseResponse')
export class MyLapseResponseType {
  @Field(() => String)
  firstHour: string;

  @Field(() => String)
  firstDay: string;

  @Field(() => String)
  whoToTell: string;

  @Field(() => String)
  wayBack: string;
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
