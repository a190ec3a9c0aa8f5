/** What a file of patients is. */
export const importKinds = ['fhir', 'census'] as const;
/** One of them. */
export type ImportKind = (typeof importKinds)[number];

/** Where an import stands; it waits for a person while it is ready. */
export const importStatuses = [
  'uploading',
  'reading',
  'ready',
  'committing',
  'finished',
  'failed',
  'discarded',
] as const;
/** One of them. */
export type ImportStatus = (typeof importStatuses)[number];

/** What a row comes to: admitted when the import is committed, nothing to do, or something for a person. */
export const rowOutcomes = ['ready', 'same', 'changed', 'duplicate', 'refused', 'held', 'missing'] as const;
/** One of them. */
export type RowOutcome = (typeof rowOutcomes)[number];

/** What a person said of a row: somebody else, the same person, not this time; or of who is missing in a census. */
export const rowDecisions = ['another', 'same', 'skip', 'still_here', 'left'] as const;
/** One of them. */
export type RowDecision = (typeof rowDecisions)[number];

/** Why a row is held: what it says is for a person to enter where it belongs. */
export const holdReasons = [
  'facility_unknown',
  'level_unknown',
  'programme_unknown',
  'programme_full',
  'left_already',
  'admission_ahead',
  'several_charts',
  'discharge_to_enter',
  'admission_to_enter',
  'transfer_to_enter',
  'admission_date_differs',
  'changed_meanwhile',
] as const;
/** One of them. */
export type HoldReason = (typeof holdReasons)[number];

/** Fields in which a file may differ from a chart. */
export const differingFields = [
  'firstName',
  'lastName',
  'preferredName',
  'birthDate',
  'language',
  'phone',
  'email',
] as const;
/** One of them. */
export type DifferingField = (typeof differingFields)[number];

/** One field in which a file differs from a chart. */
export interface FieldDifference {
  field: DifferingField;
  /** Null where the chart says nothing. */
  ours: string | null;
  theirs: string;
}
