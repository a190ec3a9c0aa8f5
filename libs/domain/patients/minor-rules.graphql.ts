import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { guardianRelationships, type GuardianRelationship } from '@stepwell/kernel/words';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { minorRuleNames, type MinorRuleName } from './minor-rule.entity';

/**
 * Who signs a consent: the adult patient; the minor alone; the minor and a guardian; or nobody can yet, since the
 * organization has not said what its state asks for.
 */
export const consentSigners = ['adult', 'minor_alone', 'minor_and_guardian', 'not_set_up'] as const;
/** One of them. */
export type ConsentSigners = (typeof consentSigners)[number];

const MinorRuleNameEnum = wordEnum('MinorRuleName', minorRuleNames);
/** What a guardian can be to a minor, as the graph names it. */
export const GuardianRelationshipEnum = wordEnum('GuardianRelationship', guardianRelationships);
/** Who has to sign a consent, as the graph names it. */
export const ConsentSignersEnum = wordEnum('ConsentSigners', consentSigners);

/** Who agrees for patients under 18 here. */
@ObjectType('MinorRule')
export class MinorRuleType {
  @Field(() => MinorRuleNameEnum)
  rule: MinorRuleName;

  @Field(() => Int, { nullable: true, description: 'In years: from this age on a minor agrees alone.' })
  aloneFromAge: number | null;

  @Field(() => [GuardianRelationshipEnum])
  maySign: GuardianRelationship[];

  @Field(() => String, { nullable: true, description: 'The law of the state that says so.' })
  source: string | null;

  @Field(() => String, { nullable: true })
  confirmedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  confirmedAt: Date | null;

  @Field(() => Int, { description: '0 where nobody has chosen anything yet.' })
  version: number;
}

/** What an owner says of their state's rule. */
@InputType()
export class SaveMinorRuleInput {
  @Field(() => MinorRuleNameEnum)
  rule: MinorRuleName;

  @Field(() => Int, { nullable: true })
  aloneFromAge?: number | null;

  @Field(() => [GuardianRelationshipEnum])
  maySign: GuardianRelationship[];

  @Field(() => String, { nullable: true })
  source?: string | null;

  @Field(() => Int)
  version: number;
}
