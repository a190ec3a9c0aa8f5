import { agreementTexts } from './agreements.en';
import { attendanceTexts } from './attendance.en';
import { calendarsTexts } from './calendars.en';
import { careMessagesTexts } from './care-messages.en';
import { checkInsTexts } from './check-ins.en';
import { contactTexts } from './contact.en';
import { dischargeTexts } from './discharge.en';
import { downtimeTexts } from './downtime.en';
import { documentsTexts } from './documents.en';
import { episodeTexts } from './episode.en';
import { followUpsTexts } from './follow-ups.en';
import { groupPlanTexts } from './group-plan.en';
import { groupsTexts } from './groups.en';
import { importsTexts } from './imports.en';
import { inquiriesTexts } from './inquiries.en';
import { meetingsTexts } from './meetings.en';
import { packetTexts } from './packet.en';
import { mergeTexts } from './merge.en';
import { patternsTexts } from './patterns.en';
import { planReviewTexts } from './plan-review.en';
import { planSigningTexts } from './plan-signing.en';
import { plansTexts } from './plans.en';
import { recoveryTexts } from './recovery.en';
import { paperTexts } from './paper.en';
import { recordFilesTexts } from './record-files.en';
import { guardianTexts } from './guardians.en';
import { incapacityTexts } from './incapacity.en';
import { notesApartTexts } from './notes-apart.en';
import { sharingTexts } from './sharing.en';
import { voicemailTexts } from './voicemail.en';
import { timelineTexts } from './timeline.en';
import { windowOptionsTexts } from './window-options.en';

/** What no first page says. */
export const laterTexts = {
  ...attendanceTexts,
  ...calendarsTexts,
  ...careMessagesTexts,
  ...checkInsTexts,
  ...contactTexts,
  ...dischargeTexts,
  ...documentsTexts,
  ...episodeTexts,
  ...followUpsTexts,
  ...groupPlanTexts,
  ...groupsTexts,
  ...importsTexts,
  ...inquiriesTexts,
  ...meetingsTexts,
  ...packetTexts,
  ...mergeTexts,
  ...patternsTexts,
  ...planReviewTexts,
  ...planSigningTexts,
  ...plansTexts,
  ...recoveryTexts,
  ...recordFilesTexts,
  ...agreementTexts,
  ...sharingTexts,
  ...downtimeTexts,
  ...paperTexts,
  ...timelineTexts,
  ...voicemailTexts,
  ...guardianTexts,
  ...incapacityTexts,
  ...notesApartTexts,
  ...windowOptionsTexts,
} as const;
