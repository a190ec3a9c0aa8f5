import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { GroupAttendanceSummaryType } from '../groups/group-history.graphql';
import { ConsentSectionType, DisclosurePartyType } from './part2-consents.graphql';
import type * as words from './sharing-words';
import * as enums from './sharing-words.graphql';

/** What one consent lets staff speak of now. */
@ObjectType('TalkTopic')
export class TalkTopicType {
  @Field(() => ID)
  consentId: Id;

  @Field(() => [enums.DisclosurePurposeEnum])
  purposes: words.DisclosurePurpose[];

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => LocalDateScalar, { nullable: true })
  expiresOn: string | null;

  @Field(() => String, { nullable: true })
  expiresEvent: string | null;

  @Field(() => String, { description: 'To read aloud.' })
  sentence: string;
}

/** Somebody who may be talked to. */
@ObjectType('TalkPerson')
export class TalkPersonType {
  @Field(() => DisclosurePartyType)
  party: DisclosurePartyType;

  @Field(() => [TalkTopicType])
  topics: TalkTopicType[];
}

/** Classes of recipients who may be talked to. */
@ObjectType('TalkClasses')
export class TalkClassesType extends TalkTopicType {
  @Field(() => [enums.RecipientClassEnum])
  classes: words.RecipientClass[];
}

/** Who may be talked to about a patient, and what everybody else is told. */
@ObjectType('TalkCard')
export class TalkCardType {
  @Field(() => ID)
  patientId: Id;

  @Field(() => [TalkPersonType])
  people: TalkPersonType[];

  @Field(() => [TalkClassesType])
  classes: TalkClassesType[];

  @Field(() => String, { description: 'Neither confirms nor denies; to read aloud.' })
  nobodyElse: string;
}

/** Something that left, for the accounting. */
@ObjectType('Disclosure')
export class DisclosureType {
  @Field(() => ID)
  id: Id;

  @Field(() => enums.DisclosureBasisEnum)
  basis: words.DisclosureBasis;

  @Field(() => ID, { nullable: true })
  consentId: Id | null;

  @Field(() => String)
  recipientName: string;

  @Field(() => String, { nullable: true })
  recipientAffiliation: string | null;

  @Field(() => enums.DisclosurePurposeEnum, { nullable: true })
  purpose: words.DisclosurePurpose | null;

  @Field(() => [enums.InformationCategoryEnum])
  categories: words.InformationCategory[];

  @Field(() => enums.DisclosureMeansEnum, { nullable: true })
  means: words.DisclosureMeans | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => String, { nullable: true })
  authority: string | null;

  @Field(() => String, { nullable: true })
  nature: string | null;

  @Field(() => String, { nullable: true })
  noticeVersion: string | null;

  @Field(() => DateTimeScalar)
  disclosedAt: Date;

  @Field(() => String)
  discloserName: string;
}

/** A page of the accounting. */
export const DisclosureConnection = Connection(DisclosureType, 'Disclosure');

/** What was recorded, with what goes along. */
@ObjectType('ReleasedDisclosure')
export class ReleasedDisclosureType {
  @Field(() => DisclosureType)
  disclosure: DisclosureType;

  @Field(() => String, { nullable: true, description: 'The notice that goes with it (42 CFR 2.32).' })
  notice: string | null;

  @Field(() => [ConsentSectionType], { nullable: true, description: 'A copy of the consent it rests on.' })
  consentCopy: ConsentSectionType[] | null;
}

/** What a letter to a court says: facility sessions only. */
@ObjectType('AttendanceLetter')
export class AttendanceLetterType {
  @Field(() => String)
  patientName: string;

  @Field(() => LocalDateScalar)
  birthDate: string;

  @Field(() => String)
  facilityName: string;

  @Field(() => GroupAttendanceSummaryType)
  attendance: GroupAttendanceSummaryType;
}

/** A letter that left. */
@ObjectType('ReleasedLetter')
export class ReleasedLetterType extends ReleasedDisclosureType {
  @Field(() => AttendanceLetterType)
  content: AttendanceLetterType;
}
