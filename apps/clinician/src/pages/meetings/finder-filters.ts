import { meetingLanguages } from '@stepwell/kernel/meeting-languages';
import type { MeetingAttendance, MeetingFilter, MeetingFormat } from '../../../gql/graphql';

/** What the search looks for, as the address holds it; empty means any. */
export const noFinderFilters = {
  words: '',
  day: '',
  time: '',
  hours: '',
  format: '',
  access: '',
  language: '',
  attendance: '',
  fellowship: '',
  miles: '',
  wheelchair: '',
  proof: '',
  medication: '',
  view: '',
};
export type FinderFilters = typeof noFinderFilters;

/** Ways to attend that are offered. */
export const attendances: readonly MeetingAttendance[] = ['IN_PERSON', 'ONLINE', 'HYBRID'];
/** Formats that are offered; open, closed, language, access and slips have fields of their own. */
export const formats: readonly MeetingFormat[] = [
  ...(['BEGINNERS', 'DISCUSSION', 'LGBTQ', 'LITERATURE', 'MEDITATION', 'MEN', 'SPEAKER', 'STEP', 'WOMEN'] as const),
  'YOUNG_PEOPLE',
];
/** Who may come. */
export const accesses: readonly MeetingFormat[] = ['OPEN', 'CLOSED'];
/** Hours within which a meeting starts. */
export const hours = ['3', '12', '24', '48'] as const;
/** Parts of the day, by the clock of the meeting. */
export const times = {
  morning: { startsFrom: '05:00', startsBefore: '12:00' },
  afternoon: { startsFrom: '12:00', startsBefore: '17:00' },
  evening: { startsFrom: '17:00', startsBefore: '22:00' },
  night: { startsFrom: '22:00', startsBefore: '05:00' },
} as const;
/** One part of the day. */
export type TimeOfDay = keyof typeof times;
/** Parts of the day in their order. */
export const timesOfDay = Object.keys(times) as TimeOfDay[];

function known<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

/** The filters of the address as the server asks for them; what is not a known value is left out. */
export function filterOf(filters: FinderFilters): MeetingFilter {
  const time = known(timesOfDay, filters.time);
  const within = known(hours, filters.hours);
  const wanted = [
    known(formats, filters.format),
    known(accesses, filters.access),
    filters.wheelchair && ('WHEELCHAIR' as const),
    filters.proof && ('PROOF_OF_ATTENDANCE' as const),
  ].filter((format): format is MeetingFormat => Boolean(format));
  return {
    words: filters.words || null,
    weekday: /^[0-6]$/.test(filters.day) ? Number(filters.day) : null,
    ...(time && times[time]),
    startsWithinHours: within ? Number(within) : null,
    formats: wanted,
    attendance: known(attendances, filters.attendance) ?? null,
    fellowship: filters.fellowship || null,
    language: known(meetingLanguages, filters.language) ?? null,
    welcomesMedication: filters.medication ? true : null,
  };
}
