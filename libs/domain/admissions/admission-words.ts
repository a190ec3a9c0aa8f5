/** What an admission needs, in the order in which a desk works through it. */
export const admissionItems = [
  'identity',
  'packet',
  'notice',
  'consents',
  'safe_contact',
  'emergency_contact',
  'measures',
  'path',
  'plan',
  'programme',
] as const;
/** One of them. */
export type AdmissionItemName = (typeof admissionItems)[number];

/** Hours after the admission by which each is due, where the organization chose nothing else. */
export const usualDueHours: Record<AdmissionItemName, number> = {
  identity: 4,
  packet: 24,
  notice: 24,
  consents: 24,
  safe_contact: 24,
  emergency_contact: 24,
  measures: 72,
  path: 168,
  plan: 72,
  programme: 72,
};

/** Most hours that an organization may give an item: six weeks. */
export const MOST_DUE_HOURS = 1008;

/** How an item was done: the record shows it, somebody said so, or it was not needed. */
export const itemWays = ['recorded', 'by_hand', 'not_needed'] as const;
/** One of them. */
export type ItemWay = (typeof itemWays)[number];

/** What a person says of an item. */
export const itemOutcomes = ['done', 'not_needed', 'reopened'] as const;
/** One of them. */
export type ItemOutcome = (typeof itemOutcomes)[number];

/** The record says nothing of these: somebody looks, and says what they saw. */
export const seenByPeople: ReadonlySet<AdmissionItemName> = new Set(['identity', 'emergency_contact']);

/** What is suggested to whoever admits. */
export const suggestionKinds = ['path', 'plan_template', 'programme'] as const;
/** One of them. */
export type SuggestionKind = (typeof suggestionKinds)[number];

/** What became of a suggestion. */
export const decisionOutcomes = ['accepted', 'declined'] as const;
/** One of them. */
export type DecisionOutcome = (typeof decisionOutcomes)[number];
