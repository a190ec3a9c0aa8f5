import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { TileServerService } from './tile-server.service';
import { MeetingMapType, SetTileServerInput, TileServerType } from './tile-servers.graphql';

/** The map on the staff surface. */
@Resolver(() => TileServerType)
export class TileServersResolver {
  constructor(
    private readonly db: Database,
    private readonly servers: TileServerService,
  ) {}

  @Query(() => TileServerType, { nullable: true, description: 'Absent: the organization shows no map.' })
  @Requires('organization:manage')
  tileServer(@Ctx() ctx: StaffContext): Promise<TileServerType | null> {
    return this.db.read(ctx, (tx) => this.servers.current(tx));
  }

  @Query(() => MeetingMapType, { nullable: true, description: 'Absent: meetings are shown as list and week only.' })
  @Requires('meeting:read')
  meetingMap(@Ctx() ctx: StaffContext): Promise<MeetingMapType | null> {
    return this.db.read(ctx, (tx) => this.servers.current(tx));
  }

  @Mutation(() => TileServerType)
  @Requires('organization:manage')
  setTileServer(@Ctx() ctx: StaffContext, @Args('input') input: SetTileServerInput): Promise<TileServerType | null> {
    return this.db.write(ctx, async (tx) => {
      await this.servers.set(tx, input);
      return this.servers.current(tx);
    });
  }

  @Mutation(() => Boolean, { description: 'Shows no map from now on.' })
  @Requires('organization:manage')
  removeTileServer(@Ctx() ctx: StaffContext): Promise<boolean> {
    return this.db.write(ctx, async (tx) => {
      await this.servers.remove(tx);
      return true;
    });
  }
}
