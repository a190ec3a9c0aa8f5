import type { Refusal } from './decide-disclosure';

/** What a clinician reads where nothing may leave: what is missing, and what to do; no name and nothing of the record. */
export const refusalSentences: Record<Refusal, string> = {
  no_purpose_or_category: 'Say what it is for and what is spoken of.',
  not_on_this_ground:
    'Not on this ground: it does not cover what you want to share. A consent that names this recipient is needed.',
  no_agreement: 'A service organization gets something only on an agreement that is in the register. Choose it.',
  agreement_ahead: 'This agreement is signed for a later day. Nothing may leave on it before.',
  agreement_over: 'This agreement has ended. Nothing may leave on it before a new one is signed and in the register.',
  no_finding:
    'A parent or guardian is told without the minor’s consent only where it is recorded that the minor can’t decide and is at risk.',
  finding_over:
    'What was recorded of this minor holds no more. Look at it again, and record it anew where it is still so.',
  nobody_named:
    'No consent of this patient names this recipient. Say that you can neither confirm nor deny, and ask the patient for a consent.',
  needs_counseling_notes:
    'Counseling notes that are kept apart need a consent of their own for this recipient. No other consent covers them.',
  needs_proceedings:
    'For a legal proceeding a consent of its own (proceedings) that names this recipient is needed, or a court order.',
  needs_criminal_justice:
    'For supervision in a criminal case a consent of that kind that names this recipient is needed.',
  purpose_not_covered: 'This recipient has a consent, but not for this purpose. Ask the patient for one that names it.',
  categories_not_covered:
    'The consent for this recipient does not cover all that you chose. Share only what it covers, or ask the patient for more.',
  not_signed: 'The consent for this recipient is not signed yet. Nothing may leave before it is.',
  guardian_not_signed:
    'The patient signed this consent, and their parent or guardian has not yet. Nothing may leave before both did.',
  expired: 'The consent for this recipient has ended. Ask the patient for a new one.',
  revoked: 'The patient took the consent for this recipient back. Nothing more may be shared with them.',
  restricted: 'A restriction that was agreed with the patient forbids this.',
};
