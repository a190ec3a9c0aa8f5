import { graphql } from '../../../gql/gql';
import type { CheckInHistoryQuery as Answer } from '../../../gql/graphql';

/** One line of the history. */
export type PastCheckIn = Answer['checkInHistory']['checkIns'][number];

export const CheckInHistoryQuery = graphql(/* GraphQL */ `
  query CheckInHistory($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
    checkInHistory(patientId: $patientId, from: $from, until: $until) {
      timeZone
      totalCount
      checkIns {
        id
        answeredAt
        mood
        craving
        wantsCall
        answersFollowUp
        hadUrge
        situations
        warningSigns
        halt
        hasUsed
        usedSubstances
        isAlone
        hasNaloxone
        medication
        wentToMeeting
        callFrom
        recordedByName
      }
    }
  }
`);

export const CheckInPatternsQuery = graphql(/* GraphQL */ `
  query CheckInPatterns($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
    checkInPatterns(patientId: $patientId, from: $from, until: $until) {
      timeZone
      hours {
        weekday
        hour
        count
        craving
      }
      situations {
        words
        count
        craving
        usedCount
      }
      halt {
        state
        count
        craving
      }
      lapses {
        weekday
        count
      }
    }
  }
`);

export const RecordCheckInMutation = graphql(/* GraphQL */ `
  mutation RecordCheckIn($input: RecordCheckInInput!) {
    recordCheckIn(input: $input) {
      id
    }
  }
`);

/** The lines of the plan in force that may be ticked. */
export const PlanLinesQuery = graphql(/* GraphQL */ `
  query PlanLines($id: ID!) {
    patient(id: $id) {
      id
      activePlan {
        id
        content {
          highRiskSituations {
            id
            description
          }
          warningSigns {
            id
            text
          }
        }
      }
    }
  }
`);
