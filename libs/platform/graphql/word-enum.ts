import { registerEnumType } from '@nestjs/graphql';

type WordEnum<Word extends string> = { readonly [Name in Word as Uppercase<Name>]: Name };

/**
 * Registers a GraphQL enum for lower-case words of the code and the database: GraphQL says `IN_PERSON`, everything
 * behind it `in_person`. Call it once per enum and use the answer as `@Field(() => ThatEnum)`.
 */
export function wordEnum<Word extends string>(name: string, words: readonly Word[]): WordEnum<Word> {
  const names = Object.fromEntries(words.map((word) => [word.toUpperCase(), word])) as WordEnum<Word>;
  registerEnumType(names, { name });
  return names;
}
