import { dateFormat } from './formatters';
/** "5:00 PM" for a wall time such as "17:00" or "17:00:00": the 12-hour clock that phones in the United States show. */
export function sayWallTime(time: string, { locale }: { locale: string }): string {
  return sayClock(new Date(`1970-01-01T${time.slice(0, 5)}:00Z`), 'UTC', locale);
}

/** "5:00 PM" for an instant in a zone. */
export function sayClock(instant: Date, timeZone: string, locale: string): string {
  return dateFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(instant);
}

/** First letter large, for words that begin a line. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
