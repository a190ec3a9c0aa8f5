import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

/** The two records of an episode. */
export const tedsKinds = ['admission', 'discharge'] as const;
/** One of them. */
export type TedsKind = (typeof tedsKinds)[number];
const TedsKindEnum = wordEnum('TedsKind', tedsKinds);

/** One item of a record. */
@ObjectType('TedsItem')
export class TedsItemType {
  @Field(() => String, { description: 'Name in the public TEDS files, like SERVICES.' })
  name: string;

  @Field(() => Int, { description: 'Code of the public files; states map it to their own.' })
  code: number;
}

/** An admission or discharge as TEDS counts it. */
@ObjectType('TedsRecord')
export class TedsRecordType {
  @Field(() => ID)
  episodeId: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => LocalDateScalar)
  on: string;

  @Field(() => [TedsItemType], { description: 'What is known.' })
  items: TedsItemType[];

  @Field(() => [String], {
    description: 'Items of the minimum set, and of what we keep beside it, that nobody has told yet.',
  })
  missing: string[];
}

/** Which records. */
@ArgsType()
export class TedsRecordsArgs {
  @Field(() => TedsKindEnum)
  kind: TedsKind;

  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar)
  until: string;
}
