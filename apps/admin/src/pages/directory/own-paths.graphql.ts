import { graphql } from '../../../gql/gql';

export const OwnPathsQuery = graphql(/* GraphQL */ `
  query OwnPaths {
    ownPaths {
      id
      code
      name
      isTwelveStep
      website
      isRetired
      meetingTypes {
        code
        en
        es
        format
      }
    }
  }
`);

export const AddOwnPathMutation = graphql(/* GraphQL */ `
  mutation AddOwnPath($input: AddOwnPathInput!) {
    addOwnPath(input: $input) {
      id
      name
    }
  }
`);

export const ChangeOwnPathMutation = graphql(/* GraphQL */ `
  mutation ChangeOwnPath($input: ChangeOwnPathInput!) {
    changeOwnPath(input: $input) {
      id
      name
    }
  }
`);

export const RetireOwnPathMutation = graphql(/* GraphQL */ `
  mutation RetireOwnPath($input: OwnPathInput!) {
    retireOwnPath(input: $input) {
      id
    }
  }
`);

export const ReviveOwnPathMutation = graphql(/* GraphQL */ `
  mutation ReviveOwnPath($input: OwnPathInput!) {
    reviveOwnPath(input: $input) {
      id
    }
  }
`);
