import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
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

/** Which records go to whom, on what ground. */
@InputType()
export class ReleaseTedsFileInput {
  @Field(() => ID, { description: 'Made by the page once per form.' })
  submitId: Id;

  @Field(() => TedsKindEnum)
  kind: TedsKind;

  @Field(() => LocalDateScalar)
  from: string;

  @Field(() => LocalDateScalar, { description: 'The last day, which counts.' })
  until: string;

  @Field(() => String, { description: 'The agency that gets it.' })
  recipient: string;

  @Field(() => String, { description: 'The law or contract that it is owed on (42 CFR 2.53).' })
  authority: string;
}

/** The file, which names nobody. */
@ObjectType('ReleasedTedsFile')
export class ReleasedTedsFileType {
  @Field(() => String)
  fileName: string;

  @Field(() => String, { description: 'CSV: a line for each record, an empty cell where nobody told.' })
  content: string;

  @Field(() => Int)
  recordCount: number;

  @Field(() => Int, { description: 'Patients whose records may not leave.' })
  refusedCount: number;
}
