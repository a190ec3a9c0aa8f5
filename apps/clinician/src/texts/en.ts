import { accountTexts } from './account.en';
import { caseloadTexts } from './caseload.en';
import { commonTexts } from './common.en';
import { tasksTexts } from './tasks.en';

/** English texts of the clinician app; a translation fills the same shape. */
export const en = {
  ...commonTexts,
  ...accountTexts,
  ...caseloadTexts,
  ...tasksTexts,
} as const;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'clinician';
  }
  interface ResourceNamespaceMap {
    clinician: typeof en;
  }
}
