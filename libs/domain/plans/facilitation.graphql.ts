import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  facilitationKinds,
  facilitationTopics,
  type FacilitationKind,
  type FacilitationTopic,
} from './facilitation-session.entity';

const FacilitationKindEnum = wordEnum('FacilitationKind', facilitationKinds);
const FacilitationTopicEnum = wordEnum('FacilitationTopic', facilitationTopics);

/** One session of twelve-step facilitation. */
@ObjectType('FacilitationSession')
export class FacilitationSessionType {
  @Field(() => ID)
  id: Id;

  @Field(() => LocalDateScalar)
  heldOn: string;

  @Field(() => FacilitationKindEnum)
  kind: FacilitationKind;

  @Field(() => FacilitationTopicEnum)
  topic: FacilitationTopic;

  @Field(() => Int, { nullable: true, description: 'Days without use since the last session.' })
  soberDays: number | null;

  @Field(() => Int, { nullable: true })
  meetingsAttended: number | null;

  @Field(() => String, { nullable: true })
  meetingsReaction: string | null;

  @Field(() => String, { nullable: true })
  readings: string | null;

  @Field(() => String, { nullable: true })
  slips: string | null;

  @Field(() => String, { nullable: true })
  urges: string | null;

  @Field(() => String, { nullable: true })
  sponsorContact: string | null;

  @Field(() => String, { nullable: true })
  material: string | null;

  @Field(() => String, { nullable: true })
  tasksDone: string | null;

  @Field(() => String, { nullable: true })
  nextTasks: string | null;

  @Field(() => String, { nullable: true, description: 'The line of the plan that it served, as it stood.' })
  elementWords: string | null;

  @Field(() => String)
  loggedByName: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  enteredInErrorAt: Date | null;

  @Field(() => String, { nullable: true })
  enteredInErrorReason: string | null;
}

/** A session to log. */
@InputType()
export class LogFacilitationInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar)
  heldOn: string;

  @Field(() => FacilitationKindEnum)
  kind: FacilitationKind;

  @Field(() => FacilitationTopicEnum)
  topic: FacilitationTopic;

  @Field(() => Int, { nullable: true })
  soberDays?: number | null;

  @Field(() => Int, { nullable: true })
  meetingsAttended?: number | null;

  @Field(() => String, { nullable: true })
  meetingsReaction?: string | null;

  @Field(() => String, { nullable: true })
  readings?: string | null;

  @Field(() => String, { nullable: true })
  slips?: string | null;

  @Field(() => String, { nullable: true })
  urges?: string | null;

  @Field(() => String, { nullable: true })
  sponsorContact?: string | null;

  @Field(() => String, { nullable: true })
  material?: string | null;

  @Field(() => String, { nullable: true })
  tasksDone?: string | null;

  @Field(() => String, { nullable: true })
  nextTasks?: string | null;

  @Field(() => String, { nullable: true, description: 'Mark of a line of the active plan that the session served.' })
  elementId?: string | null;
}

/** A session that was logged wrongly. */
@InputType()
export class MarkFacilitationInErrorInput {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  reason: string;
}
