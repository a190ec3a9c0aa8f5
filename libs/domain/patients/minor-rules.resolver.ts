import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { MinorRuleType, SaveMinorRuleInput } from './minor-rules.graphql';
import { minorRuleNow, MinorRules } from './minor-rules.service';

/** Edge of the rule for minors. */
@Resolver(() => MinorRuleType)
export class MinorRulesResolver {
  constructor(
    private readonly db: Database,
    private readonly rules: MinorRules,
  ) {}

  @Query(() => MinorRuleType, { description: 'Who agrees for patients under 18 here.' })
  @Requires('organization:read')
  minorRule(@Ctx() ctx: StaffContext): Promise<MinorRuleType> {
    return this.db.read(ctx, (tx) => minorRuleNow(tx));
  }

  @Mutation(() => MinorRuleType, { description: 'For owners; it counts for consents that are prepared from then on.' })
  @Requires('organization:manage')
  saveMinorRule(@Ctx() ctx: StaffContext, @Args('input') input: SaveMinorRuleInput): Promise<MinorRuleType> {
    return this.db.write(ctx, (tx) => this.rules.save(tx, input));
  }
}
