import { Args, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { TodayType } from './today.graphql';
import { TodayService } from './today.service';

/** Edge of the day. */
@Resolver(() => TodayType)
export class TodayResolver {
  constructor(
    private readonly db: Database,
    private readonly service: TodayService,
  ) {}

  @Query(() => TodayType)
  @Requires('patient:read')
  today(
    @Ctx() ctx: StaffContext,
    @Args('mine', { type: () => Boolean, nullable: true, description: 'Only patients of my care teams.' })
    isMine?: boolean | null,
  ): Promise<TodayType> {
    return this.db.read(ctx, (tx) => this.service.view(tx, isMine ?? false));
  }
}
