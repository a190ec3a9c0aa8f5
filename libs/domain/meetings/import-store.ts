import type { ImportDifference, RenamedSlug } from './compare-reading';
import type { RefusalReason } from './meeting-words';
import type { FeedReading, FeedRefusal } from './read-meeting-guide';
import type { StoredMeeting } from './write-meetings';

/** Refused rows that are kept with an import, to be looked at; the counts are of all. */
export const KEPT_REFUSALS = 200;

/** A meeting that a store has, as far as an import asks. */
export interface KnownMeeting {
  slug: string;
  hash: string;
  missing: boolean;
  /** Missing since less than a month, and nobody has looked at a held list since. */
  wentLately: boolean;
  name: string;
  /** 0 = Sunday; null, with `startTime`, means by appointment. */
  weekday: number | null;
  /** HH:MM:SS. */
  startTime: string | null;
}

/** How far back losses are added up, however many imports they took. */
const LATELY = `interval '30 days'`;

/** The columns of a known meeting, as a select list. @param countedFrom SQL of the instant since which losses count, or null */
export function knownColumns(countedFrom: string): string {
  return `slug, content_hash as hash, missing_since is not null as missing, name, weekday, start_time as "startTime",
    coalesce(missing_since > greatest(app.now() - ${LATELY}, ${countedFrom}), false) as "wentLately"`;
}

/**
 * Where an import puts its meetings: an organization's own list, or the shared directory. Every step is one short
 * transaction, and each throws `ImportOvertaken` when another import has taken over.
 */
export interface ImportStore {
  readonly fellowship: string;
  known(): Promise<Map<string, KnownMeeting>>;
  /** Notes what the feed amounts to. */
  begin(reading: FeedReading, isAccepted: boolean): Promise<void>;
  /** Notes what the feed amounts to and what it would change, and leaves both to a person. */
  hold(reading: FeedReading, difference: ImportDifference): Promise<void>;
  /** Gives meetings the slugs they go on under, so that whoever chose them keeps them. */
  rename(renamed: readonly RenamedSlug[]): Promise<void>;
  /** Writes meetings and notes how many rows of the feed are done. */
  write(meetings: readonly StoredMeeting[], rowsDone: number): Promise<void>;
  /** Marks what the feed no longer lists with the time, and ends the import; losses are counted anew from an accepted one on. */
  finish(missing: readonly string[], isAccepted: boolean): Promise<void>;
}

/** Tells that another import of the same feed goes on instead of this one. */
export class ImportOvertaken extends Error {
  constructor() {
    super('Another import has taken over');
    this.name = 'ImportOvertaken';
  }
}

/** How many rows a reason kept out. */
export interface RefusalCount {
  reason: RefusalReason;
  count: number;
}

/** Reasons with the number of rows each kept out, the most frequent first. */
export function countReasons(refusals: readonly FeedRefusal[]): RefusalCount[] {
  const counts = new Map<RefusalReason, number>();
  for (const { reason } of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** The columns of an import's row that a reading fills, as `set` of an update with parameters from `$first` on. */
export function readingColumns(first: number): string {
  return `row_count = $${first}, imported_count = $${first + 1}, refused_count = $${first + 2}, reasons = $${first + 3},
    refusals = $${first + 4}`;
}

/** The values for `readingColumns`. */
export function readingValues({ rows, imported, refusals }: FeedReading): unknown[] {
  const kept = refusals.slice(0, KEPT_REFUSALS);
  return [rows, imported, refusals.length, JSON.stringify(countReasons(refusals)), JSON.stringify(kept)];
}
