import { graphql } from '../../../gql/gql';

export const MeetingQuery = graphql(/* GraphQL */ `
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id
      name
      sourceId
      sourceName
      isManual
      fellowship
      timeZone
      weekday
      startTime
      endTime
      attendance
      formats
      types {
        code
        en
      }
      locationName
      address
      conferenceUrl
      conferencePhone
      notes
      missingSince
      isHidden
      overriddenFellowship
      overriddenTimeZone
      marks {
        id
        kind
        facilityId
        facilityName
        note
        markedByName
        markedAt
      }
    }
    fellowships(withRetired: true) {
      code
      name
      isRetired
    }
    facilities {
      id
      name
    }
  }
`);

export const AddMeetingMutation = graphql(/* GraphQL */ `
  mutation AddMeeting($input: AddMeetingInput!) {
    addMeeting(input: $input) {
      id
      name
    }
  }
`);

export const ChangeMeetingMutation = graphql(/* GraphQL */ `
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) {
      id
    }
  }
`);

export const EndMeetingMutation = graphql(/* GraphQL */ `
  mutation EndMeeting($input: MeetingInput!) {
    endMeeting(input: $input) {
      id
    }
  }
`);

export const OverrideMeetingMutation = graphql(/* GraphQL */ `
  mutation OverrideMeeting($input: OverrideMeetingInput!) {
    overrideMeeting(input: $input) {
      id
    }
  }
`);

export const MarkMeetingMutation = graphql(/* GraphQL */ `
  mutation MarkMeeting($input: MarkMeetingInput!) {
    markMeeting(input: $input) {
      id
    }
  }
`);

export const UnmarkMeetingMutation = graphql(/* GraphQL */ `
  mutation UnmarkMeeting($input: UnmarkMeetingInput!) {
    unmarkMeeting(input: $input) {
      id
    }
  }
`);

export const ReportedMeetingsQuery = graphql(/* GraphQL */ `
  query ReportedMeetings {
    reportedMeetings {
      id
      lastReportedOn
      reportCount
      meeting {
        id
        name
        sourceName
        weekday
        startTime
        endTime
        timeZone
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
