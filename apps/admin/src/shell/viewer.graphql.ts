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
      lacksSecondFactor
      hasSecondFactor
      organization {
        id
        name
        secondFactorFrom
      }
      memberships {
        organizationId
        organizationName
        isCurrent
      }
    }
  }
`);

export const SendingHaltQuery = graphql(/* GraphQL */ `
  query SendingHalt {
    sendingHalt {
      since
    }
  }
`);
