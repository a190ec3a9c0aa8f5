import { graphql } from '../../../gql/gql';

export const InquiriesQuery = graphql(/* GraphQL */ `
  query Inquiries($after: String, $filter: InquiryFilter) {
    inquiries(after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          version
          facilityName
          timeZone
          source
          askFor
          phone
          caller
          bestTime
          language
          voicemail
          note
          stage
          nextAction
          nextActionOn
          createdAt
          firstReachedAt
          endedAt
          reason
          patientId
          owner {
            id
            displayName
          }
          calls {
            id
            outcome
            note
            madeByName
            madeAt
          }
        }
      }
    }
  }
`);

export const RecordInquiryMutation = graphql(/* GraphQL */ `
  mutation RecordInquiry($input: RecordInquiryInput!) {
    recordInquiry(input: $input) {
      id
    }
  }
`);

export const LogInquiryCallMutation = graphql(/* GraphQL */ `
  mutation LogInquiryCall($input: LogInquiryCallInput!) {
    logInquiryCall(input: $input) {
      id
    }
  }
`);

export const FollowInquiryMutation = graphql(/* GraphQL */ `
  mutation FollowInquiry($input: FollowInquiryInput!) {
    followInquiry(input: $input) {
      id
    }
  }
`);

export const InquiryFacilitiesQuery = graphql(/* GraphQL */ `
  query InquiryFacilities {
    facilities {
      id
      name
    }
  }
`);
