import { createI18n } from '@stepwell/web/i18n/create-i18n';
import { webEn } from '@stepwell/web/i18n/web-en';
import { firstTexts } from './first.en';

/** The texts of the clinician app. */
export const i18n = createI18n({
  catalogues: { en: { web: webEn, clinician: firstTexts } },
  language: 'en',
  namespace: 'clinician',
});
