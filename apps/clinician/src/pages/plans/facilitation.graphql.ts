import { graphql } from '../../../gql/gql';

export const FacilitationQuery = graphql(/* GraphQL */ `
  query Facilitation($id: ID!) {
    facilitationSessions(patientId: $id) {
      id
      heldOn
      kind
      topic
      soberDays
      meetingsAttended
      meetingsReaction
      readings
      slips
      urges
      sponsorContact
      material
      tasksDone
      nextTasks
      elementWords
      loggedByName
      enteredInErrorAt
      enteredInErrorReason
    }
    patient(id: $id) {
      id
      timeZone
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
          copingStrategies {
            id
            text
          }
          goals {
            id
            text
          }
        }
      }
    }
  }
`);

export const LogFacilitationMutation = graphql(/* GraphQL */ `
  mutation LogFacilitation($input: LogFacilitationInput!) {
    logFacilitation(input: $input) {
      id
    }
  }
`);

export const MarkFacilitationInErrorMutation = graphql(/* GraphQL */ `
  mutation MarkFacilitationInError($input: MarkFacilitationInErrorInput!) {
    markFacilitationInError(input: $input) {
      id
    }
  }
`);
