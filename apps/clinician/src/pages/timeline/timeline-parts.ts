import type { TimelineKind } from '../../../gql/graphql';

/** Groups of kinds that somebody may want to see alone, in the order of the filter. */
export const timelineParts = {
  checkIns: ['CHECK_IN', 'TEXT_RECEIVED', 'CARE_MESSAGE'],
  messages: ['MESSAGE_SENT'],
  meetings: ['MEETING', 'MILESTONE'],
  groups: ['GROUP_SESSION'],
  care: ['FACILITATION', 'PLAN_ACTIVATED', 'MEASURE', 'EXTERNAL_RESULT', 'APPOINTMENT'],
  stay: ['ASKED', 'ADMITTED', 'MOVED', 'LEVEL_CHANGED', 'DISCHARGED', 'STATUS_CHANGED'],
  safety: ['SAFETY_ITEM', 'LAPSE'],
  sharing: ['CONSENT_SIGNED', 'CONSENT_REVOKED', 'DISCLOSURE'],
  tasks: ['TASK_DONE'],
} as const satisfies Record<string, readonly TimelineKind[]>;

/** One of the groups. */
export type TimelinePart = keyof typeof timelineParts;

/** The groups, in order. */
export const partNames = Object.keys(timelineParts) as TimelinePart[];

/** Whether a kind belongs to what an address asks for; an empty or unknown `part` asks for everything. */
export function isShown(kind: TimelineKind, part: string): boolean {
  const kinds: readonly TimelineKind[] | undefined = timelineParts[part as TimelinePart];
  return kinds?.includes(kind) ?? true;
}
