import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { FacilityType } from '../organizations/organizations.graphql';
import { CoverageService } from './coverage.service';

/** What the plan of who is on call says of a facility. */
@Resolver(() => FacilityType)
export class FacilityOnCallResolver {
  constructor(
    private readonly db: Database,
    private readonly coverage: CoverageService,
  ) {}

  @ResolveField(() => Boolean, { description: 'Somebody is on the plan, in every week or on a day to come.' })
  @Requires('staff:read')
  hasOnCall(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() { id }: FacilityType,
  ): Promise<boolean> {
    const loader = loaders.of<boolean>('facility.on-call', (ids) =>
      loaders.read(this.db, ctx, async (tx) => {
        const planned = new Set(await this.coverage.planned(tx, ids));
        return ids.map((facilityId) => planned.has(facilityId));
      }),
    );
    return loader.load(id);
  }
}
