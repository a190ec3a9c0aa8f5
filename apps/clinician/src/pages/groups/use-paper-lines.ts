import { shortTime } from '@stepwell/web/format/calendar';
import { wallTime } from '@stepwell/web/format/zones';
import { useState } from 'react';
import type { PaperEntryInput } from '../../../gql/graphql';
import { isAway, type Line } from './room-draft';
import type { Room } from './room.graphql';

/** One line of the sheet while it is typed; a line without attendance is left out. */
export interface PaperLine {
  attendance: Line['attendance'];
  words: string;
  /** HH:MM; empty where the sheet's time holds. */
  time: string;
}

const empty: PaperLine = { attendance: null, words: '', time: '' };

/** What is typed from the sheet. It lives beside the room's answer: whatever is read anew, no word is lost. */
export function usePaperLines({ session }: Room) {
  const [author, setAuthor] = useState(session.facilitator.displayName);
  const [time, setTime] = useState(shortTime(wallTime(new Date(session.endsAt), session.timeZone)));
  const [lines, setLines] = useState<Readonly<Record<string, PaperLine>>>({});
  const lineOf = (patientId: string): PaperLine => lines[patientId] ?? empty;
  const entries = Object.entries(lines).flatMap(([patientId, line]): PaperEntryInput[] => {
    if (!line.attendance) return [];
    const words = line.words.trim() || null;
    return [
      {
        patientId,
        attendance: line.attendance,
        ...(isAway(line) ? { absenceReason: words } : { sentence: words }),
        writtenAt: line.time || time,
      },
    ];
  });
  return {
    ...{ author, setAuthor, time, setTime, lineOf, entries },
    isUnsaved: Object.values(lines).some(({ attendance, words }) => attendance || words),
    change: (patientId: string, patch: Partial<PaperLine>) =>
      setLines((before) => ({ ...before, [patientId]: { ...(before[patientId] ?? empty), ...patch } })),
    clear: () => setLines({}),
  };
}
