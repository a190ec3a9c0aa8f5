import type { TFunction } from 'i18next';
import type { PatientImportQuery, PatientImportRowsQuery } from '../../../gql/graphql';

/** One import as its page shows it. */
export type PatientImport = PatientImportQuery['patientImport'];
/** One row of it. */
export type ImportRow = PatientImportRowsQuery['patientImportRows']['edges'][number]['node'];

/** What a row comes to, in the order in which people look. */
export const outcomes = ['READY', 'DUPLICATE', 'CHANGED', 'HELD', 'REFUSED', 'MISSING', 'SAME'] as const;

/** Rows of one outcome, whatever the reason. */
export function countOf(counts: readonly { outcome: string; count: number }[], outcome: string): number {
  return counts.filter((each) => each.outcome === outcome).reduce((sum, each) => sum + each.count, 0);
}

/** A code of the server in words; one that this page does not know yet shows as it is. */
export function reasonWords(reason: string, t: TFunction): string {
  return t(`imports.reason.${reason}` as 'imports.reason.under_18', { defaultValue: reason });
}

/** What is wrong with a whole file, in words. */
export function faultWords(fault: string, t: TFunction): string {
  return t(`imports.fault.${fault}` as 'imports.fault.internal', { defaultValue: t('imports.fault.internal') });
}
