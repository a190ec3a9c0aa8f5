import type { PatientSummary } from '../patients/patients.service';

/** What a rule found, so that a person can check it: each rule fills in its own part. Instants are ISO 8601 in UTC. */
export interface Evidence {
  /** The newest moment it rests on. */
  at?: string;
  /** Where it began. */
  since?: string;
  /** How many times. */
  count?: number;
  /** Craving of 10: said, or the average of the recent days. */
  craving?: number;
  /** Average craving of the four weeks before. */
  baseline?: number;
  used?: boolean;
  substances?: PatientSummary['primarySubstances'];
  isAlone?: boolean | null;
  hasNaloxone?: boolean | null;
  /** Words of the patient's plan. */
  words?: string[];
  /** Weekday (0 = Sunday) and wall times of a hard time of the plan. */
  weekday?: number;
  startTime?: string;
  endTime?: string;
  /** First day of a week, with its goal and what was attended. */
  startsOn?: string;
  goal?: number;
  attended?: number;
  /** Code of a questionnaire, with its score before and now. */
  measure?: string;
  before?: number;
  score?: number;
  /** The rule as it stood: how much within how many days. */
  amount: number | null;
  days: number | null;
}
