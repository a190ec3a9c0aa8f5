import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { LanguageEnum } from '../patients/language.graphql';
import { StaffMemberSummaryType } from '../staff/staff.graphql';
import { callOutcomes, type CallOutcome } from './inquiry-call.entity';
import {
  bestTimes,
  callers,
  inquirySources,
  inquiryStages,
  voicemails,
  type BestTime,
  type Caller,
  type InquirySource,
  type InquiryStage,
  type Voicemail,
} from './inquiry.entity';

/** How an inquiry came, for the graph. */
export const InquirySourceEnum = wordEnum('InquirySource', inquirySources);
const InquiryStageEnum = wordEnum('InquiryStage', inquiryStages);
const CallerEnum = wordEnum('Caller', callers);
const BestTimeEnum = wordEnum('BestTime', bestTimes);
const VoicemailEnum = wordEnum('Voicemail', voicemails);
const CallOutcomeEnum = wordEnum('CallOutcome', callOutcomes);

/** A call made because of an inquiry. */
@ObjectType('InquiryCall')
export class InquiryCallType {
  @Field(() => ID)
  id: Id;

  @Field(() => CallOutcomeEnum)
  outcome: CallOutcome;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String)
  madeByName: string;

  @Field(() => DateTimeScalar)
  madeAt: Date;
}

/** Somebody who asked to be called. */
@ObjectType('Inquiry', { description: 'Protected like a record: who asks for care is a patient under 42 CFR Part 2.' })
export class InquiryType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => InquirySourceEnum)
  source: InquirySource;

  @Field(() => String, { description: 'The name to ask for, as it was given.' })
  askFor: string;

  @Field(() => String)
  phone: string;

  @Field(() => CallerEnum)
  caller: Caller;

  @Field(() => BestTimeEnum)
  bestTime: BestTime;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => VoicemailEnum)
  voicemail: Voicemail;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => InquiryStageEnum)
  stage: InquiryStage;

  @Field(() => StaffMemberSummaryType, { nullable: true })
  owner: StaffMemberSummaryType | null;

  @Field(() => String, { nullable: true })
  nextAction: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  nextActionOn: string | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The first call that reached somebody.' })
  firstReachedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt: Date | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'The chart that came of it, for who may see that.' })
  patientId: Id | null;

  @Field(() => [InquiryCallType], { description: 'Newest first.' })
  calls: InquiryCallType[];
}

/** A page of inquiries. */
export const InquiryConnection = Connection(InquiryType, 'Inquiry');

/** Narrows the pipeline. */
@InputType()
export class InquiryFilter {
  @Field(() => Boolean, { nullable: true, description: 'Those that ended; left out: those that wait.' })
  ended?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that I own.' })
  mine?: boolean | null;

  @Field(() => ID, { nullable: true })
  facilityId?: Id | null;
}

/** An inquiry that somebody on staff writes down. */
@InputType()
export class RecordInquiryInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form (UUID).' })
  submitId?: Id | null;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => InquirySourceEnum)
  source: InquirySource;

  @Field(() => String)
  askFor: string;

  @Field(() => String)
  phone: string;

  @Field(() => CallerEnum)
  caller: Caller;

  @Field(() => BestTimeEnum)
  bestTime: BestTime;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => VoicemailEnum)
  voicemail: Voicemail;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** What came of a call. */
@InputType()
export class LogInquiryCallInput {
  @Field(() => ID, { nullable: true, description: 'Made by the page once per form (UUID).' })
  submitId?: Id | null;

  @Field(() => ID)
  id: Id;

  @Field(() => CallOutcomeEnum)
  outcome: CallOutcome;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** Where an inquiry goes next: its stage, who looks after it and what comes next, as a whole. */
@InputType()
export class FollowInquiryInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => InquiryStageEnum)
  stage: InquiryStage;

  @Field(() => String, { nullable: true, description: 'Needed where it ends without an admission.' })
  reason?: string | null;

  @Field(() => ID, { nullable: true })
  ownerId?: Id | null;

  @Field(() => String, { nullable: true })
  nextAction?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  nextActionOn?: string | null;
}

/** How the forgetting of inquiries that came to nothing stands: counts, no names. */
@ObjectType('ForgettingHealth')
export class ForgettingHealthType {
  @Field(() => Int, { description: 'Days that the organization set, from the end of an inquiry.' })
  keepDays: number;

  @Field(() => Int)
  forgotten: number;

  @Field(() => DateTimeScalar, { nullable: true })
  lastForgottenAt: Date | null;

  @Field(() => Int, { description: 'Their days are over; the next look takes them.' })
  due: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Absent where nothing ended that could be forgotten.' })
  nextLookAt: Date | null;
}

/** The public form of a facility. */
@ObjectType('CallForm', { description: 'The page on which anybody can ask a facility for a call.' })
export class CallFormType {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => String)
  facilityName: string;

  @Field(() => Boolean)
  isOpen: boolean;

  @Field(() => String, { nullable: true, description: 'Public; absent until the form was opened once.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'The same form for a frame in a page of a listed origin.' })
  embedAddress: string | null;

  @Field(() => [String], { description: 'Origins whose pages may show it in a frame.' })
  frameOrigins: string[];
}

/** Opens or closes a facility's form. */
@InputType()
export class SetCallFormInput {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => Boolean)
  isOpen: boolean;

  @Field(() => [String], { nullable: true, description: 'Origins like https://example.org; left out: as they are.' })
  frameOrigins?: string[] | null;
}
