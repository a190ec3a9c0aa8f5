import type { TextGoLiveQuery as Answer } from '../../../gql/graphql';
import { graphql } from '../../../gql/gql';

export const TextGoLiveQuery = graphql(/* GraphQL */ `
  query TextGoLive {
    textGoLive {
      isProviderSet
      isArmed
      armedAt
      armedByName
      helpWords
      requirements {
        requirement
        note
        confirmedAt
        confirmedByName
      }
    }
    organization {
      neutralSenderName
    }
  }
`);

/** One line of the list. */
export type TextRequirement = Answer['textGoLive']['requirements'][number];

export const ConfirmTextRequirementMutation = graphql(/* GraphQL */ `
  mutation ConfirmTextRequirement($input: ConfirmTextRequirementInput!) {
    confirmTextRequirement(input: $input) {
      isArmed
    }
  }
`);

export const WithdrawTextRequirementMutation = graphql(/* GraphQL */ `
  mutation WithdrawTextRequirement($input: WithdrawTextRequirementInput!) {
    withdrawTextRequirement(input: $input) {
      isArmed
    }
  }
`);

export const ArmTextsMutation = graphql(/* GraphQL */ `
  mutation ArmTexts($input: ArmTextsInput!) {
    armTexts(input: $input) {
      isArmed
    }
  }
`);

export const DisarmTextsMutation = graphql(/* GraphQL */ `
  mutation DisarmTexts($input: DisarmTextsInput!) {
    disarmTexts(input: $input) {
      isArmed
    }
  }
`);
