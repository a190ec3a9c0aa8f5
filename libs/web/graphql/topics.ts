/** What may change on the server; the `changed` hints of `/events` name one of these. */
export const topics = [
  'tasks',
  'intakes',
  'patients',
  'sharing',
  'plans',
  'follow-ups',
  'check-ins',
  'measures',
  'meetings',
  'groups',
  'appointments',
  'staff',
  'organization',
] as const;

/** One topic of a change hint. */
export type Topic = (typeof topics)[number];
