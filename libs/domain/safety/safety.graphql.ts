import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import type { Channel } from '@stepwell/kernel/words';
import { ChannelEnum } from '../consents/channel.graphql';
import { PatientContactType } from '../patients/patient-contacts.graphql';
import type { SafetyOutcome } from './act-on-safety-item';
import {
  pageSteps,
  reachedAnswers,
  riskLevels,
  safetyReasons,
  type PageStep,
  type ReachedAnswer,
  type RiskLevel,
  type SafetyReason,
} from './safety-item.entity';
import { pageStatuses, type PageStatus } from './safety-page.entity';
import type { SafetyChoice } from './safety-settings.service';

const SafetyReasonEnum = wordEnum('SafetyReason', safetyReasons);
const PageStepEnum = wordEnum('PageStep', pageSteps);
const PageStatusEnum = wordEnum('PageStatus', pageStatuses);
const ReachedAnswerEnum = wordEnum('ReachedAnswer', reachedAnswers);
const RiskLevelEnum = wordEnum('RiskLevel', riskLevels);

/** Who needs somebody, and how they may be reached. */
@ObjectType('SafetyPatient')
export class SafetyPatientType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'What to mind when reaching them.' })
  precautions: string | null;

  @Field(() => [PatientContactType], { description: 'The best first.' })
  contacts: PatientContactType[];
}

/** One person who was told that something needs them. */
@ObjectType('SafetyPage')
export class SafetyPageType {
  @Field(() => ID)
  id: Id;

  @Field(() => PageStepEnum)
  step: PageStep;

  @Field(() => String)
  staffName: string;

  @Field(() => ChannelEnum, { nullable: true })
  channel: Channel | null;

  @Field(() => PageStatusEnum)
  status: PageStatus;

  @Field(() => DateTimeScalar, { nullable: true })
  sentAt: Date | string | null;
}

/** A patient needs somebody now. */
@ObjectType('SafetyItem')
export class SafetyItemType {
  @Field(() => ID)
  id: Id;

  patientId: Id;

  @Field(() => SafetyPatientType)
  patient: SafetyPatientType;

  @Field(() => String)
  facilityName: string;

  @Field(() => [SafetyReasonEnum])
  reasons: SafetyReason[];

  @Field(() => Int, { nullable: true, description: 'Of 10.' })
  craving: number | null;

  @Field(() => String, { nullable: true, description: 'What the patient wrote.' })
  words: string | null;

  @Field(() => Boolean, { description: 'Automatic messages wait until this is closed.' })
  holdsMessages: boolean;

  @Field(() => DateTimeScalar)
  raisedAt: Date;

  @Field(() => [SafetyPageType], { description: 'In the order of paging.' })
  pages: SafetyPageType[];

  @Field(() => PageStepEnum, { nullable: true, description: 'Who is paged next unless somebody answers.' })
  nextStep: PageStep | null;

  @Field(() => DateTimeScalar, { nullable: true })
  nextStepAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => String, { nullable: true })
  acknowledgedByName: string | null;

  @Field(() => ReachedAnswerEnum, { nullable: true })
  reached: ReachedAnswer | null;

  @Field(() => RiskLevelEnum, { nullable: true })
  riskLevel: RiskLevel | null;

  @Field(() => Boolean, { nullable: true })
  planReviewed: boolean | null;

  @Field(() => Boolean, { nullable: true })
  supervisorInformed: boolean | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt: Date | null;

  @Field(() => String, { nullable: true })
  closedByName: string | null;
}

/** Names one item. */
@InputType()
export class SafetyItemInput {
  @Field(() => ID)
  id: Id;
}

/** What came of it. */
@InputType()
export class CloseSafetyItemInput implements SafetyOutcome {
  @Field(() => ID)
  id: Id;

  @Field(() => ReachedAnswerEnum)
  reached: ReachedAnswer;

  @Field(() => RiskLevelEnum, { description: 'Unknown only where nobody was reached.' })
  riskLevel: RiskLevel;

  @Field(() => Boolean, { description: 'The crisis safety plan was gone through with the patient.' })
  planReviewed: boolean;

  @Field(() => Boolean, { description: 'Needed where nobody was reached.' })
  supervisorInformed: boolean;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** When somebody is paged, and how long they have to answer. */
@ObjectType('SafetySettings')
export class SafetySettingsType implements SafetyChoice {
  @Field(() => Int, { description: 'Craving, of 10, from which on somebody is paged.' })
  cravingThreshold: number;

  @Field(() => Int, { description: 'Minutes without an answer after which the next person is paged.' })
  answerMinutes: number;

  @Field(() => Int, { description: '0 where the organization has not chosen yet.' })
  version: number;
}

/** Another choice. */
@InputType()
export class ChangeSafetySettingsInput implements SafetyChoice {
  @Field(() => Int, { description: '1 to 10.' })
  cravingThreshold: number;

  @Field(() => Int, { description: '2 to 60.' })
  answerMinutes: number;

  @Field(() => Int)
  version: number;
}
