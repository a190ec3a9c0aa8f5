/** How anybody knows that a patient was there, from the weakest to the strongest. */
export const evidenceLevels = ['self_report', 'check_in', 'slip_seen', 'staff_observed'] as const;
/** One of them. */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** What staff may say of how they know; a check-in only comes from the patient's own phone. */
export const staffEvidence = ['self_report', 'slip_seen', 'staff_observed'] as const;
/** One of them. */
export type StaffEvidence = (typeof staffEvidence)[number];

/** What may be the matter with an entry: not begun yet, there already, or at the time of another. */
export const attendanceDoubts = ['ahead', 'duplicate', 'overlap'] as const;
/** One of them. */
export type AttendanceDoubt = (typeof attendanceDoubts)[number];

/** Doubts that a person may answer with "it is right"; the others are no matter of opinion. */
export const confirmableDoubts = ['overlap'] as const satisfies readonly AttendanceDoubt[];
/** One of them. */
export type ConfirmableDoubt = (typeof confirmableDoubts)[number];
