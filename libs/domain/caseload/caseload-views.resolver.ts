import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { CaseloadViewType, RemoveCaseloadViewInput, SaveCaseloadViewInput } from './caseload-views.graphql';
import { CaseloadViewsService } from './caseload-views.service';

/** Edge of saved views. */
@Resolver(() => CaseloadViewType)
export class CaseloadViewsResolver {
  constructor(
    private readonly db: Database,
    private readonly views: CaseloadViewsService,
  ) {}

  @Query(() => [CaseloadViewType], { description: 'The viewer’s own, by name.' })
  @Requires('patient:read')
  caseloadViews(@Ctx() ctx: StaffContext): Promise<CaseloadViewType[]> {
    return this.db.read(ctx, (tx) => this.views.list(tx));
  }

  @Mutation(() => [CaseloadViewType])
  @Requires('patient:read')
  saveCaseloadView(@Ctx() ctx: StaffContext, @Args('input') input: SaveCaseloadViewInput): Promise<CaseloadViewType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.views.save(tx, input);
      return this.views.list(tx);
    });
  }

  @Mutation(() => [CaseloadViewType])
  @Requires('patient:read')
  removeCaseloadView(
    @Ctx() ctx: StaffContext,
    @Args('input') { id }: RemoveCaseloadViewInput,
  ): Promise<CaseloadViewType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.views.remove(tx, id);
      return this.views.list(tx);
    });
  }
}
