import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { FacilityOfferType, SaveFacilityOfferInput } from './facility-offers.graphql';
import { FacilityOffers } from './facility-offers.service';

/** Edge of what facilities say about themselves, for administrators. */
@Resolver(() => FacilityOfferType)
export class FacilityOffersResolver {
  constructor(
    private readonly db: Database,
    private readonly offers: FacilityOffers,
  ) {}

  @Query(() => [FacilityOfferType], { description: 'One per facility, by name.' })
  @Requires('facility:manage')
  facilityOffers(@Ctx() ctx: StaffContext): Promise<FacilityOfferType[]> {
    return this.db.read(ctx, (tx) => this.offers.list(tx));
  }

  @Mutation(() => FacilityOfferType)
  @Requires('facility:manage')
  saveFacilityOffer(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SaveFacilityOfferInput,
  ): Promise<FacilityOfferType> {
    return this.db.write(ctx, (tx) => this.offers.save(tx, input));
  }
}
