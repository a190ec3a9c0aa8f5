import { graphql } from '../../../gql/gql';

/** What is in reach of a patient in these hours. */
export const WindowOptionsQuery = graphql(/* GraphQL */ `
  query WindowOptions($patientId: ID!, $windows: [WindowInput!]!) {
    windowOptions(patientId: $patientId, windows: $windows) {
      wantsMeetings
      reach {
        transport
        postalCode
        withinMiles
      }
      spans {
        inPersonCount
        onlineCount
        options {
          startsAt
          way
          transport
          isChosen
          meeting {
            id
            name
            timeZone
            distanceMiles
          }
        }
      }
    }
  }
`);

/** Keeps how a patient gets around. */
export const RecordMeetingReachMutation = graphql(/* GraphQL */ `
  mutation RecordMeetingReach($input: RecordMeetingReachInput!) {
    recordMeetingReach(input: $input) {
      transport
      postalCode
      withinMiles
    }
  }
`);
