import { graphql } from '../../gql/gql';

export const ViewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      staffMemberId
      displayName
      email
      now
      permissions
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
