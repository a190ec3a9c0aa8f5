import { Field, ObjectType } from '@nestjs/graphql';
import type { Channel } from '@stepwell/kernel/words';
import { LocalDateScalar, LocalTimeScalar } from '@stepwell/platform/graphql/scalars';
import { ChannelEnum } from '../consents/channel.graphql';
import type { StepAction } from './programme';
import { StepActionEnum } from './programmes.graphql';

/** One step of a dry run: what one patient would get, as things stand. */
@ObjectType('DryRunStep')
export class DryRunStepType {
  @Field(() => String)
  stepCode: string;

  @Field(() => String)
  name: string;

  @Field(() => StepActionEnum)
  action: StepAction;

  @Field(() => LocalDateScalar)
  localDate: string;

  @Field(() => LocalTimeScalar, { description: 'Wall time where the patient is, after quiet hours.' })
  localTime: string;

  @Field(() => Boolean)
  shiftedByQuietHours: boolean;

  @Field(() => ChannelEnum, { nullable: true })
  channel: Channel | null;

  @Field(() => String, { nullable: true, description: 'Why a message can’t go as things stand.' })
  blockedReason: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the step that it follows up.' })
  followsUp: string | null;

  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whole text, with a sample in the place of the link; of a call, what may be left on a machine.',
  })
  text: string | null;
}

/** Every message that a programme would send a patient. */
@ObjectType('DryRun')
export class DryRunType {
  @Field(() => String)
  timeZone: string;

  @Field(() => [DryRunStepType])
  steps: DryRunStepType[];
}
