import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires, StepUp, SignedIn } from '@stepwell/platform/graphql/decorators';
import { RequireSecondFactor } from './require-second-factor';
import { ResetSecondFactors } from './reset-second-factors';
import { OwnSecondFactorsType, RequireSecondFactorInput, SecondFactorRuleType } from './second-factors.graphql';
import { SecondFactors } from './second-factors.service';
import { StaffMemberInput, StaffMemberType } from './staff.graphql';
import { staffMemberView } from './staff.service';

/** Edge of second factors: the viewer's own, and what the organization wants of everybody. */
@Resolver()
export class SecondFactorsResolver {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly rule: RequireSecondFactor,
    private readonly resetting: ResetSecondFactors,
  ) {}

  @Query(() => OwnSecondFactorsType)
  @SignedIn()
  async mySecondFactors(@Ctx() ctx: StaffContext): Promise<OwnSecondFactorsType> {
    return this.factors.list(ctx);
  }

  @Query(() => SecondFactorRuleType)
  @Requires('staff:manage')
  async secondFactorRule(@Ctx() ctx: StaffContext): Promise<SecondFactorRuleType> {
    return this.database.read(ctx, (tx) => this.rule.state(tx));
  }

  @Mutation(() => SecondFactorRuleType)
  @Requires('organization:manage')
  @StepUp()
  async requireSecondFactor(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RequireSecondFactorInput,
  ): Promise<SecondFactorRuleType> {
    return this.database.write(ctx, (tx) => this.rule.run(tx, ctx, input));
  }

  @Mutation(() => StaffMemberType)
  @Requires('staff:manage')
  @StepUp()
  async resetSecondFactors(@Ctx() ctx: StaffContext, @Args('input') input: StaffMemberInput): Promise<StaffMemberType> {
    return this.database.write(ctx, async (tx) => staffMemberView(await this.resetting.run(tx, input)));
  }
}
