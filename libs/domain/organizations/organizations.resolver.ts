import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { FacilitiesService } from './facilities.service';
import {
  CreateFacilityInput,
  FacilityType,
  OrganizationType,
  UpdateFacilityInput,
  UpdateOrganizationInput,
} from './organizations.graphql';
import { OrganizationsService } from './organizations.service';

/** Edge of the organization and its facilities for staff. */
@Resolver()
export class OrganizationsResolver {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsService,
    private readonly facilityList: FacilitiesService,
  ) {}

  @Query(() => OrganizationType)
  @Requires('organization:read')
  async organization(@Ctx() ctx: StaffContext): Promise<OrganizationType> {
    return this.database.read(ctx, (tx) => this.organizations.current(tx));
  }

  @Query(() => [FacilityType])
  @Requires('organization:read')
  async facilities(@Ctx() ctx: StaffContext): Promise<FacilityType[]> {
    return this.database.read(ctx, (tx) => this.facilityList.list(tx));
  }

  @Mutation(() => OrganizationType)
  @Requires('organization:manage')
  async updateOrganization(
    @Ctx() ctx: StaffContext,
    @Args('input') input: UpdateOrganizationInput,
  ): Promise<OrganizationType> {
    return this.database.write(ctx, (tx) => this.organizations.update(tx, input));
  }

  @Mutation(() => FacilityType)
  @Requires('facility:manage')
  async createFacility(@Ctx() ctx: StaffContext, @Args('input') input: CreateFacilityInput): Promise<FacilityType> {
    return this.database.write(ctx, (tx) => this.facilityList.create(tx, input));
  }

  @Mutation(() => FacilityType)
  @Requires('facility:manage')
  async updateFacility(@Ctx() ctx: StaffContext, @Args('input') input: UpdateFacilityInput): Promise<FacilityType> {
    return this.database.write(ctx, (tx) => this.facilityList.update(tx, input));
  }
}
