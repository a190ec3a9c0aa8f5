import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { SubstanceEnum } from '../patients/substance.graphql';
import type { Evidence } from './signal-evidence';
import { signalRules, type SignalRuleName } from './signal-rules';

/** GraphQL names of the rules. */
export const SignalRuleEnum = wordEnum('SignalRuleName', signalRules);

/** What a rule found. */
@ObjectType('SignalEvidence', { description: 'Each rule fills in its own part.' })
export class SignalEvidenceType implements Evidence {
  @Field(() => DateTimeScalar, { nullable: true, description: 'The newest moment it rests on.' })
  at?: string;

  @Field(() => DateTimeScalar, { nullable: true })
  since?: string;

  @Field(() => Int, { nullable: true })
  count?: number;

  @Field(() => Float, { nullable: true, description: 'Of 10: said, or the average of the recent days.' })
  craving?: number;

  @Field(() => Float, { nullable: true, description: 'The average of the four weeks before.' })
  baseline?: number;

  @Field(() => Boolean, { nullable: true })
  used?: boolean;

  @Field(() => [SubstanceEnum], { nullable: true })
  substances?: Evidence['substances'];

  @Field(() => Boolean, { nullable: true })
  isAlone?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  hasNaloxone?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Words of the patient’s plan.' })
  words?: string[];

  @Field(() => Int, { nullable: true, description: 'Of a hard time of the plan; 0 is Sunday.' })
  weekday?: number;

  @Field(() => LocalTimeScalar, { nullable: true })
  startTime?: string;

  @Field(() => LocalTimeScalar, { nullable: true })
  endTime?: string;

  @Field(() => LocalDateScalar, { nullable: true })
  startsOn?: string;

  @Field(() => Int, { nullable: true })
  goal?: number;

  @Field(() => Int, { nullable: true })
  attended?: number;

  @Field(() => String, { nullable: true, description: 'Code of a questionnaire.' })
  measure?: string;

  @Field(() => Int, { nullable: true, description: 'Its score before.' })
  before?: number;

  @Field(() => Int, { nullable: true })
  score?: number;

  @Field(() => Int, { nullable: true, description: 'The rule as it stood: how much …' })
  amount: number | null;

  @Field(() => Int, { nullable: true, description: '… within how many days.' })
  days: number | null;
}

/** A signal, with why it is there. */
@ObjectType('Signal')
export class SignalType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  patientName: string;

  @Field(() => SignalRuleEnum)
  rule: SignalRuleName;

  @Field(() => SignalEvidenceType)
  evidence: Evidence;

  @Field(() => DateTimeScalar)
  raisedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => String, { nullable: true })
  acknowledgedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  snoozedUntil: Date | null;

  @Field(() => String, { nullable: true })
  snoozeReason: string | null;

  @Field(() => ID, { nullable: true, description: 'The task that somebody made of it.' })
  taskId: Id | null;
}

/** Bounds of a number that can be chosen. */
@ObjectType('SignalThreshold')
export class SignalThresholdType {
  @Field(() => Int)
  initial: number;

  @Field(() => Int)
  least: number;

  @Field(() => Int)
  most: number;
}

/** A rule with what the organization chose for it. */
@ObjectType('SignalRule')
export class SignalRuleType {
  @Field(() => SignalRuleEnum)
  rule: SignalRuleName;

  @Field(() => Boolean)
  isOn: boolean;

  @Field(() => Boolean)
  canBeOff: boolean;

  @Field(() => Int, { nullable: true })
  amount: number | null;

  @Field(() => Int, { nullable: true })
  days: number | null;

  @Field(() => SignalThresholdType, { nullable: true })
  amountBounds: SignalThresholdType | null;

  @Field(() => SignalThresholdType, { nullable: true })
  daysBounds: SignalThresholdType | null;

  @Field(() => Int, { description: '0 until somebody chooses.' })
  version: number;
}

/** Which signal. */
@InputType()
export class AcknowledgeSignalInput {
  @Field(() => ID)
  id: Id;
}

/** Until when and why. */
@InputType()
export class SnoozeSignalInput {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar, { description: 'Within 30 days.' })
  until: Date;

  @Field(() => String)
  reason: string;
}

/** A task out of a signal. */
@InputType()
export class ActOnSignalInput {
  @Field(() => ID)
  id: Id;

  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => String)
  title: string;

  @Field(() => DateTimeScalar, { nullable: true })
  dueAt?: Date | null;

  @Field(() => ID, { nullable: true })
  assigneeId?: Id | null;
}

/** What an organization chooses for a rule. */
@InputType()
export class ChangeSignalRuleInput {
  @Field(() => SignalRuleEnum)
  rule: SignalRuleName;

  @Field(() => Boolean)
  isOn: boolean;

  @Field(() => Int, { nullable: true })
  amount?: number | null;

  @Field(() => Int, { nullable: true })
  days?: number | null;

  @Field(() => Int)
  version: number;
}
