import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { DowntimePackType, MakeDowntimePackInput } from './downtime.graphql';
import { MakeDowntimePack } from './make-downtime-pack';

/** Edge of what is printed for hours without network. */
@Resolver(() => DowntimePackType)
export class DowntimeResolver {
  constructor(
    private readonly db: Database,
    private readonly making: MakeDowntimePack,
  ) {}

  @Mutation(() => DowntimePackType, { description: 'Each making stands in the audit log, with whom it names.' })
  @Requires('patient:read')
  makeDowntimePack(@Ctx() ctx: StaffContext, @Args('input') input: MakeDowntimePackInput): Promise<DowntimePackType> {
    return this.db.write(ctx, (tx) => this.making.run(tx, input));
  }
}
