import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { stepKinds, type StepKind } from './step-labels';
import type { StepTexts } from './step-texts.service';

const StepKindEnum = wordEnum('StepKind', stepKinds);

/** The twelve steps, or traditions, as a patient reads them. */
@ObjectType('MyStepTexts')
export class MyStepTextsType {
  @Field(() => StepKindEnum)
  kind: StepKind;

  @Field(() => [String])
  labels: readonly string[];

  @Field(() => [String], { description: 'The published text: twelve, or none.' })
  wording: readonly string[];

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => String, { nullable: true })
  notice: string | null;
}

/** A fellowship that has steps. */
@ObjectType('StepFellowship')
export class StepFellowshipType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;
}

/** What the patient calls what helps them from beyond themselves; left out, nothing is kept. */
@InputType()
export class HigherPowerInput {
  @Field(() => String, { nullable: true })
  words?: string | null;
}

/** Copies what a patient may see, field by field. */
export function myStepTexts({ kind, labels, wording, source, notice }: StepTexts): MyStepTextsType {
  return { kind, labels, wording, source, notice };
}
