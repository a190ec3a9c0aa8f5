import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { isAway, type Line, type RoomDraft } from './room-draft';
import type { Room } from './room.graphql';

/** "11 notes, 1 absence entry" of these lines. */
export function useNoteCounts(lines: readonly Pick<Line, 'attendance'>[]) {
  const { t } = useTranslation();
  const away = lines.filter(isAway).length;
  const notes = t('room.notes', { count: lines.length - away });
  const absences = t('room.absences', { count: away });
  return { what: away === 0 ? notes : away === lines.length ? absences : `${notes}, ${absences}` };
}

/** One thing that is missing before a room can be signed, and the field where it is missing. */
export interface Gap {
  kind: 'Topic' | 'Intervention' | 'Attendance' | 'Sentence' | 'Goal';
  fieldId: string;
}

/** Everything that is missing, in the order of the screen. */
export function gapsOf(room: Room, { shared, lines }: RoomDraft): Gap[] {
  const gaps: Gap[] = [];
  const present = room.members.filter(({ patientId }) => lines[patientId] && !isAway(lines[patientId]));
  if (present.length > 0 && !shared.topic.trim()) gaps.push({ kind: 'Topic', fieldId: 'room-topic' });
  if (present.length > 0 && !shared.intervention.trim())
    gaps.push({ kind: 'Intervention', fieldId: 'room-intervention' });
  for (const { patientId: part, goals } of present) {
    const line = lines[part]!;
    if (!line.attendance) gaps.push({ kind: 'Attendance', fieldId: `attendance-${part}` });
    if (!line.sentence.trim()) gaps.push({ kind: 'Sentence', fieldId: `sentence-${part}` });
    else if (!line.goalId && goals.length > 0) gaps.push({ kind: 'Goal', fieldId: `goal-${part}` });
  }
  return gaps;
}
