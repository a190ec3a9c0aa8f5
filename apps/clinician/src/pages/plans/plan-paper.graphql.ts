import { graphql } from '../../../gql/gql';

export const PlanPaperQuery = graphql(/* GraphQL */ `
  query PlanPaper($id: ID!, $patientId: ID!) {
    patient(id: $patientId) {
      id
      displayName
      language
      primarySubstances
    }
    plan(id: $id) {
      id
      number
      status
      content {
        motivations {
          id
          text
        }
        highRiskSituations {
          id
          description
          timeWindows {
            weekday
            startTime
            endTime
          }
        }
        warningSigns {
          id
          stage
          text
        }
        copingStrategies {
          id
          kind
          text
          steps
        }
        supportContacts {
          id
          display
          phone
        }
        medication {
          naloxoneLocation
          naloxoneWho
          prescriber
          nextDose
        }
        lapseResponse {
          bySubstance {
            branch
            firstHour
          }
          firstHour
        }
        noteToSelf
      }
    }
  }
`);
