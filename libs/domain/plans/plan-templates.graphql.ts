import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { SubstanceEnum } from '../patients/substance.graphql';
import type { Substance } from './lapse-branches';
import { PlanContentType } from './plan-content.graphql';
import { PlanContentInput } from './plan-content-input';

/** A plan to begin with. */
@ObjectType('PlanTemplate')
export class PlanTemplateType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  description: string;

  @Field(() => Int, { nullable: true, description: 'Of the organization’s own library; absent for the product’s.' })
  versionNumber: number | null;

  @Field(() => PlanContentType)
  content: PlanContentType;
}

/** A template of the organization’s own library. */
@ObjectType('OwnPlanTemplate')
export class OwnPlanTemplateType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => [SubstanceEnum])
  substances: Substance[];

  @Field(() => PlanContentType)
  content: PlanContentType;

  @Field(() => Boolean)
  isRetired: boolean;

  @Field(() => Int, { nullable: true, description: 'Absent until it is published.' })
  publishedNumber: number | null;

  @Field(() => DateTimeScalar, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Boolean, { description: 'What is written differs from what was published last.' })
  hasChanges: boolean;

  @Field(() => String)
  changedByName: string;

  @Field(() => DateTimeScalar)
  updatedAt: Date;

  @Field(() => Int, { description: 'Plans that began with it.' })
  planCount: number;
}

/** A template to begin. */
@InputType()
export class AddPlanTemplateInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'The template to copy; left out, it begins empty.' })
  fromCode?: string | null;
}

/** Names a template in the version that was on the screen. */
@InputType()
export class PlanTemplateVersionInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;
}

/** The working text of a template, as a whole. */
@InputType()
export class SavePlanTemplateInput extends PlanTemplateVersionInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => [SubstanceEnum])
  substances: Substance[];

  @Field(() => PlanContentInput)
  content: PlanContentInput;
}
