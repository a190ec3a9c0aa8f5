import type { TaskKind } from './task.entity';

/** Titles of tasks that the product raises, for staff: no name, no answer, nothing of a record in them. */
export const taskTitles: Record<TaskKind, string> = {
  call_request: 'Asked for a call',
  pin_locked: 'Locked out after wrong PINs: call and set a new code',
  delivery_unknown: 'A message may not have arrived: ask whether it did',
  delivery_failed: 'A message could not be delivered: check the address',
  high_craving: 'Reported strong craving: get in touch',
  group_place: 'Got a place in a group: say when it meets',
  lapse_told: 'Told of a lapse: get in touch',
  plan_cosign: 'Plan waits for a co-signature',
  plan_review_due: 'Plan review is due',
  plan_review_level: 'Review the plan: the level of care changed',
  plan_review_lapse: 'Review the plan: there was a lapse',
  plan_review_medication: 'Review the plan: medication was missed',
  plan_review_meetings: 'Review the plan: the meeting goal was missed',
  plan_review_discharge: 'Review the plan: discharge',
  text_reply: 'Wrote a text: read it',
  shared_text: 'A text came from a number that is not one patient’s alone: read it',
  wrong_number: 'A stranger has this number: find the right one; the privacy incident is registered',
  follow_up_call: 'No answer to a follow-up: call',
  follow_up_letter: 'No answer to a follow-up: post a letter in a plain envelope',
  follow_up_supervisor: 'No answer to a follow-up: decide what to do next',
  consent_expires_30: 'A consent to share ends in 30 days: ask whether to renew it',
  consent_expires_14: 'A consent to share ends in 14 days: ask whether to renew it',
  consent_expires_7: 'A consent to share ends within 7 days: renew it, or nothing is shared any more',
  discharge_appointment: 'Left without a next appointment: call and book one',
  discharge_medication: 'Left without medication in hand, or nobody knows: find out, and bridge it',
  discharge_naloxone: 'Left, and nobody knows about naloxone: ask, and get a kit to them',
  discharge_housing: 'Left without a place to stay, or nobody knows: call',
  discharge_phone: 'Left, and the phone may not be safe: find a safe way to reach them',
  come_back: 'Wants to come back: call',
  readmission: 'In care again: ask for consents, verify the phone, look at the draft of the plan',
  general: 'Task',
};

/** A wish for a call by somebody who is no patient here. */
export const newcomerTitle = 'Somebody new asked for a call: see Inquiries';
