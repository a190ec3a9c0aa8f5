import { graphql } from '../../../gql/gql';
import type { MinorRuleQuery as Answer } from '../../../gql/graphql';

/** Who agrees for patients under 18. */
export type MinorRule = Answer['minorRule'];

export const MinorRuleQuery = graphql(/* GraphQL */ `
  query MinorRule {
    minorRule {
      rule
      aloneFromAge
      maySign
      source
      confirmedByName
      confirmedAt
      version
    }
  }
`);

export const SaveMinorRuleMutation = graphql(/* GraphQL */ `
  mutation SaveMinorRule($input: SaveMinorRuleInput!) {
    saveMinorRule(input: $input) {
      version
    }
  }
`);
