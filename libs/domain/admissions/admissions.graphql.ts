import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LevelOfCareEnum, type PatientType } from '../patients/patients.graphql';
import {
  admissionItems,
  decisionOutcomes,
  itemOutcomes,
  itemWays,
  suggestionKinds,
  type AdmissionItemName,
  type DecisionOutcome,
  type ItemOutcome,
  type ItemWay,
  type SuggestionKind,
} from './admission-words';

const ItemEnum = wordEnum('AdmissionItemName', admissionItems);
const ItemWayEnum = wordEnum('AdmissionItemWay', itemWays);
const ItemOutcomeEnum = wordEnum('AdmissionItemOutcome', itemOutcomes);
const SuggestionKindEnum = wordEnum('SuggestionKind', suggestionKinds);
const DecisionOutcomeEnum = wordEnum('SuggestionOutcome', decisionOutcomes);
type LevelOfCare = NonNullable<PatientType['episode']>['levelOfCare'];

/** One thing that an admission needs. */
@ObjectType('AdmissionItem')
export class AdmissionItemType {
  @Field(() => ItemEnum)
  item: AdmissionItemName;

  @Field(() => DateTimeScalar)
  dueAt: Date;

  @Field(() => Boolean)
  isOverdue: boolean;

  @Field(() => ItemWayEnum, { nullable: true, description: 'Absent while it is open.' })
  how: ItemWay | null;

  @Field(() => DateTimeScalar, { nullable: true })
  doneAt: Date | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  checkedByName: string | null;
}

/** Something to choose with one click. */
@ObjectType('SuggestedOption')
export class SuggestedOptionType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  label: string;
}

/** What somebody decided about a suggestion. */
@ObjectType('AdmissionDecision')
export class AdmissionDecisionType {
  kind: SuggestionKind;

  @Field(() => DecisionOutcomeEnum)
  outcome: DecisionOutcome;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => DateTimeScalar)
  decidedAt: Date;

  @Field(() => String)
  decidedByName: string;
}

/** What is suggested of one kind; of paths, which are equal, none comes first. */
@ObjectType('AdmissionSuggestion')
export class AdmissionSuggestionType {
  @Field(() => SuggestionKindEnum)
  kind: SuggestionKind;

  @Field(() => [SuggestedOptionType])
  options: SuggestedOptionType[];

  @Field(() => AdmissionDecisionType, { nullable: true, description: 'The last one.' })
  decision: AdmissionDecisionType | null;
}

/** How the admission of the open stay stands. */
@ObjectType('PatientAdmission')
export class PatientAdmissionType {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => [AdmissionItemType], { description: 'None where the stay was written down long after it began.' })
  items: AdmissionItemType[];

  @Field(() => [AdmissionSuggestionType], { description: 'Those that the actor may decide about.' })
  suggestions: AdmissionSuggestionType[];
}

/** A stay in which something is open. */
@ObjectType('OpenAdmission')
export class OpenAdmissionType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => LevelOfCareEnum)
  levelOfCare: LevelOfCare;

  @Field(() => LocalDateScalar)
  admittedOn: string;

  @Field(() => Int)
  openCount: number;

  @Field(() => Int)
  overdueCount: number;

  @Field(() => DateTimeScalar)
  nextDueAt: Date;

  @Field(() => [ItemEnum], { description: 'What is open, what is due first on top.' })
  items: AdmissionItemName[];
}

/** Stays in which something is open. */
@ObjectType('OpenAdmissions')
export class OpenAdmissionsType {
  @Field(() => Int)
  totalCount: number;

  @Field(() => [OpenAdmissionType], { description: 'At most 200, what is due first on top.' })
  admissions: OpenAdmissionType[];
}

/** Whether an item is asked for, and within how many hours. */
@ObjectType('AdmissionItemSetting')
export class AdmissionItemSettingType {
  @Field(() => ItemEnum)
  item: AdmissionItemName;

  @Field(() => Boolean)
  isOn: boolean;

  @Field(() => Int, { description: 'Hours after the admission.' })
  dueHours: number;
}

/** What an organization asks of admissions. */
@ObjectType('AdmissionSettings')
export class AdmissionSettingsType {
  @Field(() => [AdmissionItemSettingType])
  items: AdmissionItemSettingType[];

  @Field(() => [String], { description: 'Names of its treatment programmes.' })
  tracks: string[];

  @Field(() => String, { nullable: true, description: 'The follow-up programme that is suggested.' })
  programmeCode: string | null;

  @Field(() => Int, { description: '0 where nobody has chosen anything yet.' })
  version: number;
}

/** What somebody says of an item. */
@InputType()
export class CheckAdmissionItemInput {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => ItemEnum)
  item: AdmissionItemName;

  @Field(() => ItemOutcomeEnum)
  outcome: ItemOutcome;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** One click on a suggestion. */
@InputType()
export class DecideSuggestionInput {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => SuggestionKindEnum)
  kind: SuggestionKind;

  @Field(() => DecisionOutcomeEnum)
  outcome: DecisionOutcome;

  @Field(() => String, { nullable: true, description: 'Of the option that is accepted.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed where all are declined.' })
  reason?: string | null;
}

/** Whether an item is asked for, and within how many hours. */
@InputType()
export class AdmissionItemSettingInput {
  @Field(() => ItemEnum)
  item: AdmissionItemName;

  @Field(() => Boolean)
  isOn: boolean;

  @Field(() => Int)
  dueHours: number;
}

/** What an organization asks of admissions from now on. */
@InputType()
export class SaveAdmissionSettingsInput {
  @Field(() => [AdmissionItemSettingInput])
  items: AdmissionItemSettingInput[];

  @Field(() => [String])
  tracks: string[];

  @Field(() => String, { nullable: true })
  programmeCode?: string | null;

  @Field(() => Int)
  version: number;
}
