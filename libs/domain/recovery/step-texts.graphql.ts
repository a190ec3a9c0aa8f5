import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { stepKinds, type StepKind } from './step-labels';
import { wordingChoices, type WordingChoice } from './step-texts.service';

const StepKindEnum = wordEnum('StepKind', stepKinds);
const WordingChoiceEnum = wordEnum('WordingChoice', wordingChoices);

/** The twelve steps, or traditions, of a fellowship as this organization shows them. */
@ObjectType('StepTexts')
export class StepTextsType {
  @Field(() => String)
  fellowship: string;

  @Field(() => StepKindEnum)
  kind: StepKind;

  @Field(() => [String], { description: 'What each is about, in our own words: twelve.' })
  labels: readonly string[];

  @Field(() => WordingChoiceEnum)
  choice: WordingChoice;

  @Field(() => Boolean, { description: 'There is a historic text that is free to be shown.' })
  hasHistoric: boolean;

  @Field(() => [String], { description: 'The published text: twelve, or none.' })
  wording: readonly string[];

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => String, { nullable: true, description: 'Why it may be shown.' })
  notice: string | null;
}

/** What shall stand beside our own labels. */
@InputType()
export class ChooseWordingInput {
  @Field(() => String)
  fellowship: string;

  @Field(() => StepKindEnum)
  kind: StepKind;

  @Field(() => WordingChoiceEnum)
  choice: WordingChoice;

  @Field(() => [String], { nullable: true, description: 'All twelve, for OWN.' })
  texts?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Where they are from and who permitted it, for OWN.' })
  source?: string | null;
}
