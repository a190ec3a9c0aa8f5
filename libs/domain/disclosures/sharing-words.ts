/** Kinds of written consent under 42 CFR part 2; none stands in for another. */
export const consentTypes = ['tpo', 'named', 'counseling_notes', 'proceedings', 'criminal_justice'] as const;
/** One of them. */
export type ConsentType = (typeof consentTypes)[number];

/** What information of a patient can be spoken of, from the least that can be said to what is kept apart. */
export const informationCategories = [
  'presence',
  'attendance',
  'progress',
  'plan',
  'medication',
  'test_results',
  'diagnosis',
  'discharge',
  'billing',
  'counseling_notes',
] as const;
/** One of them. */
export type InformationCategory = (typeof informationCategories)[number];

/** What somebody gets information for. */
export const disclosurePurposes = [
  'treatment',
  'payment',
  'operations',
  'family_support',
  'patient_request',
  'benefits',
  'legal_proceeding',
  'supervision',
] as const;
/** One of them. */
export type DisclosurePurpose = (typeof disclosurePurposes)[number];

/** Purposes that a consent for treatment, payment and health care operations can have. */
export const tpoPurposes: readonly DisclosurePurpose[] = ['treatment', 'payment', 'operations'];

/** Who a recipient is to the patient. */
export const recipientRoles = [
  'family',
  'friend',
  'sponsor',
  'treating_provider',
  'health_plan',
  'program_contractor',
  'attorney',
  'court',
  'probation_officer',
  'employer',
  'agency',
  'other',
] as const;
/** One of them. */
export type RecipientRole = (typeof recipientRoles)[number];

/** Recipients that a TPO consent may name as a class; everybody else is named one by one. */
export const recipientClasses = ['treating_provider', 'health_plan', 'program_contractor'] as const;
/** One of them. */
export type RecipientClass = (typeof recipientClasses)[number];

/** On what ground information leaves. */
export const disclosureBases = [
  'consent',
  'qsoa',
  'medical_emergency',
  'court_order',
  'research',
  'audit_evaluation',
  'internal',
  'crime_on_premises',
  'child_abuse_report',
  'minor_at_risk',
] as const;
/** One of them. */
export type DisclosureBasis = (typeof disclosureBases)[number];

/** Grounds that are said with purpose and categories; a medical emergency has a form of its own. */
export const otherBases = [
  'qsoa',
  'court_order',
  'research',
  'audit_evaluation',
  'internal',
  'crime_on_premises',
  'child_abuse_report',
] as const satisfies readonly DisclosureBasis[];
/** One of them. */
export type OtherBasis = (typeof otherBases)[number];

/** How it leaves. */
export const disclosureMeans = ['call', 'in_person', 'letter', 'print', 'fax', 'export'] as const;
/** One of them. */
export type DisclosureMeans = (typeof disclosureMeans)[number];

/** Who helped the patient to understand the form. */
export const readingAids = ['none', 'read_aloud', 'interpreted'] as const;
/** One of them. */
export type ReadingAid = (typeof readingAids)[number];

/** Who signs: the patient, or somebody who may sign for them. */
export const signerRelationships = ['self', 'representative'] as const;
/** One of them. */
export type SignerRelationship = (typeof signerRelationships)[number];

/** How a consent was signed. */
export const consentSigningWays = ['own_phone', 'tablet', 'paper'] as const;
/** One of them. */
export type ConsentSigningWay = (typeof consentSigningWays)[number];

/** How a consent was taken back. */
export const revocationWays = ['written', 'own_phone'] as const;
/** One of them. */
export type RevocationWay = (typeof revocationWays)[number];

/** How the patient got the notice of privacy practices. */
export const noticeWays = ['paper', 'phone', 'read_aloud'] as const;
/** One of them. */
export type NoticeWay = (typeof noticeWays)[number];

/** What came of a wish to restrict what is shared; `ended` closes one that was agreed to. */
export const restrictionDecisions = ['agreed', 'declined', 'ended'] as const;
/** One of them. */
export type RestrictionDecision = (typeof restrictionDecisions)[number];
