import { graphql } from '../../../gql/gql';
import type { TeamQuery as Answer } from '../../../gql/graphql';

/** What the page of a team shows. */
export type Team = Answer['teamOverview'];

export const TeamQuery = graphql(/* GraphQL */ `
  query Team($days: Int!) {
    teamOverview(days: $days) {
      reviews {
        id
        kind
        patientId
        subject
        count
        authorName
        since
      }
      loads {
        staffMember {
          id
          displayName
          roles
        }
        primaryPatients
        teamPatients
        openTasks
        overdueTasks
        unsignedSessions
        coveredBy
        coveredUntil
      }
      responses {
        kind
        total
        waiting
        medianMinutes
        slowMinutes
      }
    }
  }
`);

export const TeamMemberPatientsQuery = graphql(/* GraphQL */ `
  query TeamMemberPatients($staffMemberId: ID!) {
    teamMemberPatients(staffMemberId: $staffMemberId) {
      staffMember {
        id
        displayName
        roles
      }
      patients {
        id
        displayName
        isPrimary
        openTasks
        overdueTasks
        planReviewDue
      }
    }
  }
`);
