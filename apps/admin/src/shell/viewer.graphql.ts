import { graphql } from '../../gql/gql';

export const ViewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      staffMemberId
      displayName
      email
      now
      permissions
      roles
      organization {
        id
        name
      }
      memberships {
        organizationId
        organizationName
        isCurrent
      }
    }
  }
`);
