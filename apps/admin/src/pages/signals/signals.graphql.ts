import { graphql } from '../../../gql/gql';
import type { SignalRulesQuery as Answer } from '../../../gql/graphql';

/** One rule as it stands. */
export type SignalRule = Answer['signalRules'][number];

export const SignalRuleFields = graphql(/* GraphQL */ `
  fragment SignalRuleFields on SignalRule {
    rule
    isOn
    canBeOff
    amount
    days
    amountBounds {
      initial
      least
      most
    }
    daysBounds {
      initial
      least
      most
    }
    version
  }
`);

export const SignalRulesQuery = graphql(/* GraphQL */ `
  query SignalRules {
    signalRules {
      ...SignalRuleFields
    }
  }
`);

export const ChangeSignalRuleMutation = graphql(/* GraphQL */ `
  mutation ChangeSignalRule($input: ChangeSignalRuleInput!) {
    changeSignalRule(input: $input) {
      ...SignalRuleFields
    }
  }
`);
