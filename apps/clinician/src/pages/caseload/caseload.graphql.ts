import { graphql } from '../../../gql/gql';

export const CaseloadQuery = graphql(/* GraphQL */ `
  query Caseload($after: String, $filter: PatientFilter) {
    caseload(after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          displayName
          birthDate
          facilityName
          levelOfCare
          lastCheckIn {
            answeredAt
            craving
            mood
            wantsCall
          }
          meetingsPerWeek
          nextFollowUpAt
          openTaskCount
          planReviewDue
          activePlanId
          primaryCounselorName
          timeZone
        }
      }
    }
  }
`);

export const CaseloadFacilitiesQuery = graphql(/* GraphQL */ `
  query CaseloadFacilities {
    facilities {
      id
      name
    }
  }
`);

export const OpenSafetyItemsQuery = graphql(/* GraphQL */ `
  query OpenSafetyItems {
    openSafetyItems {
      ...SafetyItemFields
    }
  }
`);

export const SharedTextsQuery = graphql(/* GraphQL */ `
  query SharedTexts {
    sharedTexts {
      ...InboundTextFields
    }
  }
`);

export const SignalsTodayQuery = graphql(/* GraphQL */ `
  query SignalsToday($mine: Boolean) {
    signalsToday(mine: $mine) {
      patientCount
      needCount
      lines {
        ...SignalFields
      }
    }
  }
`);
