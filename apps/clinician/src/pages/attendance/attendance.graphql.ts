import { graphql } from '../../../gql/gql';
import type { AttendanceLogQuery as Log, AttendanceQuery as Answer } from '../../../gql/graphql';

/** What the page knows of its patient. */
export type AttendancePatient = Answer['patient'];
/** Weeks beside the patient’s own number. */
export type Progress = NonNullable<AttendancePatient['meetingProgress']>;
/** What TEDS and FoRSE ask. */
export type SelfHelp = NonNullable<AttendancePatient['selfHelp']>;
/** One line of the log. */
export type LogEntry = Log['attendanceLog']['entries'][number];

export const AttendanceQuery = graphql(/* GraphQL */ `
  query Attendance($id: ID!) {
    patient(id: $id) {
      id
      timeZone
      recoveryPath {
        chosenMeetings {
          id
          meeting {
            id
            name
            weekday
            startTime
            endTime
            timeZone
          }
        }
      }
      meetingProgress {
        timeZone
        weekStartsOn
        streak
        trend
        weeks {
          startsOn
          endsOn
          goal
          attended
          state
          notedOn
        }
      }
      selfHelp {
        isDischarged
        admission {
          from
          until
          meetings
          frequency
          publicCode
        }
        discharge {
          from
          until
          meetings
          frequency
          publicCode
        }
        forse {
          from
          until
          meetings
        }
      }
    }
  }
`);

export const AttendanceLogQuery = graphql(/* GraphQL */ `
  query AttendanceLog($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
    attendanceLog(patientId: $patientId, from: $from, until: $until) {
      timeZone
      totalCount
      entries {
        id
        meetingName
        startedAt
        localDate
        evidence
        confirmed
        loggedAt
        loggedByName
        slipSeenAt
        slipSeenByName
        enteredInErrorAt
        enteredInErrorByName
        errorReason
      }
    }
  }
`);

export const SeeSlipMutation = graphql(/* GraphQL */ `
  mutation SeeAttendanceSlip($input: SeeAttendanceSlipInput!) {
    seeAttendanceSlip(input: $input) {
      id
    }
  }
`);

export const MarkInErrorMutation = graphql(/* GraphQL */ `
  mutation MarkAttendanceInError($input: MarkAttendanceInErrorInput!) {
    markAttendanceInError(input: $input) {
      id
    }
  }
`);
