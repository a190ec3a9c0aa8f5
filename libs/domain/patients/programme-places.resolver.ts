import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { ProgrammePlacesType, SaveProgrammePlacesInput } from './programme-places.graphql';
import { ProgrammePlacesService } from './programme-places.service';

/** Edge of how many places programmes have. */
@Resolver(() => ProgrammePlacesType)
export class ProgrammePlacesResolver {
  constructor(
    private readonly db: Database,
    private readonly places: ProgrammePlacesService,
  ) {}

  @Query(() => [ProgrammePlacesType], { description: 'What is counted, by facility and level.' })
  @Requires('organization:read')
  programmePlaces(@Ctx() ctx: StaffContext): Promise<ProgrammePlacesType[]> {
    return this.db.read(ctx, (tx) => this.places.list(tx));
  }

  @Mutation(() => [ProgrammePlacesType], { description: 'It counts for who is admitted from then on.' })
  @Requires('facility:manage')
  saveProgrammePlaces(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SaveProgrammePlacesInput,
  ): Promise<ProgrammePlacesType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.places.save(tx, input);
      return this.places.list(tx);
    });
  }
}
