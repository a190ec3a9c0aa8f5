/** Channels a message can take. */
export const channels = ['email', 'sms'] as const;
/** One channel. */
export type Channel = (typeof channels)[number];

/** What a channel consent covers: follow-ups of a programme, or a link the patient asked for. */
export const consentPurposes = ['follow_up', 'after_discharge', 'access_link'] as const;
/** One purpose of a channel consent. */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Languages of the patient surface and of messages. */
export const languages = ['en', 'es'] as const;
/** One language. */
export type Language = (typeof languages)[number];

/** What a guardian can be to a minor. */
export const guardianRelationships = ['parent', 'legal_guardian', 'other_authorized'] as const;
/** One of them. */
export type GuardianRelationship = (typeof guardianRelationships)[number];
