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
      }
    }
  }
`);
