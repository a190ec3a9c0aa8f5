import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import type { MyRecovery } from './my-recovery.service';
import { MilestoneUnitEnum } from './milestone-unit.graphql';
import type { MilestoneUnit } from './recovery-days';
import type { LapseView } from './recovery-dates.service';

/** Days without use since the start. */
@ObjectType('MyDays')
export class MyDaysType {
  @Field(() => Int, { description: 'At least 1.' })
  without: number;

  @Field(() => Int)
  total: number;
}

/** A milestone that was reached. */
@ObjectType('MyMilestone')
export class MyMilestoneType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  amount: number;

  @Field(() => MilestoneUnitEnum)
  unit: MilestoneUnit;

  @Field(() => LocalDateScalar)
  reachedOn: string;
}

/** A lapse that the patient told, or that the team wrote down (then without its words). */
@ObjectType('MyLapse')
export class MyLapseType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID, { nullable: true, description: 'To add to it; absent where the team wrote it down.' })
  submitId: Id | null;

  @Field(() => LocalDateScalar)
  happenedOn: string;

  @Field(() => Boolean)
  isMine: boolean;

  @Field(() => String, { nullable: true })
  whatHappened: string | null;

  @Field(() => String, { nullable: true })
  whatHelped: string | null;

  @Field(() => String, { nullable: true })
  whatToChange: string | null;
}

/** The patient's own view of their recovery. */
@ObjectType('MyRecovery')
export class MyRecoveryType {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The patient’s own date, else the recorded one.' })
  startedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The patient’s own date; nobody else is shown it.' })
  ownStartedOn: string | null;

  @Field(() => Boolean)
  showsDate: boolean;

  @Field(() => Boolean)
  showsNumbers: boolean;

  @Field(() => Boolean)
  showsMilestones: boolean;

  @Field(() => MyDaysType, { nullable: true, description: 'Only where numbers are wanted; never a zero.' })
  days: MyDaysType | null;

  @Field(() => [MyMilestoneType], { description: 'The latest first, without those put away.' })
  milestones: MyMilestoneType[];

  @Field(() => [MyLapseType])
  lapses: MyLapseType[];
}

/** What the patient wants to see. */
@InputType()
export class SetMyRecoveryInput {
  @Field(() => LocalDateScalar, { nullable: true, description: 'Their own date; left out, the recorded one counts.' })
  startedOn?: string | null;

  @Field(() => Boolean)
  showsDate: boolean;

  @Field(() => Boolean)
  showsNumbers: boolean;

  @Field(() => Boolean)
  showsMilestones: boolean;
}

/** A milestone to put away. */
@InputType()
export class HideMilestoneInput {
  @Field(() => ID)
  milestoneId: Id;
}

/** A lapse to tell, or to add to. */
@InputType()
export class TellLapseInput {
  @Field(() => ID, { description: 'Made by the phone once per lapse (UUID), so that sending twice counts once.' })
  submitId: Id;

  @Field(() => LocalDateScalar)
  happenedOn: string;

  @Field(() => String, { nullable: true })
  whatHappened?: string | null;

  @Field(() => String, { nullable: true })
  whatHelped?: string | null;

  @Field(() => String, { nullable: true })
  whatToChange?: string | null;

  @Field(() => Boolean, { nullable: true })
  wantsCall?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'It did not happen after all.' })
  isTakenBack?: boolean | null;
}

/** Copies what a patient sees of a lapse, field by field. */
export function myLapse({ id, submitId, happenedOn, recordedByName, ...told }: LapseView): MyLapseType {
  const isMine = recordedByName === null;
  const { whatHappened, whatHelped, whatToChange } = told;
  const words = isMine
    ? { whatHappened, whatHelped, whatToChange }
    : { whatHappened: null, whatHelped: null, whatToChange: null };
  return { id, submitId: isMine ? submitId : null, happenedOn, isMine, ...words };
}

/** Copies what a patient sees of their recovery, field by field. */
export function myRecovery({ milestones, lapses, ...view }: MyRecovery): MyRecoveryType {
  const { startedOn, ownStartedOn, showsDate, showsNumbers, showsMilestones, days } = view;
  return {
    startedOn,
    ownStartedOn,
    showsDate,
    showsNumbers,
    showsMilestones,
    days,
    milestones: milestones.map(({ id, amount, unit, reachedOn }) => ({ id, amount, unit, reachedOn })),
    lapses: lapses.map(myLapse),
  };
}
