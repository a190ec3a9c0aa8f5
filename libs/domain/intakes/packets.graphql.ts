import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { PacketFieldInput, PacketFieldType, PacketProblemType, PacketSectionType } from './packet-form.graphql';

/** The admission packet of a patient. */
@ObjectType('Packet')
export class PacketType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  formVersion: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day that stands on the paper it was copied from.' })
  paperDate: string | null;

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
@ObjectType('PacketSaved')
export class PacketSavedType {
  @Field(() => PacketType)
  packet: PacketType;

  @Field(() => [PacketProblemType], { description: 'Fields that were not kept, and what to change.' })
  problems: PacketProblemType[];

  @Field(() => [String], {
    description: 'linkIds of fields that somebody else changed meanwhile; they were left alone.',
  })
  conflicts: string[];
}

/** Opens a packet at the desk, on the phone, or from paper. */
@InputType()
export class OpenPacketInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on the paper that is copied.' })
  paperDate?: string | null;
}

/** Fields that changed. */
@InputType()
export class SavePacketInput {
  @Field(() => ID)
  packetId: Id;

  @Field(() => [PacketFieldInput])
  fields: PacketFieldInput[];
}

/** Ends a packet. */
@InputType()
export class FinishPacketInput {
  @Field(() => ID)
  packetId: Id;
}
