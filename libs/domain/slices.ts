/**
 * The slices of the product, in order: a slice imports only slices to its left, and of those only their services,
 * events and graphql types. When upstream needs downstream to act, it emits an event.
 */
export const slices = [
  'organizations',
  'staff',
  'on-call',
  'patients',
  'tasks',
  'consents',
  'safety',
  'imports',
  'intakes',
  'measures',
  'meetings',
  'goals',
  'groups',
  'recovery',
  'plans',
  'followups',
  'checkins',
  'replies',
  'signals',
  'caseload',
  'audit-log',
  'reports',
] as const;
