import type { Transaction } from '@stepwell/platform/database/transaction';
import type { AttendanceEntry, AttendanceLog } from './attendance-log.service';
import { confirmableDoubts, type AttendanceDoubt } from './attendance-words';
import type { LogOutcome } from './log-attendance';

/** What came of logging a meeting, with the entries that it names. */
export interface ReadOutcome {
  attendance: AttendanceEntry | null;
  questions: { kind: AttendanceDoubt; canConfirm: boolean; other: AttendanceEntry | null }[];
}

/** Reads the entries that an outcome names, for whoever logged. */
export async function readOutcome(
  tx: Transaction,
  log: AttendanceLog,
  { attendanceId, doubts }: LogOutcome,
): Promise<ReadOutcome> {
  const named = [attendanceId, ...doubts.map(({ otherId }) => otherId)].filter((id) => id !== null);
  const entries = new Map((await log.byIds(tx, named)).map((entry) => [entry.id, entry]));
  return {
    attendance: attendanceId ? (entries.get(attendanceId) ?? null) : null,
    questions: doubts.map(({ kind, otherId }) => ({
      kind,
      canConfirm: confirmableDoubts.some((confirmable) => confirmable === kind),
      other: otherId ? (entries.get(otherId) ?? null) : null,
    })),
  };
}
