import { Field, ObjectType } from '@nestjs/graphql';
import {
  CopingStrategyType,
  HighRiskSituationType,
  PlanGoalType,
  PlanMotivationType,
  SupportContactType,
  WarningSignType,
} from './plan-content.graphql';

/** Lines to take over, part by part; whoever takes one over gives it a mark of its own. */
@ObjectType('PlanPhraseList')
export class PlanPhraseListType {
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

  @Field(() => [PlanGoalType])
  goals: PlanGoalType[];
}

/** Lines that were written before. */
@ObjectType('PlanPhrases')
export class PlanPhrasesType {
  @Field(() => PlanPhraseListType, { description: 'From this patient’s own versions, as they stood last.' })
  earlier: PlanPhraseListType;

  @Field(() => PlanPhraseListType, { description: 'From the templates on offer.' })
  templates: PlanPhraseListType;
}
