import { addDays } from '@stepwell/web/format/zones';

/** A stretch of days, both included, YYYY-MM-DD. */
export interface Period {
  key: string;
  from: string;
  until: string;
  /** Quarter 1 to 4 and its year, where it is one. */
  quarter?: { number: number; year: number };
}

const QUARTERS = 8;
const STRETCHES = [30, 90, 365] as const;

const last = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The last quarters that are over, the newest first. */
export function pastQuarters(today: string): Period[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const running = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: QUARTERS }, (_, back) => {
    const index = running - 1 - back;
    const quarter = { number: (index % 4) + 1, year: Math.floor(index / 4) };
    const first = quarter.number * 3 - 2;
    return {
      key: `${quarter.year}-q${quarter.number}`,
      from: `${quarter.year}-${String(first).padStart(2, '0')}-01`,
      until: last(quarter.year, first + 2),
      quarter,
    };
  });
}

/** Stretches of days up to today, for who may look at any. */
export function recentDays(today: string): Period[] {
  return STRETCHES.map((days) => ({ key: `days-${days}`, from: addDays(today, 1 - days), until: today }));
}
