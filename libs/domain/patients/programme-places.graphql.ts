import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import type { LevelOfCare } from './episode-of-care.entity';
import { LevelOfCareEnum } from './patients.graphql';

/** How many people a facility takes at a level of care, or in one programme of it. */
@ObjectType('ProgrammePlaces')
export class ProgrammePlacesType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  facilityId: Id;

  @Field(() => LevelOfCareEnum)
  levelOfCare: LevelOfCare;

  @Field(() => String, { nullable: true, description: 'The programme; absent where the whole level is counted.' })
  track: string | null;

  @Field(() => Int)
  places: number;

  @Field(() => Int, { nullable: true, description: 'How many are held now; only for who reads charts.' })
  taken: number | null;

  @Field(() => Int)
  version: number;
}

/** How many places there are from now on. */
@InputType()
export class SaveProgrammePlacesInput {
  @Field(() => ID)
  facilityId: Id;

  @Field(() => LevelOfCareEnum)
  levelOfCare: LevelOfCare;

  @Field(() => String, { nullable: true })
  track?: string | null;

  @Field(() => Int, { nullable: true, description: 'From 0 to 999; left out: they are not counted any more.' })
  places?: number | null;

  @Field(() => Int, { description: 'That was on the screen; 0 for what was not counted yet.' })
  version: number;
}
