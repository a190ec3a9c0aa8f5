import type { InquiryToAdmitQuery, Language, LevelOfCare, LevelReason, Substance } from '../../../gql/graphql';

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
  /** Whether the number of whoever asked is the patient's. */
  takesPhone: boolean;
}

/** Whoever asked for a call and is to get a chart. */
export type InquiryToAdmit = InquiryToAdmitQuery['inquiry'];

/**
 * What of an inquiry the form begins with. Who asks for somebody else says neither that one's name nor number; a first
 * word is taken for the first name, and everything can be written over.
 */
export function fromInquiry({ askFor, caller, language, facilityId }: InquiryToAdmit): Partial<NewPatient> {
  if (caller === 'SOMEONE_ELSE') return { language, facilityId, takesPhone: false };
  const [firstName = '', ...rest] = askFor.trim().split(/\s+/);
  return { firstName, lastName: rest.join(' '), language, facilityId, takesPhone: true };
}
