import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';

/** A saved view of the caseload. */
@ObjectType('CaseloadView', { description: 'A named set of filters and order; everybody has their own.' })
export class CaseloadViewType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Filters and order as the page’s address holds them.' })
  query: string;

  @Field(() => Boolean, { description: 'The page opens with it; one at most.' })
  isDefault: boolean;
}

/** A view to keep. */
@InputType()
export class SaveCaseloadViewInput {
  @Field(() => ID, { nullable: true, description: 'Of the view that is changed; absent for a new one.' })
  id?: Id | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Without the search, which is a name.' })
  query: string;

  @Field(() => Boolean)
  isDefault: boolean;
}

/** A view to take away. */
@InputType()
export class RemoveCaseloadViewInput {
  @Field(() => ID)
  id: Id;
}
