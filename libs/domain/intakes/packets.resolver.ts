import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { PatientsService } from '../patients/patients.service';
import { FillPacket } from './fill-packet';
import { IntakePacket } from './intake-packet.entity';
import { viewPacket } from './packet-view';
import { FinishPacketInput, OpenPacketInput, PacketSavedType, PacketType, SavePacketInput } from './packets.graphql';

/** Edge of admission packets at the desk. */
@Resolver(() => PacketType)
export class PacketsResolver {
  constructor(
    private readonly db: Database,
    private readonly filling: FillPacket,
    private readonly patients: PatientsService,
  ) {}

  @Query(() => PacketType, { nullable: true, description: 'The newest one.' })
  @Requires('packet:fill')
  patientPacket(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PacketType | null> {
    return this.db.read(ctx, async (tx) => {
      await this.patients.summary(tx, patientId);
      const packet = await this.filling.current(tx, patientId);
      return packet && viewPacket(tx, this.filling, packet);
    });
  }

  @Mutation(() => PacketType, { description: 'Answers the one that is open, where one is.' })
  @Requires('packet:fill')
  openPacket(@Ctx() ctx: StaffContext, @Args('input') input: OpenPacketInput): Promise<PacketType> {
    return this.db.write(ctx, async (tx) =>
      this.view(tx, await this.filling.open(tx, input.patientId, input.paperDate ?? null)),
    );
  }

  @Mutation(() => PacketSavedType)
  @Requires('packet:fill')
  savePacket(@Ctx() ctx: StaffContext, @Args('input') input: SavePacketInput): Promise<PacketSavedType> {
    return this.db.write(ctx, async (tx) => {
      const outcome = await this.filling.save(tx, input);
      return { ...outcome, packet: await this.view(tx, input.packetId) };
    });
  }

  @Mutation(() => PacketType)
  @Requires('packet:fill')
  finishPacket(@Ctx() ctx: StaffContext, @Args('input') input: FinishPacketInput): Promise<PacketType> {
    return this.db.write(ctx, async (tx) => {
      await this.filling.finish(tx, input.packetId);
      return this.view(tx, input.packetId);
    });
  }

  private async view(tx: Transaction, packetId: Id): Promise<PacketType> {
    return viewPacket(tx, this.filling, await tx.repo(IntakePacket).get(packetId));
  }
}
