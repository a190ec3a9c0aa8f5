import { graphql } from '../../../gql/gql';

export const CoverageQuery = graphql(/* GraphQL */ `
  query Coverage($facilityId: ID!) {
    coverage(facilityId: $facilityId) {
      facilityId
      facilityName
      timeZone
      people {
        id
        displayName
      }
      spans {
        startsAt
        endsAt
        note
        first {
          id
          displayName
        }
        backup {
          id
          displayName
        }
      }
      shifts {
        id
        place
        weekday
        localDate
        startTime
        endTime
        note
        isHolderInvited
        staffMember {
          id
          displayName
        }
      }
    }
  }
`);

export const AddOnCallShiftMutation = graphql(/* GraphQL */ `
  mutation AddOnCallShift($input: AddOnCallShiftInput!) {
    addOnCallShift(input: $input) {
      facilityId
    }
  }
`);

export const RemoveOnCallShiftMutation = graphql(/* GraphQL */ `
  mutation RemoveOnCallShift($input: OnCallShiftInput!) {
    removeOnCallShift(input: $input) {
      facilityId
    }
  }
`);
