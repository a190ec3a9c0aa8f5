import { graphql } from '../../gql/gql';
import type { ChartTimelineQuery as Answer } from '../../gql/graphql';

/** One thing that happened. */
export type TimelineEntry = Answer['chartTimeline']['entries'][number];

export const ChartTimelineQuery = graphql(/* GraphQL */ `
  query ChartTimeline($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
    chartTimeline(patientId: $patientId, from: $from, until: $until) {
      timeZone
      kinds
      totalCount
      entries {
        id
        kind
        at
        onDay
        title
        number
        mood
        hasUsed
        band
        milestoneUnit
        channel
        attendance
        appointmentKind
        appointmentStatus
        documentKind
        levelOfCare
        dischargeReason
        status
        inquirySource
        byName
      }
    }
  }
`);
