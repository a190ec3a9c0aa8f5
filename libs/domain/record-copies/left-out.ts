/** Why something about a patient is no part of a copy. */
export type LeftOut = 'apart' | 'pictures' | 'workings';
/**
 * The other tables that name a patient: counseling notes, kept apart by their author (42 CFR 2.11, 2.31(b); 45 CFR
 * 164.524(a)(1)(i)); pictures of papers and cards, which staff hand over; and how the product works, which says nothing more of anybody.
 */
export const leftOut: Readonly<Record<string, LeftOut>> = {
  counseling_notes: 'apart',
  counseling_note_openings: 'apart',
  card_photos: 'pictures',
  part2_consent_papers: 'pictures',
  plan_papers: 'pictures',
  calendar_feeds: 'workings',
  covered_patients: 'workings',
  packet_takings: 'workings',
  patient_access: 'workings',
  patient_card_marks: 'workings',
  patient_cards: 'workings',
  patient_import_rows: 'workings',
  patient_merges: 'workings',
  place_overrides: 'workings',
  plan_hand_overs: 'workings',
  readmissions: 'workings',
  safety_pages: 'workings',
  undone_discharges: 'workings',
};
