import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { CoverType, EndCoverInput, LendCaseloadInput } from './covers.graphql';
import { CoversService } from './covers.service';
import { LendCaseload } from './lend-caseload';

/** Edge of covers. */
@Resolver(() => CoverType)
export class CoversResolver {
  constructor(
    private readonly db: Database,
    private readonly service: CoversService,
    private readonly lending: LendCaseload,
  ) {}

  @Query(() => [CoverType], {
    description: 'Running and coming covers: one’s own, or everybody’s for who may lend for others.',
  })
  @Requires('caseload:lend')
  covers(@Ctx() ctx: StaffContext): Promise<CoverType[]> {
    return this.db.read(ctx, (tx) => this.service.standing(tx));
  }

  @Mutation(() => CoverType)
  @Requires('caseload:lend')
  lendCaseload(@Ctx() ctx: StaffContext, @Args('input') input: LendCaseloadInput): Promise<CoverType> {
    return this.db.write(ctx, (tx) => this.lending.lend(tx, input));
  }

  @Mutation(() => CoverType)
  @Requires('caseload:lend')
  endCover(@Ctx() ctx: StaffContext, @Args('input') input: EndCoverInput): Promise<CoverType> {
    return this.db.write(ctx, (tx) => this.service.end(tx, input.id));
  }
}
