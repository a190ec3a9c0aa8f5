import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { ChannelEnum } from '../consents/channel.graphql';
import {
  anchorEvents,
  repeatRules,
  stepActions,
  stepAnswers,
  stopEvents,
  type AnchorEvent,
  type RepeatRule,
  type StepAction,
  type StepAnswer,
  type StopEvent,
} from './programme';

const AnchorEventEnum = wordEnum('AnchorEvent', anchorEvents);
const RepeatRuleEnum = wordEnum('RepeatRule', repeatRules);
const StopEventEnum = wordEnum('StopEvent', stopEvents);
/** GraphQL names of what a step does. */
export const StepActionEnum = wordEnum('StepAction', stepActions);
const StepAnswerEnum = wordEnum('StepAnswer', stepAnswers);

/** The words of one message in one language. */
@ObjectType('ProgrammeWords')
@InputType('ProgrammeWordsInput')
export class ProgrammeWordsType {
  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'Paragraphs of the mail, parted by an empty line; the link follows them.' })
  body: string;

  @Field(() => String, { description: 'One line for a text; the sender stands before it, the link after it.' })
  text: string;
}

/** The words of one message in both languages. */
@ObjectType('StepWords')
@InputType('StepWordsInput')
export class StepWordsType {
  @Field(() => ProgrammeWordsType)
  en: ProgrammeWordsType;

  @Field(() => ProgrammeWordsType)
  es: ProgrammeWordsType;
}

/** One planned unit of a programme. */
@ObjectType('ProgrammeStep')
@InputType('ProgrammeStepInput')
export class ProgrammeStepType {
  @Field(() => String, { description: 'Small letters, digits and dashes; once per programme.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => StepActionEnum)
  action: StepAction;

  @Field(() => Int, { description: 'Calendar days after the anchor, -60 to 400, in the patient’s zone.' })
  dayOffset: number;

  @Field(() => LocalTimeScalar)
  localTime: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Hours, -72 to 336, from the very moment of the anchor; where only its day is known, day and time count.',
  })
  afterHours: number | null;

  @Field(() => String, { description: 'Which place in a patient’s day a message takes: one at most per slot and day.' })
  slot: string;

  @Field(() => Int, { description: 'Hours, 1 to 168, in which a message may still leave.' })
  sendWithinHours: number;

  @Field(() => Int, { description: 'Days, 0 to 60, for which it can be answered and its link lives.' })
  openForDays: number;

  @Field(() => [ChannelEnum], { description: 'Ways to try, first to last.' })
  channels: Channel[];

  @Field(() => StepAnswerEnum)
  answer: StepAnswer;

  @Field(() => String, { nullable: true, description: 'The earlier step that it follows up; left out once answered.' })
  ifUnanswered: string | null;

  @Field(() => StepWordsType, { nullable: true, description: 'Absent for the usual words.' })
  words: StepWordsType | null;
}

/** A programme as it begins from now on. */
@ObjectType('FollowUpProgramme')
export class FollowUpProgrammeType {
  @Field(() => String)
  code: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => AnchorEventEnum)
  anchorEvent: AnchorEvent;

  @Field(() => RepeatRuleEnum)
  whenAgain: RepeatRule;

  @Field(() => [StopEventEnum])
  stopsOn: StopEvent[];

  @Field(() => [ProgrammeStepType])
  steps: ProgrammeStepType[];

  @Field(() => Boolean, { description: 'Off: events begin it no more; what runs goes on.' })
  isOn: boolean;

  @Field(() => String, { nullable: true, description: 'Absent for a version that comes with the product.' })
  publishedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt: Date | null;
}

/** How one step of a programme went in the last 90 days: counts only, no patient. */
@ObjectType('ProgrammeStepCounts')
export class ProgrammeStepCountsType {
  @Field(() => String)
  stepCode: string;

  @Field(() => Int)
  due: number;

  @Field(() => Int, { description: 'Went by mail.' })
  byEmail: number;

  @Field(() => Int, { description: 'Went as a text.' })
  bySms: number;

  @Field(() => Int)
  answeredByEmail: number;

  @Field(() => Int)
  answeredBySms: number;

  @Field(() => Int, { description: 'Blocked, failed, expired or of unknown fate.' })
  notSent: number;

  @Field(() => Int, { description: 'Asked by somebody on staff, who wrote the answer down.' })
  answeredByVoice: number;

  @Field(() => Int, { description: 'Work that staff were asked for.' })
  tasks: number;

  @Field(() => Int, { description: 'Of the calls, by what came of them in the end; the others are open.' })
  reached: number;

  @Field(() => Int)
  leftMessage: number;

  @Field(() => Int)
  notReached: number;

  @Field(() => Int, { description: 'Letters.' })
  posted: number;
}

/** How a programme goes: counts only, no patient. */
@ObjectType('ProgrammeCounts')
export class ProgrammeCountsType {
  @Field(() => Int, { description: 'Patients in it now.' })
  running: number;

  @Field(() => Int, { description: 'Of them in an older version.' })
  runningOlder: number;

  @Field(() => Int, { description: 'Begun in the last 90 days.' })
  begun: number;

  @Field(() => Int, { description: 'Of them finished.' })
  completed: number;

  @Field(() => Int, { description: 'Of them stopped before their end.' })
  stopped: number;

  @Field(() => [ProgrammeStepCountsType])
  steps: ProgrammeStepCountsType[];
}

/** What an organization publishes as the next version of a programme, or as the first of its own. */
@InputType()
export class PublishProgrammeInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => String, { nullable: true, description: 'Left out, it begins a programme of the organization’s own.' })
  programmeCode?: string | null;

  @Field(() => Int, { description: 'The version that was on the screen; 0 for a new programme.' })
  basedOn: number;

  @Field(() => String)
  name: string;

  @Field(() => AnchorEventEnum)
  anchorEvent: AnchorEvent;

  @Field(() => RepeatRuleEnum)
  whenAgain: RepeatRule;

  @Field(() => [StopEventEnum])
  stopsOn: StopEvent[];

  @Field(() => [ProgrammeStepType])
  steps: ProgrammeStepType[];
}

/** Names a programme. */
@InputType()
export class ProgrammeInput {
  @Field(() => String)
  programmeCode: string;
}

/** Turns a programme on or off. */
@InputType()
export class TurnProgrammeInput extends ProgrammeInput {
  @Field(() => Boolean)
  isOn: boolean;
}

/** Names an enrolment. */
@InputType()
export class FollowUpEnrollmentInput {
  @Field(() => ID)
  enrollmentId: Id;
}

/** Names a planned message. */
@InputType()
export class FollowUpOccurrenceInput {
  @Field(() => ID)
  occurrenceId: Id;
}

/** Begins a programme for a patient by hand. */
@InputType()
export class EnrollInProgrammeInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  programmeCode: string;

  @Field(() => LocalDateScalar, { description: 'The day that the steps count from.' })
  anchorDate: string;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'Its hour where the patient is, for steps that count hours.',
  })
  anchorTime?: string | null;
}
