import { graphql } from '../../gql/gql';

/** What there is in the hours that come and in the hard times of the plan. */
export const myOptionsDocument = graphql(`
  query MyOptions {
    myOptions {
      soon {
        ...SpanWords
      }
      windows {
        weekday
        startTime
        endTime
        span {
          ...SpanWords
        }
      }
      reach {
        transport
        postalCode
        withinMiles
      }
      wantsMeetings
    }
  }
`);

/** What there is in some hours. */
export const spanWordsFragment = graphql(`
  fragment SpanWords on MySpanOptions {
    startsAt
    endsAt
    inPersonCount
    onlineCount
    options {
      meetingId
      name
      startsAt
      timeZone
      way
      locationName
      address
      distanceMiles
      transport
      conferenceUrl
      conferencePhone
      welcomesMedication
      isChosen
      reportedClosedOn
    }
  }
`);

/** Keeps how the patient gets around. */
export const sayMyReachDocument = graphql(`
  mutation SayMyReach($input: SayMyReachInput!) {
    sayMyReach(input: $input) {
      transport
    }
  }
`);
