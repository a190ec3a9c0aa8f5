/** A facility group is a therapy group or an in-house 12-step group. */
export const groupKinds = ['therapy', 'twelve_step'] as const;
/** One kind. */
export type GroupKind = (typeof groupKinds)[number];

/** What a session's format can be; a rotation takes them in turn, one a week. */
export const groupFormats = [
  'discussion',
  'literature',
  'speaker',
  'step',
  'tradition',
  'beginners',
  'meditation',
] as const;
/** One format. */
export type GroupFormat = (typeof groupFormats)[number];

/** Where a session stands: planned until somebody starts it, then open until its notes are signed. */
export const sessionStatuses = ['planned', 'in_progress', 'signed', 'cancelled'] as const;
/** One status. */
export type SessionStatus = (typeof sessionStatuses)[number];

/** Work that sessions wait for: lists narrow to one of these. */
export const sessionQueues = ['not_started', 'unsigned', 'awaiting_cosignature'] as const;
/** One of them. */
export type SessionQueue = (typeof sessionQueues)[number];

/** What a changed plan does to a session ahead. */
export const sessionChanges = ['added', 'moved', 'unchanged', 'cancelled'] as const;
/** One of them. */
export type SessionChange = (typeof sessionChanges)[number];

/** How somebody took part; the last two were not there and get an absence entry instead of a note. */
export const attendances = ['present', 'late', 'left_early', 'excused', 'no_show'] as const;
/** One of them. */
export type Attendance = (typeof attendances)[number];

/** True for who was not in the room. */
export function isAbsence(attendance: Attendance): boolean {
  return attendance === 'excused' || attendance === 'no_show';
}

/** Where a place in a group stands today. */
export const memberStates = ['waiting', 'upcoming', 'active', 'ended'] as const;
/** One of them. */
export type MemberState = (typeof memberStates)[number];
