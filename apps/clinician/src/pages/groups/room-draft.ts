import { wallTime } from '@stepwell/web/format/zones';
import type { GroupEntryInput, SaveGroupRoomInput } from '../../../gql/graphql';
import type { Room, RoomMember } from './room.graphql';

/** One member's line while it is written; times and minutes are still text. */
export interface Line {
  attendance: RoomMember['attendance'];
  minutes: string;
  sentence: string;
  goalId: string;
  elementId: string;
  absenceReason: string;
}

/** The shared body; times are wall times at the facility, `HH:MM`, or empty where the plan holds. */
export interface Shared {
  topic: string;
  intervention: string;
  began: string;
  ended: string;
}

/** Everything that is written in a room. */
export interface RoomDraft {
  shared: Shared;
  lines: Readonly<Record<string, Line>>;
}

/** The draft that a room holds. */
export function draftOf(room: Room): RoomDraft {
  const { timeZone } = room.session;
  const clock = (at: string | null | undefined): string => (at ? wallTime(new Date(at), timeZone) : '');
  return {
    shared: {
      topic: room.topic ?? '',
      intervention: room.intervention ?? '',
      began: clock(room.actualStart),
      ended: clock(room.actualEnd),
    },
    lines: Object.fromEntries(room.members.map((member) => [member.patientId, lineOf(member)])),
  };
}

function lineOf({ attendance, minutes, sentence, goalId, elementId, absenceReason }: RoomMember): Line {
  return {
    attendance,
    minutes: minutes === null || minutes === undefined ? '' : String(minutes),
    sentence: sentence ?? '',
    goalId: goalId ?? '',
    elementId: elementId ?? '',
    absenceReason: absenceReason ?? '',
  };
}

/** True for who was not in the room. */
export function isAway({ attendance }: Pick<Line, 'attendance'>): boolean {
  return attendance === 'EXCUSED' || attendance === 'NO_SHOW';
}

/** Minutes that can be saved: empty, or a whole number from 0 to 1440. */
export function areMinutes(text: string): boolean {
  return /^\d{0,4}$/.test(text.trim()) && Number(text) <= 1_440;
}

/** What is sent of a line: no note for who was away, no reason for who was there, no minutes that are still wrong. */
export function entryOf(patientId: string, line: Line): GroupEntryInput {
  const away = isAway(line);
  const minutes = line.minutes.trim();
  return {
    patientId,
    attendance: line.attendance ?? null,
    minutes: away || minutes === '' || !areMinutes(minutes) ? null : Number(minutes),
    sentence: away ? null : line.sentence.trim() || null,
    goalId: away ? null : line.goalId || null,
    elementId: away ? null : line.elementId || null,
    absenceReason: away ? line.absenceReason.trim() || null : null,
  };
}

/** The instant at which a clock at the facility showed `time` nearest to a planned instant. */
export function instantNear(planned: string, time: string, zone: string): string {
  const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  let at = new Date(planned);
  // Twice, because the clock may have been put forward or back between the plan and what was meant.
  for (let round = 0; round < 2; round += 1) {
    const away = (minutesOf(time) - minutesOf(wallTime(at, zone)) + 2_160) % 1_440;
    at = new Date(at.getTime() + (away - 720) * 60_000);
  }
  return at.toISOString();
}

const sharedParts = ['topic', 'intervention', 'began', 'ended'] as const satisfies readonly (keyof Shared)[];

/** Whether a part is one that all notes share; the others are named by their patient. */
export function isSharedPart(part: string): part is keyof Shared {
  return sharedParts.some((each) => each === part);
}

const sameLine = (one: Line | undefined, other: Line | undefined): boolean =>
  one === other || (!!one && !!other && JSON.stringify(entryOf('', one)) === JSON.stringify(entryOf('', other)));

/** Parts that say something else: parts of the shared body, and ids of patients. */
export function differences(one: RoomDraft, other: RoomDraft): string[] {
  return [
    ...sharedParts.filter((part) => one.shared[part].trim() !== other.shared[part].trim()),
    ...Object.keys(one.lines).filter((id) => !sameLine(one.lines[id], other.lines[id])),
  ];
}

/** One part of a draft in another's words. */
export function takePart(into: RoomDraft, from: RoomDraft, part: string): RoomDraft {
  if (isSharedPart(part)) return { ...into, shared: { ...into.shared, [part]: from.shared[part] } };
  const line = from.lines[part];
  return line ? { ...into, lines: { ...into.lines, [part]: line } } : into;
}

/**
 * Lays my words over what stands there now: what only they changed is theirs, what only I changed stays mine, and what
 * both changed stays mine and is named. Members that they no longer have are gone, new ones are there.
 */
export function mergeRooms(base: RoomDraft, mine: RoomDraft, theirs: RoomDraft) {
  const byMe = differences(mine, base);
  const byThem = differences(theirs, base);
  const unlike = differences(theirs, mine);
  const merged = byMe
    .filter((part) => isSharedPart(part) || part in theirs.lines)
    .reduce((draft, part) => takePart(draft, mine, part), theirs);
  return { merged, contested: byMe.filter((part) => byThem.includes(part) && unlike.includes(part)) };
}

/** What is sent: the parts of the shared body and the lines that changed. */
export function inputOf(room: Room, version: number, draft: RoomDraft, saved: RoomDraft): SaveGroupRoomInput {
  const { id, startsAt, endsAt, timeZone } = room.session;
  const changed = differences(draft, saved);
  const { topic, intervention, began, ended } = draft.shared;
  return {
    id,
    version,
    ...(changed.includes('topic') && { topic: topic.trim() || null }),
    ...(changed.includes('intervention') && { intervention: intervention.trim() || null }),
    ...(changed.includes('began') && { actualStart: began ? instantNear(startsAt, began, timeZone) : null }),
    ...(changed.includes('ended') && { actualEnd: ended ? instantNear(endsAt, ended, timeZone) : null }),
    entries: changed
      .filter((part) => !isSharedPart(part))
      .map((patientId) => entryOf(patientId, draft.lines[patientId]!)),
  };
}
