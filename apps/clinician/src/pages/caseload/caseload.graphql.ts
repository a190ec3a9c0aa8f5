import { graphql } from '../../../gql/gql';

export const CaseloadQuery = graphql(/* GraphQL */ `
  query Caseload($after: String, $filter: PatientFilter, $sort: CaseloadSort) {
    caseload(after: $after, filter: $filter, sort: $sort) {
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
          lastContactAt
          lastContactKind
          hasSafetyItem
          signals {
            id
            rule
            evidence {
              at
              since
              count
              craving
              baseline
              used
              substances
              isAlone
              hasNaloxone
              words
              weekday
              startTime
              endTime
              startsOn
              goal
              attended
              measure
              before
              score
              amount
              days
            }
          }
          weekAttended
          weekGoals
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

export const CaseloadViewsQuery = graphql(/* GraphQL */ `
  query CaseloadViews {
    caseloadViews {
      id
      name
      query
      isDefault
    }
  }
`);

export const SaveCaseloadViewMutation = graphql(/* GraphQL */ `
  mutation SaveCaseloadView($input: SaveCaseloadViewInput!) {
    saveCaseloadView(input: $input) {
      id
    }
  }
`);

export const RemoveCaseloadViewMutation = graphql(/* GraphQL */ `
  mutation RemoveCaseloadView($input: RemoveCaseloadViewInput!) {
    removeCaseloadView(input: $input) {
      id
    }
  }
`);
