import { accountTexts } from './account.en';
import { admissionTexts } from './admission.en';
import { appointmentsTexts } from './appointments.en';
import { attendanceTexts } from './attendance.en';
import { byHandTexts } from './by-hand.en';
import { calendarsTexts } from './calendars.en';
import { caseloadTexts } from './caseload.en';
import { checkInsTexts } from './check-ins.en';
import { commonTexts } from './common.en';
import { contactTexts } from './contact.en';
import { coverTexts } from './cover.en';
import { dischargeTexts } from './discharge.en';
import { documentsTexts } from './documents.en';
import { emergenciesTexts } from './emergencies.en';
import { episodeTexts } from './episode.en';
import { facilitationTexts } from './facilitation.en';
import { followUpsTexts } from './follow-ups.en';
import { groupPlanTexts } from './group-plan.en';
import { groupsTexts } from './groups.en';
import { importsTexts } from './imports.en';
import { inquiriesTexts } from './inquiries.en';
import { measuresTexts } from './measures.en';
import { meetingsTexts } from './meetings.en';
import { packetTexts } from './packet.en';
import { mergeTexts } from './merge.en';
import { patientsTexts } from './patients.en';
import { patternsTexts } from './patterns.en';
import { planReviewTexts } from './plan-review.en';
import { planSigningTexts } from './plan-signing.en';
import { planTemplatesTexts } from './plan-templates.en';
import { plansTexts } from './plans.en';
import { recoveryTexts } from './recovery.en';
import { reportsTexts } from './reports.en';
import { safetyTexts } from './safety.en';
import { sharingTexts } from './sharing.en';
import { signalsTexts } from './signals.en';
import { statusTexts } from './status.en';
import { tasksTexts } from './tasks.en';
import { supervisionTexts } from './supervision.en';
import { textsTexts } from './texts.en';
import { todayTexts } from './today.en';
import { windowOptionsTexts } from './window-options.en';

/** English texts of the clinician app; a translation fills the same shape. */
export const en = {
  ...commonTexts,
  ...accountTexts,
  ...caseloadTexts,
  ...coverTexts,
  ...tasksTexts,
  ...supervisionTexts,
  ...reportsTexts,
  ...statusTexts,
  ...textsTexts,
  ...importsTexts,
  ...inquiriesTexts,
  ...admissionTexts,
  ...mergeTexts,
  ...packetTexts,
  ...patientsTexts,
  ...contactTexts,
  ...measuresTexts,
  ...meetingsTexts,
  ...appointmentsTexts,
  ...attendanceTexts,
  ...groupsTexts,
  ...groupPlanTexts,
  ...calendarsTexts,
  ...followUpsTexts,
  ...byHandTexts,
  ...checkInsTexts,
  ...plansTexts,
  ...planSigningTexts,
  ...planReviewTexts,
  ...planTemplatesTexts,
  ...episodeTexts,
  ...dischargeTexts,
  ...documentsTexts,
  ...facilitationTexts,
  ...recoveryTexts,
  ...safetyTexts,
  ...sharingTexts,
  ...signalsTexts,
  ...patternsTexts,
  ...todayTexts,
  ...windowOptionsTexts,
  ...emergenciesTexts,
} as const;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'clinician';
  }
  interface ResourceNamespaceMap {
    clinician: typeof en;
  }
}
