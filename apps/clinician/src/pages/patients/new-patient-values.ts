import type { Language, LevelOfCare, LevelReason, Substance } from '../../../gql/graphql';

/** What the form holds while it is being filled in; an empty text is "not yet". */
export interface NewPatient extends Record<string, unknown> {
  firstName: string;
  lastName: string;
  preferredName: string;
  pronouns: string;
  birthDate: string;
  language: Language;
  facilityId: string;
  levelOfCare: LevelOfCare | '';
  levelReasons: LevelReason[];
  track: string;
  overCapacityReason: string;
  admittedOn: string;
  primarySubstances: Substance[];
  timeZone: string;
  primaryCounselorId: string;
  careTeamIds: string[];
}
