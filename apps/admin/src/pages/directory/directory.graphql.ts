import { graphql } from '../../../gql/gql';

export const FeedSourcesQuery = graphql(/* GraphQL */ `
  query FeedSources {
    feedSources {
      id
      name
      fellowship
      defaultTimeZone
      meetingCount
      lastImport {
        id
        fileName
        finishedAt
        importedByName
        rows
        imported
        refused
      }
    }
    fellowships {
      code
      name
      isTwelveStep
    }
  }
`);

export const CreateFeedSourceMutation = graphql(/* GraphQL */ `
  mutation CreateFeedSource($input: CreateFeedSourceInput!) {
    createFeedSource(input: $input) {
      id
      name
    }
  }
`);

export const MeetingImportQuery = graphql(/* GraphQL */ `
  query MeetingImport($id: ID!) {
    meetingImport(id: $id) {
      id
      fileName
      finishedAt
      importedByName
      sourceName
      rows
      imported
      refused
      reasons {
        reason
        count
      }
      refusals {
        row
        name
        slug
        reason
      }
    }
  }
`);

export const MeetingsQuery = graphql(/* GraphQL */ `
  query Meetings($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, after: $after, first: 50) {
      edges {
        node {
          id
          name
          weekday
          startTime
          endTime
          timeZone
          attendance
          formats
          fellowship
          locationName
          address
          region
          conferenceUrl
          sourceName
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);
