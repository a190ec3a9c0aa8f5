import type { FindMeetingsFilter, MeetingAttendance, MeetingFormat } from '../../../gql/graphql';

/** What the search form holds; empty means any. */
export const anyMeeting = {
  ...{ words: '', path: '', day: '', time: '', attendance: '', format: '', language: '' },
  ...{ zip: '', miles: '10', medication: false },
};
export type FindValues = typeof anyMeeting;

/** Parts of the day, by the clock of the meeting, and "soon", which counts from now. */
export const times = {
  soon: { startsWithinHours: 3 },
  morning: { startsFrom: '05:00', startsBefore: '12:00' },
  afternoon: { startsFrom: '12:00', startsBefore: '17:00' },
  evening: { startsFrom: '17:00', startsBefore: '05:00' },
} satisfies Record<string, FindMeetingsFilter>;
/** One of them. */
export type TimeChoice = keyof typeof times;

/** How far from a ZIP code, in miles. */
export const distances = ['5', '10', '25', '50'] as const;

/** Ways to attend that are offered. */
export const attendances = ['IN_PERSON', 'ONLINE'] as const satisfies readonly MeetingAttendance[];
/** Kinds of meetings that are offered. */
export const formats = [
  ...(['BEGINNERS', 'OPEN', 'CLOSED', 'DISCUSSION', 'SPEAKER', 'STEP', 'MEDITATION', 'WOMEN', 'MEN'] as const),
  ...(['YOUNG_PEOPLE', 'LGBTQ', 'SPANISH', 'WHEELCHAIR', 'PROOF_OF_ATTENDANCE'] as const),
] satisfies readonly MeetingFormat[];

/** The form as the server asks for it. */
export function filterOf({
  words,
  path,
  day,
  time,
  attendance,
  format,
  language,
  zip,
  miles,
  medication,
}: FindValues): FindMeetingsFilter {
  const kind = formats.find((each) => each === format);
  return {
    words: words.trim() || null,
    weekday: day === '' ? null : Number(day),
    ...(time in times ? times[time as TimeChoice] : {}),
    attendance: attendances.find((each) => each === attendance) ?? null,
    formats: kind ? [kind] : [],
    welcomesMedication: medication || null,
    fellowship: path || null,
    language: language || null,
    near: zip.trim() ? { postalCode: zip.trim(), withinMiles: Number(miles) } : null,
  };
}

/** Meetings under the day of their next start in a zone, as they come; those without one under ''. */
export function byDay<Meeting extends { nextStart?: string | null }>(
  meetings: readonly Meeting[],
  dayOf: (instant: Date) => string,
): [day: string, meetings: Meeting[]][] {
  const days = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const day = meeting.nextStart ? dayOf(new Date(meeting.nextStart)) : '';
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  return [...days];
}
