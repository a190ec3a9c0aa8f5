/** What of two charts can stand only once, so that somebody chooses. */
export const mergeFields = [
  'first_name',
  'last_name',
  'preferred_name',
  'pronouns',
  'birth_date',
  'language',
  'time_zone',
  'facility',
  'substances',
  'precautions',
] as const;
/** One of them. */
export type MergeField = (typeof mergeFields)[number];

/** Which chart a value is kept from. */
export const mergeSides = ['surviving', 'losing'] as const;
/** One of them. */
export type MergeSide = (typeof mergeSides)[number];

/** What stands against a merge until somebody has seen to it. */
export const mergeObstacles = [
  'both_admitted',
  'both_packets_open',
  'both_plans_active',
  'both_plans_open',
  'appointments_overlap',
  'message_leaving',
  'work_waiting',
] as const;
/** One of them. */
export type MergeObstacle = (typeof mergeObstacles)[number];

/** The sentence of an obstacle. */
export const obstacleSentences: Record<MergeObstacle, string> = {
  both_admitted: 'Both charts have an open stay. End the one that is not true first.',
  both_packets_open: 'Both charts have an open packet. Finish one of them first.',
  both_plans_active: 'Both charts have a plan of the same kind in force. Close one of them first.',
  both_plans_open: 'Both charts have a plan of the same kind in preparation. Discard or finish one of them first.',
  appointments_overlap: 'Both charts have an appointment at the same time. Cancel one of them first.',
  message_leaving: 'A message is leaving at this moment. Try again in a minute.',
  work_waiting: 'Something about the chart is still being worked on. Try again in a minute.',
};
