import { graphql } from '../../../gql/gql';

/** Weeks beside the patient's own number, and chosen meetings that have begun lately. */
export const myProgressDocument = graphql(`
  query MyProgress {
    myProgress {
      streak
      weeks {
        startsOn
        endsOn
        goal
        attended
        state
      }
      toLog {
        meetingId
        name
        date
        startedAt
        isLogged
      }
    }
  }
`);

/** The patient's list of a range of days. */
export const myAttendanceDocument = graphql(`
  query MyAttendance($from: LocalDate!, $until: LocalDate!) {
    myAttendance(from: $from, until: $until) {
      timeZone
      totalCount
      entries {
        id
        meetingName
        startedAt
        localDate
        evidence
        isMine
      }
    }
  }
`);

/** Logs a chosen meeting. */
export const logMyMeetingDocument = graphql(`
  mutation LogMyMeeting($input: LogMyMeetingInput!) {
    logMyMeeting(input: $input) {
      isLogged
      questions {
        kind
        canConfirm
        other {
          meetingName
          startedAt
        }
      }
    }
  }
`);

/** Logs a meeting that is in no list. */
export const logOtherMeetingDocument = graphql(`
  mutation LogOtherMeeting($input: LogOtherMeetingInput!) {
    logOtherMeeting(input: $input) {
      isLogged
      questions {
        kind
        canConfirm
        other {
          meetingName
          startedAt
        }
      }
    }
  }
`);

/** Takes back an entry that was a mistake. */
export const takeBackMeetingDocument = graphql(`
  mutation TakeBackMeeting($input: TakeBackMeetingInput!) {
    takeBackMeeting(input: $input)
  }
`);
