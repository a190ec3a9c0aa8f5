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
  'line_broken',
  'unpublished',
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

/** How a source gets its meetings: from an address that the product reads, from files, or entered by hand. */
export const sourceKinds = ['url', 'file', 'manual'] as const;
/** One way a source gets its meetings. */
export type SourceKind = (typeof sourceKinds)[number];

/** How a source's list is written. */
export const feedFormats = ['meeting_guide', 'bmlt', 'csv', 'ndjson'] as const;
/** One way a list is written. */
export type FeedFormat = (typeof feedFormats)[number];

/** Where an import stands; `uploading` ones are shown to nobody, `waiting` ones wait for a person. */
export const importStatuses = ['uploading', 'running', 'waiting', 'finished', 'failed'] as const;
/** One state of an import. */
export type ImportStatus = (typeof importStatuses)[number];

/** What is wrong with a whole feed; each is one sentence in the admin app, with the fix. */
export const feedFaults = [
  'empty',
  'web_page',
  'too_deep',
  'not_text',
  'broken_json',
  'broken_csv',
  'columns_changed',
  'not_a_list',
  'empty_list',
  'too_many_rows',
  'too_many_columns',
  'no_row_readable',
] as const;
/** One thing that is wrong with a whole feed. */
export type FeedFault = (typeof feedFaults)[number];

/** What an organization may say of a meeting. */
export const markKinds = ['welcomes_medication'] as const;
/** One thing an organization says of a meeting. */
export type MarkKind = (typeof markKinds)[number];
