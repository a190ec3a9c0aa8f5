import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { KeepAgreements } from './keep-agreements';
import { SaveServiceAgreementInput, ServiceAgreementType } from './service-agreements.graphql';

/** Edge of the register of service agreements. */
@Resolver(() => ServiceAgreementType)
export class ServiceAgreementsResolver {
  constructor(
    private readonly db: Database,
    private readonly keeping: KeepAgreements,
  ) {}

  @Query(() => [ServiceAgreementType], { description: 'Those that end first on top, then those without an end.' })
  @Requires('organization:read')
  serviceAgreements(@Ctx() ctx: StaffContext): Promise<ServiceAgreementType[]> {
    return this.db.read(ctx, (tx) => this.keeping.list(tx));
  }

  @Mutation(() => [ServiceAgreementType])
  @Requires('agreement:manage')
  saveServiceAgreement(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SaveServiceAgreementInput,
  ): Promise<ServiceAgreementType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.keeping.save(tx, input);
      return this.keeping.list(tx);
    });
  }
}
