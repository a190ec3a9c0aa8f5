import { randomUUID } from 'node:crypto';
import { on, type StaffOperation } from './staff-operation';

const shown = '{ id lender { displayName } covering { displayName } }';
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const days = { fromDay: inDays(20), untilDay: inDays(27) };

/** Who covers for whom: how the matrix calls it. */
export const coverOperations: Record<string, StaffOperation> = {
  covers: { document: `{ covers ${shown} }`, as: 'supervisor', beyondPatients: true },
  lendCaseload: {
    document: on('lendCaseload', 'LendCaseloadInput', shown),
    as: 'supervisor',
    variables: (ids) => ({
      input: { submitId: randomUUID(), lenderId: ids.nurse, coveringId: ids.clinician, ...days },
    }),
    mixed: (mine, theirs) => ({ input: { lenderId: mine.nurse, coveringId: theirs.clinician, ...days } }),
  },
  endCover: {
    document: on('endCover', 'EndCoverInput', shown),
    as: 'supervisor',
    variables: (ids) => ({ input: { id: ids.cover } }),
  },
};
