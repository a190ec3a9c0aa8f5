import { graphql } from '../../gql/gql';

export const ViewerQuery = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      staffMemberId
      displayName
      email
      now
      permissions
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

export const OpenTaskCountQuery = graphql(/* GraphQL */ `
  query OpenTaskCount {
    tasks(filter: { status: OPEN, mine: true }, first: 1) {
      totalCount
      edges {
        node {
          id
          priority
        }
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
