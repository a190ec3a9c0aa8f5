import type { MeetingAttendance, MeetingFilter, MeetingFormat } from '../../../gql/graphql';

/** Formats in the order in which they are offered. */
export const formats: readonly MeetingFormat[] = [
  'BEGINNERS',
  'DISCUSSION',
  'LITERATURE',
  'SPEAKER',
  'STEP',
  'MEDITATION',
  'OPEN',
  'CLOSED',
  'WOMEN',
  'MEN',
  'YOUNG_PEOPLE',
  'LGBTQ',
  'SPANISH',
  'WHEELCHAIR',
  'PROOF_OF_ATTENDANCE',
];

/** Ways a meeting may be held. */
export const attendances: readonly MeetingAttendance[] = ['IN_PERSON', 'ONLINE', 'HYBRID', 'UNKNOWN', 'INACTIVE'];

/** Filters as the address holds them; empty means any. */
export type MeetingFilters = {
  words: string;
  day: string;
  format: string;
  attendance: string;
  fellowship: string;
  source: string;
  shown: string;
};

/** No filter at all. */
export const noMeetingFilters: MeetingFilters = {
  words: '',
  day: '',
  format: '',
  attendance: '',
  fellowship: '',
  source: '',
  shown: '',
};

/** Filters of the address as the server asks for them; what is not a known value is left out. */
export function meetingFilter(filters: MeetingFilters): MeetingFilter {
  const { words, day, fellowship, source, shown } = filters;
  const format = formats.find((each) => each === filters.format);
  const attendance = attendances.find((each) => each === filters.attendance);
  return {
    ...(words.trim() && { words: words.trim() }),
    ...(/^[0-6]$/.test(day) && { weekday: Number(day) }),
    ...(format && { formats: [format] }),
    ...(attendance && { attendance }),
    ...(fellowship && { fellowship }),
    ...(source && { sourceId: source }),
    ...(shown === 'hidden' && { isHidden: true }),
  };
}
