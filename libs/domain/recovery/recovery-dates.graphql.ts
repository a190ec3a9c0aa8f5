import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';

/** When recovery began, as staff recorded it. */
@ObjectType('RecoveryStart', { description: 'No lapse moves it. What the patient shows themselves is theirs alone.' })
export class RecoveryStartType {
  @Field(() => LocalDateScalar)
  startedOn: string;

  @Field(() => LocalDateScalar)
  recordedOn: string;

  @Field(() => String)
  recordedByName: string;

  @Field(() => String, { nullable: true, description: 'Why the record before it was wrong.' })
  reason: string | null;
}

/** A lapse with its debrief. */
@ObjectType('Lapse')
export class LapseType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID, { description: 'Given by the page that told it; to change what was told.' })
  submitId: Id;

  @Field(() => Int)
  version: number;

  @Field(() => LocalDateScalar)
  happenedOn: string;

  @Field(() => String, { nullable: true })
  whatHappened: string | null;

  @Field(() => String, { nullable: true })
  whatHelped: string | null;

  @Field(() => String, { nullable: true })
  whatToChange: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it down; absent where the patient told it.' })
  recordedByName: string | null;

  @Field(() => Boolean)
  isTakenBack: boolean;
}

/** The start of a patient's recovery. */
@InputType()
export class RecordRecoveryStartInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar)
  startedOn: string;

  @Field(() => String, { nullable: true, description: 'Why the recorded day was wrong; for a correction.' })
  reason?: string | null;
}

/** A lapse to write down, or to add to. */
@InputType()
export class RecordLapseInput {
  @Field(() => ID, { description: 'Made by the page once per lapse (UUID), so that sending twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar)
  happenedOn: string;

  @Field(() => String, { nullable: true })
  whatHappened?: string | null;

  @Field(() => String, { nullable: true })
  whatHelped?: string | null;

  @Field(() => String, { nullable: true })
  whatToChange?: string | null;

  @Field(() => Boolean, { nullable: true })
  isTakenBack?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen.' })
  seenVersion?: number | null;
}
