import { graphql } from '../../../gql/gql';

export const LookQuery = graphql(/* GraphQL */ `
  query Look {
    organization {
      id
      name
      accentColor
      shortName
      version
    }
  }
`);

export const SaveLookMutation = graphql(/* GraphQL */ `
  mutation SaveLook($input: UpdateOrganizationInput!) {
    updateOrganization(input: $input) {
      id
      name
      accentColor
      shortName
      version
    }
  }
`);
