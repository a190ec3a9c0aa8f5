import type { firstTexts } from './first.en';
import type { laterTexts } from './later.en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'clinician';
  }
  interface ResourceNamespaceMap {
    clinician: typeof firstTexts & typeof laterTexts;
  }
}
