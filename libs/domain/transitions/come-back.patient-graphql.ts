import { Field, ObjectType } from '@nestjs/graphql';

/** How a wish to come back stands. */
@ObjectType('ComeBack')
export class ComeBackType {
  @Field(() => Boolean, { description: 'The patient is in no open stay and may ask.' })
  isOpenToMe: boolean;

  @Field(() => Boolean, { description: 'They asked, and nobody has seen to it yet.' })
  isAsked: boolean;
}
