import { Field, ObjectType } from '@nestjs/graphql';

/** That there is a map, for the patient's search; its tiles come through this surface. */
@ObjectType('MyMeetingMap')
export class MyMeetingMapType {
  @Field(() => String, { description: 'Whose map it is.' })
  attribution: string;
}
