/** A field that could be read, is absent, or holds something that is neither. */
export type Reading<T> = { kind: 'value'; value: T } | { kind: 'absent' } | { kind: 'unreadable' };

const ABSENT = { kind: 'absent' } as const;
const UNREADABLE = { kind: 'unreadable' } as const;
const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Weekdays of a feed's `day`, 0 = Sunday: a number, a number as text, an English name (short or whole), or an array of them; repeats count once.
 * `isList` says that the row stands for one meeting a day, whose slugs differ by the day.
 */
export function readDays(value: unknown): Reading<{ days: number[]; isList: boolean }> {
  if (Array.isArray(value)) {
    const days = [...new Set(value.map(dayOf))];
    if (days.length === 0) return ABSENT;
    if (value.length > 50 || days.includes(null)) return UNREADABLE;
    return { kind: 'value', value: { days: (days as number[]).sort(), isList: true } };
  }
  if (isBlank(value)) return ABSENT;
  const day = dayOf(value);
  return day === null ? UNREADABLE : { kind: 'value', value: { days: [day], isList: false } };
}

/** Wall-clock time of a feed as `HH:MM`: from `19:00`, `8:00`, `19:00:00`, `8:00 PM`, `8 pm` or `1900`. */
export function readTime(value: unknown): Reading<string> {
  if (isBlank(value)) return ABSENT;
  if (typeof value !== 'string') return UNREADABLE;
  const text = value.trim().replace(/^(\d\d)(\d\d)$/, '$1:$2');
  const match = /^(\d{1,2})(?::([0-5]\d)(?::[0-5]\d)?)?\s*(?:([ap])\.?m\.?)?$/i.exec(text);
  if (!match) return UNREADABLE;
  const [, hourText, minute, half] = match;
  const hour = Number(hourText);
  if (half)
    return hour >= 1 && hour <= 12
      ? time((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute ?? '00')
      : UNREADABLE;
  return minute !== undefined && hour <= 23 ? time(hour, minute) : UNREADABLE;
}

function time(hour: number, minute: string): Reading<string> {
  return { kind: 'value', value: `${String(hour).padStart(2, '0')}:${minute}` };
}

function dayOf(value: unknown): number | null {
  const day = typeof value === 'string' ? dayInText(value.trim()) : value;
  return typeof day === 'number' && Number.isInteger(day) && day >= 0 && day <= 6 ? day : null;
}

function dayInText(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  const name = text.toLowerCase().replace(/\.$/, '');
  return name.length < 3 ? -1 : dayNames.findIndex((day) => day.startsWith(name));
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
