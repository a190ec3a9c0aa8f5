import { graphql } from '../../../gql/gql';
import type { ChartQuery as ChartPatientAnswer } from '../../../gql/graphql';

/** What the chart's frame knows of its patient. */
export type ChartPatient = ChartPatientAnswer['patient'];

export const ChartQuery = graphql(/* GraphQL */ `
  query Chart($id: ID!, $plans: Boolean!) {
    patient(id: $id) {
      id
      displayName
      birthDate
      pronouns
      timeZone
      language
      facilityName
      primarySubstances
      details {
        showsCallerId
      }
      episode {
        levelOfCare
        facilityName
        admittedOn
        dischargedOn
      }
      contacts {
        id
        kind
        address
        isShared
        safeFrom
        safeUntil
        verification
        stopped {
          reason
        }
        voicemail {
          rule
        }
      }
      covers {
        lenderName
        coveringName
        untilDay
      }
      activePlan @include(if: $plans) {
        id
        content {
          medication {
            naloxoneLocation
            naloxoneWho
            prescriber
            nextDose
            suppliedThrough
          }
        }
      }
    }
  }
`);
