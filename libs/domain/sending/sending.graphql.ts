import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { pauseScopes, type PauseScope } from './sending-pause.entity';
import { textRequirements, type TextRequirementName } from './text-requirement.entity';

const TextRequirementEnum = wordEnum('TextRequirementName', textRequirements);
/** GraphQL names of what can be paused. */
export const PauseScopeEnum = wordEnum('PauseScope', pauseScopes);

/** One line of what has to hold before texts leave. */
@ObjectType('TextRequirement')
export class TextRequirementType {
  @Field(() => TextRequirementEnum)
  requirement: TextRequirementName;

  @Field(() => String, { nullable: true, description: 'The evidence; absent while it does not hold.' })
  note: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true })
  confirmedByName: string | null;
}

/** How far an organization's texts are from leaving. */
@ObjectType('TextGoLive')
export class TextGoLiveType {
  @Field(() => Boolean, { description: 'The installation has a text provider.' })
  isProviderSet: boolean;

  @Field(() => Boolean, { description: 'Texts leave. Until then none does, whatever it is about.' })
  isArmed: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  armedAt: Date | null;

  @Field(() => String, { nullable: true })
  armedByName: string | null;

  @Field(() => [TextRequirementType])
  requirements: TextRequirementType[];
}

/** That automatic messages wait. */
@ObjectType('SendingPause')
export class SendingPauseType {
  @Field(() => PauseScopeEnum)
  scope: PauseScope;

  @Field(() => String)
  reason: string;

  @Field(() => DateTimeScalar)
  pausedAt: Date;

  @Field(() => String)
  pausedByName: string;
}

/** That nothing leaves, since the database looks like a copy of another. */
@ObjectType('SendingHalt')
export class SendingHaltType {
  @Field(() => DateTimeScalar, { description: 'When a worker found it.' })
  since: Date;
}

/** Says that a requirement holds. */
@InputType()
export class ConfirmTextRequirementInput {
  @Field(() => TextRequirementEnum)
  requirement: TextRequirementName;

  @Field(() => String, { description: 'The evidence: a contract’s number, a registration’s, who read the words.' })
  note: string;
}

/** Says that a requirement holds no longer. */
@InputType()
export class WithdrawTextRequirementInput {
  @Field(() => TextRequirementEnum)
  requirement: TextRequirementName;

  @Field(() => String)
  reason: string;
}

/** Lets texts leave. */
@InputType()
export class ArmTextsInput {
  @Field(() => Boolean, { description: 'That whoever sends it means it.' })
  isConfirmed: boolean;
}

/** Ends that texts leave. */
@InputType()
export class DisarmTextsInput {
  @Field(() => String)
  reason: string;
}

/** Lets automatic messages wait. */
@InputType()
export class PauseSendingInput {
  @Field(() => PauseScopeEnum)
  scope: PauseScope;

  @Field(() => String)
  reason: string;
}

/** Lets them go on. */
@InputType()
export class ResumeSendingInput {
  @Field(() => PauseScopeEnum)
  scope: PauseScope;
}
