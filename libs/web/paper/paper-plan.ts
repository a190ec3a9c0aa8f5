import type { WeeklyWindow } from '../format/weekly-windows';
import type { FirstHour } from './first-hour';

/** What the papers take of a plan, whichever app prints them. */
export interface PaperPlan {
  motivations: readonly string[];
  highRiskSituations: readonly { id: string; description: string; timeWindows: readonly WeeklyWindow[] }[];
  warningSigns: readonly { stage: string; text: string }[];
  copingStrategies: readonly { text: string; steps: readonly string[] }[];
  supportContacts: readonly { display: string; phone?: string | null | undefined }[];
  medication: {
    naloxoneLocation?: string | null | undefined;
    naloxoneWho?: string | null | undefined;
    nextDose?: string | null | undefined;
    prescriber?: string | null | undefined;
  };
  lapseResponse: FirstHour;
  noteToSelf?: string | null | undefined;
  /** What the patient is treated for: which first steps are printed. */
  substances: readonly string[];
}

/** The two papers. */
export const paperForms = ['FOLD', 'CARD'] as const;
/** One of them. */
export type PaperForm = (typeof paperForms)[number];
