import type { Texts } from '../texts/en';
import { capital } from '@stepwell/web/format/say-clock';
import { sayNearDay, sayTime } from './say-time';

interface CallTime {
  from: string;
  until: string;
}

/** "Today, 2:00 PM to 5:00 PM"; a time that has begun goes from now on. */
export function sayCallTime({ from, until }: CallTime, now: Date, timeZone: string, texts: Texts): string {
  const start = new Date(from) > now ? new Date(from) : now;
  const day = start === now ? texts.days.today : sayNearDay(start, now, timeZone, texts);
  const end = sayTime(new Date(until), timeZone, texts);
  if (start === now) return capital(texts.checkIn.callUntil(day, end));
  return capital(texts.at(day, texts.windows.fromTo(sayTime(start, timeZone, texts), end)));
}
