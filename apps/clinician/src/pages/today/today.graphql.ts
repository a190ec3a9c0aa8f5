import { graphql } from '../../../gql/gql';
import type { DaySessionFragment, TodayQuery as Answer } from '../../../gql/graphql';

/** One patient who needs something today. */
export type TodayLine = Answer['today']['lines'][number];
/** One reason of theirs. */
export type TodayReason = TodayLine['reasons'][number];
/** A group session of the day, or one that is not signed yet. */
export type DaySession = DaySessionFragment;

export const TodayQuery = graphql(/* GraphQL */ `
  query Today($mine: Boolean) {
    today(mine: $mine) {
      reachesAll
      patientCount
      needCount
      lines {
        patientId
        patientName
        reasonCount
        reasons {
          safetyItem {
            ...SafetyItemFields
          }
          signal {
            ...SignalFields
          }
          task {
            ...TaskFields
          }
          alikeCount
        }
      }
      unsigned {
        id
        patientId
        patientName
        kind
        status
        since
      }
      ending {
        kind
        id
        patientId
        patientName
        on
      }
    }
  }
`);

export const DaySessionFields = graphql(/* GraphQL */ `
  fragment DaySession on GroupSession {
    id
    groupId
    groupTitle
    startsAt
    endsAt
    localDate
    localTime
    timeZone
    room
    facilityName
    status
    isOpenToMe
  }
`);

export const DaySessionsQuery = graphql(/* GraphQL */ `
  query DaySessions($filter: GroupSessionFilter!) {
    groupSessions(filter: $filter, first: 50) {
      edges {
        node {
          ...DaySession
        }
      }
    }
  }
`);

export const DayAppointmentsQuery = graphql(/* GraphQL */ `
  query DayAppointments($input: AppointmentDaysInput!) {
    appointments(input: $input) {
      id
      patientId
      patientName
      timeZone
      kind
      status
      startsAt
      localTime
      minutes
    }
  }
`);

export const CallsDueQuery = graphql(/* GraphQL */ `
  query CallsDue($filter: TaskFilter!) {
    tasks(filter: $filter, first: 30) {
      totalCount
      edges {
        node {
          ...TaskFields
        }
      }
    }
  }
`);

export const SharedTextsQuery = graphql(/* GraphQL */ `
  query SharedTexts {
    sharedTexts {
      ...InboundTextFields
    }
  }
`);
