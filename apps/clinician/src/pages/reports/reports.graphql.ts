import { graphql } from '../../../gql/gql';
import type { ReportQuery as Answer } from '../../../gql/graphql';

/** One metric with its cells. */
export type ReportFigure = Answer['report']['figures'][number];
/** One share. */
export type ReportCell = ReportFigure['total'];

export const ReportQuery = graphql(/* GraphQL */ `
  query Report($from: LocalDate!, $until: LocalDate!, $levelOfCare: LevelOfCare) {
    report(from: $from, until: $until, levelOfCare: $levelOfCare) {
      isExact
      figures {
        metric
        total {
          facilityId
          facilityName
          counted
          outOf
          medianMinutes
          isSuppressed
        }
        facilities {
          facilityId
          facilityName
          counted
          outOf
          medianMinutes
          isSuppressed
        }
      }
    }
  }
`);

export const ReportCasesQuery = graphql(/* GraphQL */ `
  query ReportCases(
    $metric: ReportMetric!
    $from: LocalDate!
    $until: LocalDate!
    $levelOfCare: LevelOfCare
    $facilityId: ID
  ) {
    reportCases(metric: $metric, from: $from, until: $until, levelOfCare: $levelOfCare, facilityId: $facilityId) {
      patientId
      displayName
      outOf
      counted
    }
  }
`);

export const ExportReportMutation = graphql(/* GraphQL */ `
  mutation ExportReport($input: ExportReportInput!) {
    exportReport(input: $input) {
      fileName
      content
    }
  }
`);

export const ReleaseTedsFileMutation = graphql(/* GraphQL */ `
  mutation ReleaseTedsFile($input: ReleaseTedsFileInput!) {
    releaseTedsFile(input: $input) {
      fileName
      content
      recordCount
      refusedCount
    }
  }
`);

export const TedsRecordsQuery = graphql(/* GraphQL */ `
  query TedsRecords($kind: TedsKind!, $from: LocalDate!, $until: LocalDate!) {
    tedsRecords(kind: $kind, from: $from, until: $until) {
      episodeId
      patientId
      displayName
      facilityName
      on
      items {
        name
        code
      }
      missing
    }
  }
`);
