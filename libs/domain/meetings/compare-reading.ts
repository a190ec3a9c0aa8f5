import type { KnownMeeting } from './import-store';
import type { FeedMeeting, FeedReading } from './read-meeting-guide';

/** Meetings of each kind that are kept with an import that waits; the counts are of all. */
export const KEPT_EXAMPLES = 100;

/** One meeting of a difference, as people know it. */
export interface MeetingLine {
  name: string;
  /** 0 = Sunday; null, with `startTime`, means by appointment. */
  weekday: number | null;
  /** HH:MM. */
  startTime: string | null;
  /** When it was before, where that is what changed. */
  before: { weekday: number | null; startTime: string | null } | null;
}

/** What an import would do to the meetings of its source. */
export interface ImportDifference {
  /** Meetings that the source lists now. */
  present: number;
  /** Meetings in the new list. */
  listed: number;
  added: number;
  /** Listed now and not any more; of them, `renamed` are there under another slug. */
  gone: number;
  /** Went within the last month already, list by list; absent in what waited before this was counted. */
  goneBefore?: number;
  /** The same slug on another day or at another time. */
  moved: number;
  /** The same name, day and time under another slug: the same meeting, most likely. */
  renamed: number;
  examples: { added: MeetingLine[]; gone: MeetingLine[]; moved: MeetingLine[] };
}

/** A meeting that goes on under another slug. */
export interface RenamedSlug {
  from: string;
  to: string;
}

/** A difference with what is needed to act on it. */
export interface Comparison {
  difference: ImportDifference;
  gone: string[];
  renamed: RenamedSlug[];
}

/** Compares what a source lists with what its new list says; slugs tell what is the same. */
export function compareReading(known: ReadonlyMap<string, KnownMeeting>, reading: FeedReading): Comparison {
  const present = [...known.values()].filter((meeting) => !meeting.missing);
  const gone = vanished(present, reading);
  const listed = new Set(reading.meetings.map(({ slug }) => slug));
  const goneBefore = [...known.values()].filter(({ slug, wentLately }) => wentLately && !listed.has(slug));
  const added = reading.meetings.filter(({ slug }) => known.get(slug)?.missing ?? true);
  const moved = reading.meetings.filter((meeting) => {
    const before = known.get(meeting.slug);
    return before && !before.missing && timeOf(before) !== timeOf(meeting);
  });
  const renamed = pairRenamed(
    gone,
    added.filter(({ slug }) => !known.has(slug)),
  );
  return {
    gone: gone.map(({ slug }) => slug),
    renamed,
    difference: {
      present: present.length,
      listed: reading.meetings.length,
      added: added.length,
      gone: gone.length,
      goneBefore: goneBefore.length,
      moved: moved.length,
      renamed: renamed.length,
      examples: {
        added: added.slice(0, KEPT_EXAMPLES).map((meeting) => lineOf(meeting)),
        gone: gone.slice(0, KEPT_EXAMPLES).map((meeting) => lineOf(meeting)),
        moved: moved.slice(0, KEPT_EXAMPLES).map((meeting) => lineOf(meeting, known.get(meeting.slug))),
      },
    },
  };
}

/**
 * Tells whether a person must look first: more than a third would vanish, at once or little by little within a month, or
 * so many go on under another slug that the source has changed how it makes them.
 */
export function mustWait({ present, gone, goneBefore = 0, renamed }: ImportDifference): boolean {
  const isLoss = gone > 0 && (gone + goneBefore) * 3 > present + goneBefore;
  return isLoss || renamed * 10 > present;
}

/**
 * Meetings that the feed no longer lists. A row that is there but was refused keeps the last good meeting, unless the
 * feed itself says that the meeting shall not be shown.
 */
function vanished(present: readonly KnownMeeting[], reading: FeedReading): KnownMeeting[] {
  const listed = new Set(reading.meetings.map((meeting) => meeting.slug));
  const unread = reading.refusals.filter(({ reason }) => reason !== 'unpublished');
  const refused = new Set(unread.map((refusal) => refusal.slug));
  return present.filter(
    ({ slug }) => !listed.has(slug) && !refused.has(slug) && !refused.has(slug.replace(/-[0-6]$/, '')),
  );
}

/** Pairs only what is the one of its name, day and time on both sides. */
function pairRenamed(gone: readonly KnownMeeting[], added: readonly FeedMeeting[]): RenamedSlug[] {
  const to = onlyOnes(added);
  return [...onlyOnes(gone)].flatMap(([key, from]) => {
    const match = to.get(key);
    return match === undefined ? [] : [{ from, to: match }];
  });
}

function onlyOnes(meetings: readonly (KnownMeeting | FeedMeeting)[]): Map<string, string> {
  const slugs = new Map<string, string[]>();
  for (const meeting of meetings) {
    const key = `${timeOf(meeting)} ${meeting.name.toLowerCase()}`;
    slugs.set(key, [...(slugs.get(key) ?? []), meeting.slug]);
  }
  return new Map([...slugs].filter(([, all]) => all.length === 1).map(([key, all]) => [key, all[0]!]));
}

function timeOf({ weekday, startTime }: KnownMeeting | FeedMeeting): string {
  return weekday === null ? 'by appointment' : `${weekday} ${startTime?.slice(0, 5)}`;
}

function lineOf(meeting: KnownMeeting | FeedMeeting, before?: KnownMeeting): MeetingLine {
  const at = ({ weekday, startTime }: KnownMeeting | FeedMeeting) => ({
    weekday,
    startTime: startTime?.slice(0, 5) ?? null,
  });
  return { name: meeting.name, ...at(meeting), before: before ? at(before) : null };
}
