import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import {
  AddAppointmentRoomInput,
  AddAvailabilityInput,
  AvailabilityType,
  RemoveAvailabilityInput,
  RetireAppointmentRoomInput,
} from './availability.graphql';
import { KeepAvailability } from './keep-availability';

/** Edge of open hours on the staff surface. */
@Resolver(() => AvailabilityType)
export class AvailabilityResolver {
  constructor(
    private readonly db: Database,
    private readonly keeping: KeepAvailability,
  ) {}

  @Query(() => AvailabilityType)
  @Requires('appointment:read')
  availability(
    @Ctx() ctx: StaffContext,
    @Args('facilityId', { type: () => ID }) facilityId: Id,
  ): Promise<AvailabilityType> {
    return this.db.read(ctx, (tx) => this.keeping.ofFacility(tx, facilityId));
  }

  @Mutation(() => AvailabilityType, { description: 'One’s own hours; those of others and of rooms who manages them.' })
  @Requires('appointment:read')
  addAvailability(@Ctx() ctx: StaffContext, @Args('input') input: AddAvailabilityInput): Promise<AvailabilityType> {
    return this.db.write(ctx, async (tx) => {
      await this.keeping.add(tx, input);
      return this.keeping.ofFacility(tx, input.facilityId);
    });
  }

  @Mutation(() => AvailabilityType, { description: 'What is booked in these hours stays.' })
  @Requires('appointment:read')
  removeAvailability(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RemoveAvailabilityInput,
  ): Promise<AvailabilityType> {
    return this.db.write(ctx, async (tx) => this.keeping.ofFacility(tx, await this.keeping.remove(tx, input.spanId)));
  }

  @Mutation(() => AvailabilityType)
  @Requires('availability:manage')
  addAppointmentRoom(
    @Ctx() ctx: StaffContext,
    @Args('input') input: AddAppointmentRoomInput,
  ): Promise<AvailabilityType> {
    return this.db.write(ctx, async (tx) => {
      await this.keeping.addRoom(tx, input);
      return this.keeping.ofFacility(tx, input.facilityId);
    });
  }

  @Mutation(() => AvailabilityType, { description: 'What is booked in it stays.' })
  @Requires('availability:manage')
  retireAppointmentRoom(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RetireAppointmentRoomInput,
  ): Promise<AvailabilityType> {
    return this.db.write(ctx, async (tx) =>
      this.keeping.ofFacility(tx, await this.keeping.retireRoom(tx, input.roomId)),
    );
  }
}
