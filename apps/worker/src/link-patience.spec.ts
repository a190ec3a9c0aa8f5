import { sendAccessLink } from '@stepwell/domain/patients/patient-access.jobs';
import { sendInvitation, sendPasswordReset } from '@stepwell/domain/staff/staff.jobs';

/** Longest wait between two tries, in milliseconds; full jitter halves the average. */
const LONGEST_MS = 5 * 60_000;

describe('links that nobody sends again by themselves', () => {
  it.each([sendInvitation, sendPasswordReset, sendAccessLink])(
    'outlast a mail server that is away for an hour: $name',
    ({ attempts, backoffMs }) => {
      const waits = Array.from({ length: attempts - 1 }, (_, at) => Math.min(backoffMs * 2 ** at, LONGEST_MS) / 2);
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(3_600_000);
    },
  );
});
