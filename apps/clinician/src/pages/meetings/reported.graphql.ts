import { graphql } from '../../../gql/gql';

export const ReportedMeetingsQuery = graphql(/* GraphQL */ `
  query ReportedMeetings {
    reportedMeetings {
      id
      firstReportedOn
      lastReportedOn
      reportCount
      meeting {
        id
        name
        weekday
        startTime
        endTime
        timeZone
        locationName
        address
      }
    }
  }
`);

export const ConfirmMeetingClosedMutation = graphql(/* GraphQL */ `
  mutation ConfirmMeetingClosed($input: MeetingReportInput!) {
    confirmMeetingClosed(input: $input) {
      id
    }
  }
`);

export const DismissMeetingReportMutation = graphql(/* GraphQL */ `
  mutation DismissMeetingReport($input: MeetingReportInput!) {
    dismissMeetingReport(input: $input) {
      id
    }
  }
`);
