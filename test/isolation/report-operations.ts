import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

const quarter = { from: '2026-01-01', until: '2026-03-31' };
const range = '$from: LocalDate!, $until: LocalDate!';
const passed = 'from: $from, until: $until';

/** Reports: how the matrix calls them. */
export const reportOperations: Record<string, StaffOperation> = {
  report: {
    document: `query { report(from: "2026-01-01", until: "2026-03-31") {
      isExact figures { metric total { counted } facilities { facilityName counted } } } }`,
    as: 'supervisor',
    beyondPatients: true,
  },
  reportCases: {
    document: `query($metric: ReportMetric!, ${range}, $facilityId: ID) {
      reportCases(metric: $metric, ${passed}, facilityId: $facilityId) { patientId displayName } }`,
    as: 'supervisor',
    variables: (ids) => ({ metric: 'CASELOAD', ...quarter, facilityId: ids.facility }),
    beyondPatients: true,
  },
  exportReport: {
    document: on('exportReport', 'ExportReportInput', '{ fileName content }'),
    as: 'owner',
    beyondPatients: true,
  },
  tedsRecords: {
    document: `{ tedsRecords(kind: ADMISSION, from: "2026-01-01", until: "2026-03-31") { displayName facilityName missing } }`,
    as: 'supervisor',
    beyondPatients: true,
  },
  releaseTedsFile: {
    document: on('releaseTedsFile', 'ReleaseTedsFileInput', '{ fileName content recordCount refusedCount }'),
    as: 'supervisor',
    variables: () => ({
      input: {
        ...{ submitId: randomUUID(), kind: 'ADMISSION', from: '2025-06-01', until: '2026-12-31' },
        ...{ recipient: 'The agency', authority: 'The law' },
      },
    }),
    answersEmpty: true,
    beyondPatients: true,
  },
  makeDowntimePack: {
    document: on(
      'makeDowntimePack',
      'MakeDowntimePackInput',
      '{ facilityName madeByName patientCount patients { allergies patient { displayName } } sessions { title signIn } }',
    ),
    as: 'supervisor',
    variables: (ids) => ({ input: { facilityId: ids.facility } }),
    beyondPatients: true,
  },
};
