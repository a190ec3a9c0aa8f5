import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  facilityNeeds,
  spokenLanguages,
  type FacilityNeed,
  type SpokenLanguage,
} from '@stepwell/kernel/facility-offer';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

import { LevelOfCareEnum, type EpisodeOfCareType } from '../patients/patients.graphql';

const FacilityNeedEnum = wordEnum('FacilityNeed', facilityNeeds);
const SpokenLanguageEnum = wordEnum('SpokenLanguage', spokenLanguages);

/** What a facility says about itself in public. */
@ObjectType('FacilityOffer', { description: 'Shown to whoever looks for a place, while the form for calls is open.' })
export class FacilityOfferType {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => Int, { description: '0 until something was said.' })
  version: number;

  @Field(() => Boolean)
  isListed: boolean;

  @Field(() => [LevelOfCareEnum])
  levels: EpisodeOfCareType['levelOfCare'][];

  @Field(() => [FacilityNeedEnum])
  needs: FacilityNeed[];

  @Field(() => [SpokenLanguageEnum])
  languages: SpokenLanguage[];

  @Field(() => Int, { nullable: true })
  freePlaces: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the number of places was said.' })
  placesAt: Date | null;

  @Field(() => String, { description: 'Public page of the organization on which it stands.' })
  address: string;
}

/** What a facility says about itself, as a whole. */
@InputType()
export class SaveFacilityOfferInput {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => Int, { description: 'That was on the screen; 0 where nothing had been said.' })
  version: number;

  @Field(() => Boolean)
  isListed: boolean;

  @Field(() => [LevelOfCareEnum])
  levels: EpisodeOfCareType['levelOfCare'][];

  @Field(() => [FacilityNeedEnum])
  needs: FacilityNeed[];

  @Field(() => [SpokenLanguageEnum])
  languages: SpokenLanguage[];

  @Field(() => Int, { nullable: true, description: 'From 0 to 999; left out: it does not say.' })
  freePlaces?: number | null;
}
