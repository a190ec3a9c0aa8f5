import { addDays, instantOf, localDateOf, minutesOf } from '@stepwell/kernel/wall-clock';

/** A part of the staffed hours in which somebody can call; UTC instants. */
export interface CallTime {
  from: Date;
  until: Date;
}

/** Hours in which somebody is on duty: weekday 0 = Sunday, wall times; an end of 23:59 means midnight. */
interface StaffedHours {
  weekday: number;
  startTime: string;
  endTime: string;
}

const DAYS_AHEAD = 8;
/** Most times to choose from: more would not be read. */
const MOST = 6;
const PART_MINUTES = 180;
/** A rest shorter than this joins the part before it. */
const SHORTEST_MINUTES = 60;
/** A time that ends sooner can't be kept. */
const LEFT_MS = 30 * 60_000;

/** The next staffed hours in parts of about three hours, by the clocks of the facility; none where no hours are set. */
export function callTimes(hours: readonly StaffedHours[], timeZone: string, now: Date): CallTime[] {
  const today = localDateOf(now, timeZone);
  const times = Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead)).flatMap((day) =>
    hours
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .flatMap(partsOf)
      .map(([start, end]) => ({ from: instantOf(day, start, timeZone), until: instantOf(day, end, timeZone) })),
  );
  return times
    .filter(({ until }) => until.getTime() - now.getTime() >= LEFT_MS)
    .sort((one, other) => one.from.getTime() - other.from.getTime())
    .slice(0, MOST);
}

function partsOf({ startTime, endTime }: StaffedHours): [number, number][] {
  const start = minutesOf(startTime);
  const end = endTime.startsWith('23:59') ? 24 * 60 : minutesOf(endTime);
  const parts: [number, number][] = [];
  for (let at = start; at < end; at += PART_MINUTES) {
    const last = parts.at(-1);
    if (last && end - at < SHORTEST_MINUTES) last[1] = end;
    else parts.push([at, Math.min(at + PART_MINUTES, end)]);
  }
  return parts;
}

function weekdayOf(localDate: string): number {
  return new Date(`${localDate}T12:00:00Z`).getUTCDay();
}
