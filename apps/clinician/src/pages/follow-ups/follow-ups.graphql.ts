import { graphql } from '../../../gql/gql';
import type { FollowUpsQuery as EnrollmentAnswer } from '../../../gql/graphql';

/** One programme that the patient is or was in. */
export type Enrollment = EnrollmentAnswer['patient']['enrollments'][number];

export const FollowUpsQuery = graphql(/* GraphQL */ `
  query FollowUps($id: ID!) {
    patient(id: $id) {
      id
      timeZone
      enrollments {
        id
        programmeName
        status
        startedAt
        stopReason
        occurrences {
          id
          stepCode
          status
          reason
          dueAt
          timeZone
          channel
          shiftedByQuietHours
          answeredAt
          checkIn {
            id
            mood
            craving
            wantsCall
          }
          touches {
            id
            at
            channel
            status
            sentTo
          }
        }
      }
    }
  }
`);

export const ResolveUnknownMutation = graphql(/* GraphQL */ `
  mutation ResolveUnknown($input: ResolveUnknownInput!) {
    resolveUnknown(input: $input) {
      id
      status
    }
  }
`);
