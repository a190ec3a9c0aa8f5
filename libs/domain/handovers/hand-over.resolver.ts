import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { HandOverWorkInput, StaffHoldingType } from './hand-over.graphql';
import { HandOverWork } from './hand-over-work';

/** Edge of handing work over before somebody leaves. */
@Resolver(() => StaffHoldingType)
export class HandOverResolver {
  constructor(
    private readonly db: Database,
    private readonly handing: HandOverWork,
  ) {}

  @Query(() => [StaffHoldingType], {
    description: 'What somebody still holds, in numbers; all must be zero before they are deactivated.',
  })
  @Requires('staff:manage')
  staffHoldings(
    @Ctx() ctx: StaffContext,
    @Args('staffMemberId', { type: () => ID }) staffMemberId: Id,
  ): Promise<StaffHoldingType[]> {
    return this.db.read(ctx, (tx) => this.handing.holdingsOf(tx, staffMemberId));
  }

  @Mutation(() => [StaffHoldingType], { description: 'Answers what is left.' })
  @Requires('staff:manage')
  handOverWork(@Ctx() ctx: StaffContext, @Args('input') input: HandOverWorkInput): Promise<StaffHoldingType[]> {
    return this.db.onBehalf(ctx, (tx) => this.handing.run(tx, ctx, input));
  }
}
