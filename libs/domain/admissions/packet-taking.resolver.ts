import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { PacketDifferences } from './packet-differences';
import { PacketDifferencesType, TakePacketInput } from './packet-taking.graphql';
import { TakePacket } from './take-packet';

/** Edge of what a packet brings into the chart. */
@Resolver(() => PacketDifferencesType)
export class PacketTakingResolver {
  constructor(
    private readonly db: Database,
    private readonly comparing: PacketDifferences,
    private readonly taking: TakePacket,
  ) {}

  @Query(() => PacketDifferencesType, { description: 'Of a finished packet.' })
  @Requires('packet:fill')
  packetDifferences(
    @Ctx() ctx: StaffContext,
    @Args('packetId', { type: () => ID }) packetId: Id,
  ): Promise<PacketDifferencesType> {
    return this.db.read(ctx, (tx) => this.comparing.of(tx, packetId));
  }

  @Mutation(() => PacketDifferencesType, { description: 'Nothing that was not ticked changes.' })
  @Requires('packet:fill')
  takePacket(@Ctx() ctx: StaffContext, @Args('input') input: TakePacketInput): Promise<PacketDifferencesType> {
    return this.db.write(ctx, async (tx) => this.comparing.of(tx, await this.taking.run(tx, input)));
  }
}
