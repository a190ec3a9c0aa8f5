import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { FillPacket } from './fill-packet';
import { IntakePacket } from './intake-packet.entity';
import { viewPacket } from './packet-view';
import { FinishMyPacketInput, MyPacketSavedType, MyPacketType, SaveMyPacketInput } from './packets.patient-graphql';

/** Edge of the admission packet on the patient's own phone. */
@Resolver(() => MyPacketType)
export class MyPacketResolver {
  constructor(
    private readonly db: Database,
    private readonly filling: FillPacket,
  ) {}

  @Query(() => MyPacketType, { nullable: true, description: 'The newest one, where staff opened one.' })
  @OwnRecord()
  myPacket(@PatientCtx() ctx: PatientContext): Promise<MyPacketType | null> {
    return this.db.read(ctx, async (tx) => {
      const packet = await this.filling.current(tx, ctx.patientId);
      return packet && viewPacket(tx, this.filling, packet);
    });
  }

  @Mutation(() => MyPacketSavedType)
  @OwnRecord()
  saveMyPacket(@PatientCtx() ctx: PatientContext, @Args('input') input: SaveMyPacketInput): Promise<MyPacketSavedType> {
    return this.db.write(ctx, async (tx) => {
      const outcome = await this.filling.save(tx, input);
      return { ...outcome, packet: await this.view(tx, input.packetId) };
    });
  }

  @Mutation(() => MyPacketType)
  @OwnRecord()
  finishMyPacket(@PatientCtx() ctx: PatientContext, @Args('input') input: FinishMyPacketInput): Promise<MyPacketType> {
    return this.db.write(ctx, async (tx) => {
      await this.filling.finish(tx, input.packetId);
      return this.view(tx, input.packetId);
    });
  }

  private async view(tx: Transaction, packetId: Id): Promise<MyPacketType> {
    return viewPacket(tx, this.filling, await tx.repo(IntakePacket).get(packetId));
  }
}
