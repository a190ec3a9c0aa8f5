import { graphql } from '../../../gql/gql';

export const PatientPathQuery = graphql(/* GraphQL */ `
  query PatientPath($id: ID!) {
    patient(id: $id) {
      id
      timeZone
      facilityId
      recoveryPath {
        id
        version
        effectiveFrom
        endsOn
        asked
        offered
        isAgreed
        paths
        meetingsPerWeek
        chosenMeetings {
          id
          transport
          isHomeGroup
          meeting {
            id
            name
            weekday
            startTime
            endTime
            timeZone
            attendance
            missingSince
            reportedClosedOn
            confirmedClosedOn
            locationName
            address
          }
        }
      }
      recoveryPathHistory {
        id
        version
        chosenAt
        chosenByName
        effectiveFrom
        endsOn
        paths
        meetingsPerWeek
        asked
        offered
        isAgreed
        meetings {
          meetingId
          name
          transport
          isHomeGroup
        }
      }
    }
  }
`);

export const GoalPresetsQuery = graphql(/* GraphQL */ `
  query GoalPresets {
    organization {
      id
      goalPresets
    }
  }
`);

export const MeetingConflictsQuery = graphql(/* GraphQL */ `
  query MeetingConflicts($input: MeetingConflictsInput!) {
    meetingConflicts(input: $input) {
      meetingId
      groupId
      groupTitle
      startsAt
    }
  }
`);

export const MeetingMapQuery = graphql(/* GraphQL */ `
  query MeetingMap {
    meetingMap {
      attribution
    }
  }
`);

export const FindMeetingsQuery = graphql(/* GraphQL */ `
  query FindMeetings($after: String, $first: Int!, $filter: MeetingFilter) {
    meetings(after: $after, filter: $filter, first: $first) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          name
          weekday
          startTime
          endTime
          nextStart
          timeZone
          attendance
          formats
          types {
            code
            en
          }
          fellowship
          overriddenFellowship
          overriddenTimeZone
          sourceName
          locationName
          address
          latitude
          longitude
          conferenceUrl
          conferencePhone
          distanceMiles
          reportedClosedOn
          marks {
            id
            kind
          }
        }
      }
    }
  }
`);

export const ChooseRecoveryPathMutation = graphql(/* GraphQL */ `
  mutation ChooseRecoveryPath($input: ChooseRecoveryPathInput!) {
    chooseRecoveryPath(input: $input) {
      id
      version
    }
  }
`);
