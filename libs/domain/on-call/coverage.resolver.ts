import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AddOnCallShiftInput, CoverageType, OnCallShiftInput } from './coverage.graphql';
import { CoverageService } from './coverage.service';
import { KeepShifts } from './keep-shifts';

/** Who is on call, on the staff surface. */
@Resolver(() => CoverageType)
export class CoverageResolver {
  constructor(
    private readonly db: Database,
    private readonly coverage: CoverageService,
    private readonly shifts: KeepShifts,
  ) {}

  @Query(() => CoverageType, { name: 'coverage' })
  @Requires('staff:read')
  ofFacility(@Ctx() ctx: StaffContext, @Args('facilityId', { type: () => ID }) facilityId: Id): Promise<CoverageType> {
    return this.db.read(ctx, (tx) => this.coverage.ofFacility(tx, facilityId));
  }

  @Mutation(() => CoverageType)
  @Requires('facility:manage')
  addOnCallShift(@Ctx() ctx: StaffContext, @Args('input') input: AddOnCallShiftInput): Promise<CoverageType> {
    return this.db.write(ctx, async (tx) => {
      await this.shifts.add(tx, input);
      return this.coverage.ofFacility(tx, input.facilityId);
    });
  }

  @Mutation(() => CoverageType, { description: 'Takes the shift out from now on.' })
  @Requires('facility:manage')
  removeOnCallShift(@Ctx() ctx: StaffContext, @Args('input') input: OnCallShiftInput): Promise<CoverageType> {
    return this.db.write(ctx, async (tx) => this.coverage.ofFacility(tx, await this.shifts.remove(tx, input.shiftId)));
  }
}
