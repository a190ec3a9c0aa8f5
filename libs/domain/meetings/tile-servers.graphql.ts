import { Field, InputType, ObjectType } from '@nestjs/graphql';

/** The organization's server of map tiles, as administrators see it. */
@ObjectType('TileServer')
export class TileServerType {
  @Field(() => String, { description: 'https, with {z}, {x} and {y}.' })
  tileAddress: string;

  @Field(() => String)
  attribution: string;
}

/** That there is a map, for whoever searches meetings; its tiles come through this surface. */
@ObjectType('MeetingMap')
export class MeetingMapType {
  @Field(() => String, { description: 'Whose map it is.' })
  attribution: string;
}

/** Where the organization keeps its map. */
@InputType()
export class SetTileServerInput {
  @Field(() => String)
  tileAddress: string;

  @Field(() => String)
  attribution: string;
}
