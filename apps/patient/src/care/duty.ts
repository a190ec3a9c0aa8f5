import { localDay } from '@stepwell/web/format/zones';
import type { Texts } from '../texts/en';
import { sayNearDay, sayTime } from './say-time';

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

/** "today until 5:00 PM": end of the running duty window. */
export function sayUntil(until: Date, now: Date, timeZone: string, texts: Texts): string {
  const endsToday = localDay(until, timeZone) === localDay(now, timeZone);
  const day = endsToday ? texts.days.today : sayNearDay(until, now, timeZone, texts);
  return texts.audience.until(day, sayTime(until, timeZone, texts));
}

/** "8:00 AM tomorrow": start of the next duty window. */
export function sayBefore(at: Date, now: Date, timeZone: string, texts: Texts): string {
  return texts.audience.before(sayNearDay(at, now, timeZone, texts), sayTime(at, timeZone, texts));
}

/** The sentence that tells when somebody reads answers. */
export function sayDuty(duty: Duty, now: Date, timeZone: string, texts: Texts): string {
  if (duty.kind === 'later') return texts.audience.offDuty(sayBefore(duty.at, now, timeZone, texts));
  if (duty.kind === 'unknown') return texts.audience.noDuty;
  return duty.until ? texts.audience.onDuty(sayUntil(duty.until, now, timeZone, texts)) : texts.audience.onDutyOpen;
}

/** The sentence for somebody who asked for a call. */
export function sayCall(duty: Duty, now: Date, timeZone: string, texts: Texts): string {
  if (duty.kind === 'later') return texts.thanks.callOffDuty(sayBefore(duty.at, now, timeZone, texts));
  if (duty.kind === 'unknown') return texts.thanks.callNoDuty;
  return duty.until ? texts.thanks.callOnDuty(sayUntil(duty.until, now, timeZone, texts)) : texts.thanks.callOnDutyOpen;
}
