import type { LevelOfCare } from '../../gql/graphql';

/** Levels of care, from most to least intense. */
export const levelsOfCare: readonly LevelOfCare[] = [
  'DETOX',
  'RESIDENTIAL',
  'PARTIAL_HOSPITALIZATION',
  'INTENSIVE_OUTPATIENT',
  'OUTPATIENT',
  'RECOVERY_SUPPORT',
];
