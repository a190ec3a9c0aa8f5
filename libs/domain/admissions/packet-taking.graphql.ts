import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { packetFacts, type PacketFact } from './packet-facts';

const PacketFactEnum = wordEnum('PacketFact', packetFacts);

/** A fact of a packet that the chart does not say, or says otherwise. */
@ObjectType('PacketDifference')
export class PacketDifferenceType {
  @Field(() => PacketFactEnum)
  field: PacketFact;

  @Field(() => Int, { description: 'Which person; 0 for all else.' })
  position: number;

  @Field(() => String)
  words: string;

  @Field(() => String, { nullable: true, description: 'Absent where the chart says nothing.' })
  inRecord: string | null;
}

/** What a finished packet would change in the chart. */
@ObjectType('PacketDifferences')
export class PacketDifferencesType {
  @Field(() => [PacketDifferenceType])
  differences: PacketDifferenceType[];

  @Field(() => Int, { description: 'Facts that the chart says already, or that have no place in it yet.' })
  sameCount: number;
}

/** One fact to take, with what stood in the chart on the screen. */
@InputType()
export class TakenFactInput {
  @Field(() => PacketFactEnum)
  field: PacketFact;

  @Field(() => Int)
  position: number;

  @Field(() => String, { nullable: true })
  inRecord?: string | null;
}

/** What is taken out of a packet. */
@InputType()
export class TakePacketInput {
  @Field(() => ID)
  packetId: Id;

  @Field(() => [TakenFactInput])
  facts: TakenFactInput[];
}
