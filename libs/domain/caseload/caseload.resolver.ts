import { Args, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { PageArgs } from '@stepwell/platform/graphql/connection';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { CaseloadConnection, CaseloadRowType, CaseloadSort, PatientFilter } from './caseload.graphql';
import { CaseloadService } from './caseload.service';

/** Edge of the caseload. */
@Resolver(() => CaseloadRowType)
export class CaseloadResolver {
  constructor(
    private readonly db: Database,
    private readonly service: CaseloadService,
  ) {}

  @Query(() => CaseloadConnection)
  @Requires('patient:read')
  caseload(
    @Ctx() ctx: StaffContext,
    @Args() page: PageArgs,
    @Args('filter', { type: () => PatientFilter, nullable: true }) filter?: PatientFilter | null,
    @Args('sort', { type: () => CaseloadSort, nullable: true, description: 'By name when left out.' })
    sort?: CaseloadSort | null,
  ): Promise<ConnectionPage<CaseloadRowType>> {
    return this.db.read(ctx, (tx) => this.service.page(tx, filter ?? {}, page, sort ?? { order: 'name' }));
  }
}
