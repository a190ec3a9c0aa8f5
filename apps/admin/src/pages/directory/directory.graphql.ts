import { graphql } from '../../../gql/gql';

export const FeedSourcesQuery = graphql(/* GraphQL */ `
  query FeedSources {
    feedSources {
      id
      name
      kind
      format
      columns {
        field
        columns
      }
      url
      isOwnAddress
      hasFirstRows
      fellowship
      defaultTimeZone
      meetingCount
      isRefreshing
      lastAttemptAt
      lastSuccessAt
      lastError
      lastImport {
        id
        status
        errorCode
        fileName
        startedAt
        finishedAt
        importedByName
        rowsDone
        rows
        imported
        refused
        added
        changed
        missing
      }
    }
    fellowships(withRetired: true) {
      code
      name
      isTwelveStep
      isRetired
    }
  }
`);

export const RefreshFeedSourceMutation = graphql(/* GraphQL */ `
  mutation RefreshFeedSource($input: FeedSourceInput!) {
    refreshFeedSource(input: $input) {
      id
      isRefreshing
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
      status
      errorCode
      isTakenElsewhere
      sourceId
      sourceName
      fileName
      startedAt
      finishedAt
      importedByName
      rowsDone
      rows
      imported
      refused
      added
      changed
      missing
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
      difference {
        present
        listed
        added
        gone
        goneBefore
        moved
        renamed
        examples {
          added {
            name
            weekday
            startTime
          }
          gone {
            name
            weekday
            startTime
          }
          moved {
            name
            weekday
            startTime
            before {
              weekday
              startTime
            }
          }
        }
      }
    }
  }
`);

export const AcceptMeetingImportMutation = graphql(/* GraphQL */ `
  mutation AcceptMeetingImport($input: MeetingImportInput!) {
    acceptMeetingImport(input: $input) {
      id
      status
    }
  }
`);

export const DiscardMeetingImportMutation = graphql(/* GraphQL */ `
  mutation DiscardMeetingImport($input: MeetingImportInput!) {
    discardMeetingImport(input: $input) {
      id
      status
    }
  }
`);

export const ListPreviewQuery = graphql(/* GraphQL */ `
  query ListPreview($input: PreviewListInput!) {
    listPreview(input: $input) {
      rows
      imported
      columns {
        name
        samples
      }
      mapping {
        field
        columns
      }
      meetings {
        name
        weekday
        startTime
        attendance
        formats
        address
      }
      refusals {
        row
        name
        reason
      }
    }
  }
`);

export const MapFeedColumnsMutation = graphql(/* GraphQL */ `
  mutation MapFeedColumns($input: MapColumnsInput!) {
    mapFeedColumns(input: $input) {
      id
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
          isHidden
          marks {
            id
          }
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
