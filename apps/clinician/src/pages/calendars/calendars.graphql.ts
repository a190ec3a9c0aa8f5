import { graphql } from '../../../gql/gql';
import type { CalendarFeedsQuery as Answer, IssueCalendarFeedInput } from '../../../gql/graphql';

/** An address that answers. */
export type CalendarFeed = Answer['calendarFeeds'][number];
/** Whose calendar it is. */
export type CalendarSubject = IssueCalendarFeedInput;

export const CalendarFeedsQuery = graphql(/* GraphQL */ `
  query CalendarFeeds($withFacilities: Boolean!) {
    calendarFeeds {
      id
      kind
      facilityId
      issuedAt
      issuedByName
    }
    facilities @include(if: $withFacilities) {
      id
      name
    }
  }
`);

export const IssueCalendarFeedMutation = graphql(/* GraphQL */ `
  mutation IssueCalendarFeed($input: IssueCalendarFeedInput!) {
    issueCalendarFeed(input: $input) {
      address
      feed {
        id
      }
    }
  }
`);

export const RevokeCalendarFeedMutation = graphql(/* GraphQL */ `
  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input)
  }
`);
