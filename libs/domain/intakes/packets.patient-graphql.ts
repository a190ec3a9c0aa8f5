import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { PacketFieldInput, PacketFieldType, PacketProblemType, PacketSectionType } from './packet-form.graphql';

/** The packet, as its patient sees it. */
@ObjectType('MyPacket')
export class MyPacketType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt: Date | null;

  @Field(() => [PacketSectionType])
  sections: PacketSectionType[];

  @Field(() => [PacketFieldType])
  fields: PacketFieldType[];

  @Field(() => [PacketProblemType], { description: 'What is still needed before it can be finished.' })
  gaps: PacketProblemType[];
}

/** What became of a save. */
@ObjectType('MyPacketSaved')
export class MyPacketSavedType {
  @Field(() => MyPacketType)
  packet: MyPacketType;

  @Field(() => [PacketProblemType], { description: 'Fields that were not kept, and what to change.' })
  problems: PacketProblemType[];

  @Field(() => [String], {
    description: 'linkIds of fields that somebody else changed meanwhile; they were left alone.',
  })
  conflicts: string[];
}

/** Fields that changed. */
@InputType()
export class SaveMyPacketInput {
  @Field(() => ID)
  packetId: Id;

  @Field(() => [PacketFieldInput])
  fields: PacketFieldInput[];
}

/** Ends a packet. */
@InputType()
export class FinishMyPacketInput {
  @Field(() => ID)
  packetId: Id;
}
