import { differences, isAway, isSharedPart, type Line, type RoomDraft } from './room-draft';

/** Everybody whose attendance nobody took yet was there. */
export function withAllPresent(draft: RoomDraft): RoomDraft {
  const lines = Object.entries(draft.lines).map(([id, line]): [string, Line] => [
    id,
    line.attendance ? line : { ...line, attendance: 'PRESENT' },
  ]);
  return { ...draft, lines: Object.fromEntries(lines) };
}

/** What is written in a draft and not in what is saved. */
export function unsavedWords(draft: RoomDraft, saved: RoomDraft): string[] {
  return differences(draft, saved).flatMap((part) => {
    const line = draft.lines[part];
    const written = isSharedPart(part)
      ? draft.shared[part]
      : line && (isAway(line) ? line.absenceReason : line.sentence);
    return written?.trim() ? [written] : [];
  });
}
