import { graphql } from '../../../gql/gql';

export const SummaryQuery = graphql(/* GraphQL */ `
  query Summary($id: ID!, $answers: Boolean!, $safety: Boolean!, $plans: Boolean!, $tasks: Boolean!) {
    patient(id: $id) {
      id
      timeZone
      checkIns @include(if: $answers) {
        id
        answeredAt
        mood
        craving
        wantsCall
      }
      safetyItems @include(if: $safety) {
        ...SafetyItemFields
      }
      texts @include(if: $answers) {
        ...InboundTextFields
      }
      signals @include(if: $answers) {
        ...SignalFields
      }
      enrollments @include(if: $answers) {
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
      plans @include(if: $plans) {
        id
        number
        status
        activatedAt
        reviewDue
      }
      tasks @include(if: $tasks) {
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

export const PathSummaryQuery = graphql(/* GraphQL */ `
  query PathSummary($id: ID!) {
    patient(id: $id) {
      id
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
      meetingProgress {
        weeks {
          startsOn
          goal
          attended
        }
      }
    }
  }
`);
