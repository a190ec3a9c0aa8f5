import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires, StepUp } from '@stepwell/platform/graphql/decorators';
import { ArmTexts } from './arm-texts';
import { PauseSending } from './pause-sending';
import {
  ArmTextsInput,
  ConfirmTextRequirementInput,
  DisarmTextsInput,
  PauseSendingInput,
  ResumeSendingInput,
  SendingHaltType,
  SendingPauseType,
  TextGoLiveType,
  WithdrawTextRequirementInput,
} from './sending.graphql';
import { sendingHalt, sendingPauses, textGoLive } from './view-sending';

/** What has to hold before texts leave, for who runs the organization. */
@Resolver(() => TextGoLiveType)
export class TextGoLiveResolver {
  constructor(
    private readonly db: Database,
    private readonly arming: ArmTexts,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'SMS_URL'>,
  ) {}

  @Query(() => TextGoLiveType)
  @Requires('organization:manage')
  textGoLive(@Ctx() ctx: StaffContext): Promise<TextGoLiveType> {
    return this.db.read(ctx, (tx) => this.view(tx));
  }

  @Mutation(() => TextGoLiveType)
  @Requires('organization:manage')
  confirmTextRequirement(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ConfirmTextRequirementInput,
  ): Promise<TextGoLiveType> {
    return this.change(ctx, (tx) => this.arming.confirm(tx, input));
  }

  @Mutation(() => TextGoLiveType, { description: 'No text leaves any more until it is confirmed and armed again.' })
  @Requires('organization:manage')
  withdrawTextRequirement(
    @Ctx() ctx: StaffContext,
    @Args('input') input: WithdrawTextRequirementInput,
  ): Promise<TextGoLiveType> {
    return this.change(ctx, (tx) => this.arming.withdraw(tx, input));
  }

  @Mutation(() => TextGoLiveType, { description: 'Texts leave from now on; refused while a requirement is open.' })
  @Requires('organization:manage')
  @StepUp()
  armTexts(@Ctx() ctx: StaffContext, @Args('input') { isConfirmed }: ArmTextsInput): Promise<TextGoLiveType> {
    return this.change(ctx, (tx) => this.arming.arm(tx, isConfirmed));
  }

  @Mutation(() => TextGoLiveType, { description: 'No text leaves any more.' })
  @Requires('organization:manage')
  disarmTexts(@Ctx() ctx: StaffContext, @Args('input') input: DisarmTextsInput): Promise<TextGoLiveType> {
    return this.change(ctx, (tx) => this.arming.disarm(tx, input));
  }

  private change(ctx: StaffContext, verb: (tx: Transaction) => Promise<void>): Promise<TextGoLiveType> {
    return this.db.write(ctx, async (tx) => {
      await verb(tx);
      return this.view(tx);
    });
  }

  private view(tx: Transaction): Promise<TextGoLiveType> {
    return textGoLive(tx, this.environment.SMS_URL !== undefined);
  }
}

/** Pauses of automatic messages, for who watches over them. */
@Resolver(() => SendingPauseType)
export class SendingPausesResolver {
  constructor(
    private readonly db: Database,
    private readonly pausing: PauseSending,
  ) {}

  @Query(() => SendingHaltType, {
    nullable: true,
    description:
      'Set while no message leaves, pages included, since the database was restored, cloned or failed over to.',
  })
  @Requires('organization:read')
  sendingHalt(@Ctx() ctx: StaffContext): Promise<SendingHaltType | null> {
    return this.db.read(ctx, (tx) => sendingHalt(tx));
  }

  @Query(() => [SendingPauseType], { description: 'What waits now, the oldest pause first.' })
  @Requires('operations:read')
  sendingPauses(@Ctx() ctx: StaffContext): Promise<SendingPauseType[]> {
    return this.db.read(ctx, (tx) => sendingPauses(tx));
  }

  @Mutation(() => [SendingPauseType], { description: 'Automatic messages wait; answers what waits now.' })
  @Requires('operations:manage')
  pauseSending(@Ctx() ctx: StaffContext, @Args('input') input: PauseSendingInput): Promise<SendingPauseType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.pausing.pause(tx, input);
      return sendingPauses(tx);
    });
  }

  @Mutation(() => [SendingPauseType], { description: 'They go on; answers what still waits.' })
  @Requires('operations:manage')
  resumeSending(@Ctx() ctx: StaffContext, @Args('input') { scope }: ResumeSendingInput): Promise<SendingPauseType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.pausing.resume(tx, scope);
      return sendingPauses(tx);
    });
  }
}
