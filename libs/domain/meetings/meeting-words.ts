/** How a meeting is held; `inactive` means closed for now, `unknown` that the feed does not say. */
export const meetingAttendances = ['in_person', 'online', 'hybrid', 'unknown', 'inactive'] as const;
/** One way a meeting is held. */
export type MeetingAttendance = (typeof meetingAttendances)[number];

/** What a meeting is like, in words that mean the same in every fellowship. */
export const meetingFormats = [
  'discussion',
  'literature',
  'speaker',
  'step',
  'beginners',
  'open',
  'closed',
  'meditation',
  'women',
  'men',
  'young_people',
  'lgbtq',
  'spanish',
  'wheelchair',
  'proof_of_attendance',
] as const;
/** One format of a meeting. */
export type MeetingFormat = (typeof meetingFormats)[number];

/** Why a row of a feed was not taken; each is one sentence in the admin app. */
export const refusalReasons = [
  'not_an_object',
  'slug_missing',
  'slug_too_long',
  'slug_repeated',
  'name_missing',
  'day_unreadable',
  'time_unreadable',
  'day_without_time',
  'time_without_day',
  'time_zone_unknown',
] as const;
/** One reason why a row was not taken. */
export type RefusalReason = (typeof refusalReasons)[number];
