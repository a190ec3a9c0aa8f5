import { accountTexts } from './account.en';
import { admissionTexts } from './admission.en';
import { appointmentsTexts } from './appointments.en';
import { byHandTexts } from './by-hand.en';
import { caseloadTexts } from './caseload.en';
import { shellTexts } from './shell.en';
import { coverTexts } from './cover.en';
import { emergenciesTexts } from './emergencies.en';
import { facilitationTexts } from './facilitation.en';
import { measuresTexts } from './measures.en';
import { notificationsTexts } from './notifications.en';
import { patientsTexts } from './patients.en';
import { planTemplatesTexts } from './plan-templates.en';
import { reportsTexts } from './reports.en';
import { safetyTexts } from './safety.en';
import { signalsTexts } from './signals.en';
import { statusTexts } from './status.en';
import { tasksTexts } from './tasks.en';
import { supervisionTexts } from './supervision.en';
import { textsTexts } from './texts.en';
import { todayTexts } from './today.en';

/** What signing in, the frame around every page and Today say; all else follows with the first other page. */
export const firstTexts = {
  ...accountTexts,
  ...admissionTexts,
  ...appointmentsTexts,
  ...byHandTexts,
  ...caseloadTexts,
  ...shellTexts,
  ...coverTexts,
  ...emergenciesTexts,
  ...facilitationTexts,
  ...measuresTexts,
  ...notificationsTexts,
  ...patientsTexts,
  ...planTemplatesTexts,
  ...reportsTexts,
  ...safetyTexts,
  ...signalsTexts,
  ...statusTexts,
  ...tasksTexts,
  ...supervisionTexts,
  ...textsTexts,
  ...todayTexts,
} as const;
