/** Version of the notice that goes with every disclosure made with consent (42 CFR 2.32). */
export const NOTICE_VERSION = '2.32-short-2024';

/** The notice itself, as the rule words it. */
export const disclosureNotice = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/** Version of the notice of privacy practices that patients get at admission (42 CFR 2.22). */
export const PATIENT_NOTICE_VERSION = 'patient-notice-2026-11';
