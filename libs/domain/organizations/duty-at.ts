import { DateTime } from 'luxon';

/** One duty window of the week: weekday 0 = Sunday, wall times `HH:MM` or `HH:MM:SS`; an end of 23:59 means midnight. */
export interface DutyWindow {
  weekday: number;
  startTime: string;
  endTime: string;
}

/** Whether somebody is on duty at an instant, and what comes next. */
export interface Duty {
  /** End of the running window, at most a week away, or null when nobody is on duty. UTC instant. */
  onDutyUntil: Date | null;
  /** Start of the next window, or null when none follows within a week. UTC instant. */
  nextDutyAt: Date | null;
}

const DAYS_AHEAD = 8;

/**
 * Reads duty hours at an instant, by the clocks of their own zone. Windows that touch (23:59 and 00:00) are one. A wall
 * time that a clock change skips means the first instant after the gap; one that comes twice means the first.
 */
export function dutyAt(windows: readonly DutyWindow[], timeZone: string, instant: Date): Duty {
  const spans = joined(spansAround(windows, timeZone, instant));
  const now = instant.getTime();
  const current = spans.find((span) => span.start <= now && now < span.end);
  const next = spans.find((span) => span.start > now);
  return { onDutyUntil: current ? new Date(current.end) : null, nextDutyAt: next ? new Date(next.start) : null };
}

interface Span {
  start: number;
  end: number;
}

function spansAround(windows: readonly DutyWindow[], timeZone: string, instant: Date): Span[] {
  const today = DateTime.fromJSDate(instant, { zone: timeZone }).startOf('day');
  const spans: Span[] = [];
  for (let offset = -1; offset < DAYS_AHEAD; offset += 1) {
    const day = today.plus({ days: offset });
    for (const window of windows) {
      if (window.weekday !== day.weekday % 7) continue;
      const end = window.endTime.startsWith('23:59')
        ? instantOf(day.plus({ days: 1 }), '00:00')
        : instantOf(day, window.endTime);
      spans.push({ start: instantOf(day, window.startTime), end });
    }
  }
  return spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function instantOf(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const { year, month, day: date } = day;
  const wanted = DateTime.fromObject({ year, month, day: date, hour, minute }, { zone: day.zone });
  const first = Math.min(...wanted.getPossibleOffsets().map((one) => one.toMillis()));
  return wanted.hour === hour && wanted.minute === minute ? first : endOfGap(wanted);
}

/** Luxon moves a skipped time as far as the clocks moved; the gap itself ends at the last change of offset before that. */
function endOfGap(moved: DateTime): number {
  let instant = moved.startOf('minute');
  while (instant.minus({ minutes: 1 }).offset === moved.offset) instant = instant.minus({ minutes: 1 });
  return instant.toMillis();
}
