import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { MeetingFormat } from './meeting-words';
import { MeetingFormatEnum } from './meetings.graphql';

/** A type code of an organization's own path. */
@ObjectType('OwnMeetingType')
export class OwnMeetingTypeType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  en: string;

  @Field(() => String, { nullable: true, description: 'Absent: as in English.' })
  es: string | null;

  @Field(() => MeetingFormatEnum, { nullable: true })
  format: MeetingFormat | null;
}

/** A fellowship or other path that the organization added. */
@ObjectType('OwnPath')
export class OwnPathType {
  @Field(() => ID)
  id: Id;

  @Field(() => String, { description: 'Stands wherever a code of the catalogue may.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  isTwelveStep: boolean;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => [OwnMeetingTypeType])
  meetingTypes: OwnMeetingTypeType[];

  @Field(() => Boolean, { description: 'Offered no more; who chose it keeps it.' })
  isRetired: boolean;
}

/** A type code with its words. */
@InputType()
export class OwnMeetingTypeInput {
  @Field(() => String)
  code: string;

  @Field(() => String)
  en: string;

  @Field(() => String, { nullable: true })
  es?: string | null;

  @Field(() => MeetingFormatEnum, { nullable: true, description: 'Which of the common formats it is.' })
  format?: MeetingFormat | null;
}

/** A path to add. */
@InputType()
export class AddOwnPathInput {
  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  isTwelveStep: boolean;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => [OwnMeetingTypeInput])
  meetingTypes: OwnMeetingTypeInput[];
}

/** A path as it shall be from now on, as a whole. */
@InputType()
export class ChangeOwnPathInput extends AddOwnPathInput {
  @Field(() => ID)
  ownPathId: Id;
}

/** Names one of the organization's own paths. */
@InputType()
export class OwnPathInput {
  @Field(() => ID)
  ownPathId: Id;
}
