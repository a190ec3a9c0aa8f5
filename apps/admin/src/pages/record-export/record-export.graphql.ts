import { graphql } from '../../../gql/gql';

export const OrganizationExportQuery = graphql(/* GraphQL */ `
  query OrganizationExport {
    organizationExport {
      openedAt
      closesAt
      reason
      downloadedAt
      downloadedByName
    }
  }
`);

export const TakeOrganizationExportMutation = graphql(/* GraphQL */ `
  mutation TakeOrganizationExport {
    takeOrganizationExport {
      closesAt
    }
  }
`);
