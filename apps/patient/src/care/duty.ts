import { localDay, wallTime } from '@stepwell/web/format/zones';
import type { Texts } from '../texts/en';
import { sayNearDay, sayTime } from './say-time';

const FAR_AWAY_MS = 24 * 3_600_000;

/** The duty facts that the API sends with the viewer; instants in ISO 8601. */
export interface DutyFacts {
  onDutyNow: boolean;
  onDutyUntil?: string | null;
  nextDutyAt?: string | null;
}

/** Whether somebody is there now, comes back later, or nothing is known. */
export type Duty = { kind: 'now'; until?: Date } | { kind: 'later'; at: Date } | { kind: 'unknown' };

/** The duty at `now`, judged again on the phone: a page that stays open must not keep promising. */
export function dutyAt(facts: DutyFacts, now: Date): Duty {
  const until = facts.onDutyUntil ? new Date(facts.onDutyUntil) : undefined;
  const next = facts.nextDutyAt ? new Date(facts.nextDutyAt) : undefined;
  if (facts.onDutyNow && !until) return { kind: 'now' };
  if (facts.onDutyNow && until && until > now) return { kind: 'now', until };
  // Past the next start without fresh facts: the end of that window is unknown, so promise nothing.
  if (next && next > now) return { kind: 'later', at: next };
  return { kind: 'unknown' };
}

/** "today until 5:00 PM", "until 5:00 PM tomorrow": end of the running duty window; undefined when it is too far away to matter. */
function sayUntil(until: Date, now: Date, timeZone: string, texts: Texts): string | undefined {
  if (until.getTime() - now.getTime() > FAR_AWAY_MS) return undefined;
  const atMidnight = wallTime(until, timeZone) === '00:00';
  // Midnight belongs to the day that it ends.
  const lastMoment = new Date(until.getTime() - (atMidnight ? 1 : 0));
  const endsToday = localDay(lastMoment, timeZone) === localDay(now, timeZone);
  const time = atMidnight ? texts.windows.midnight : sayTime(until, timeZone, texts);
  return endsToday ? texts.audience.until(texts.days.today, time) : texts.audience.untilTomorrow(time);
}

/** "8:00 AM tomorrow": start of the next duty window. */
function sayBefore(at: Date, now: Date, timeZone: string, texts: Texts): string {
  return texts.audience.before(sayNearDay(at, now, timeZone, texts), sayTime(at, timeZone, texts));
}

/** The sentence that tells when somebody reads answers. */
export function sayDuty(duty: Duty, now: Date, timeZone: string, texts: Texts): string {
  if (duty.kind === 'later') return texts.audience.offDuty(sayBefore(duty.at, now, timeZone, texts));
  if (duty.kind === 'unknown') return texts.audience.noDuty;
  const until = duty.until && sayUntil(duty.until, now, timeZone, texts);
  return until ? texts.audience.onDuty(until) : texts.audience.onDutyOpen;
}

/** The sentence for somebody who asked for a call. */
export function sayCall(duty: Duty, now: Date, timeZone: string, texts: Texts): string {
  if (duty.kind === 'later') return texts.thanks.callOffDuty(sayBefore(duty.at, now, timeZone, texts));
  if (duty.kind === 'unknown') return texts.thanks.callNoDuty;
  const until = duty.until && sayUntil(duty.until, now, timeZone, texts);
  return until ? texts.thanks.callOnDuty(until) : texts.thanks.callOnDutyOpen;
}
