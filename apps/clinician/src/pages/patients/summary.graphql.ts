import { graphql } from '../../../gql/gql';

export const SummaryQuery = graphql(/* GraphQL */ `
  query Summary($id: ID!) {
    patient(id: $id) {
      id
      timeZone
      checkIns {
        id
        answeredAt
        mood
        craving
        wantsCall
      }
      recoveryPath {
        paths
        meetingsPerWeek
        chosenMeetings {
          id
          isHomeGroup
          meeting {
            id
            name
            weekday
            startTime
            timeZone
          }
        }
      }
      enrollments {
        id
        status
        programmeName
        occurrences {
          id
          status
          dueAt
          timeZone
          channel
        }
      }
      plans {
        id
        number
        status
        activatedAt
        reviewDue
      }
      tasks {
        id
        title
        kind
        priority
        status
        dueAt
        createdAt
      }
    }
  }
`);
